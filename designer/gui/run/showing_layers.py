"""The way from a layer of a run to the drawing."""

from designer.gui.run.controller import RunController
from designer.jobs.health import nodes_at


def show_layer(runs: RunController, path: str) -> None:
    """Shows the layer at a path of the module in Design, within its block; nothing if the drawing has none there."""
    places = list(nodes_at(runs.session.document.project, path))
    if places:
        network, node = places[-1]
        runs.session.page_wanted.emit("design")
        runs.session.show_layer(network, node)
        runs.session.layer_wanted.emit(node)
