"""From layers to a project: one network, or one with blocks, arranged for the canvas."""

from collections.abc import Mapping
from dataclasses import replace

from designer.analysis.report import Analysis
from designer.catalogue.tensor import TensorSpec
from designer.compiler.probing import analyse_here
from designer.drawing.layout import arrange
from designer.graph.model import Project, empty_project
from designer.graph.recipe import NO_DATASET
from designer.importers.blocks import collapsed
from designer.importers.conversion import Converted, End
from designer.importers.drawing import Drawn, drawn
from designer.importers.plan import State
from designer.importers.tidying import tidied


def projected(name: str, found: Converted, *, blocks: bool) -> tuple[Project, State]:
    """A project with the layers, and what stands in its state: `layer1.conv.weight` → where it comes from."""
    empty = empty_project(name, network=name)
    layers = tidied(found.layers)
    flat = drawn(empty.main, layers)
    data = replace(empty.data, dataset=NO_DATASET)
    project = replace(empty, data=data, code=found.code).with_network(flat.network)
    analysis = analyse_here(project)
    if blocks and analysis.ok:
        made = collapsed(layers, _specs(flat, analysis))
        main = drawn(empty.main, made.layers)
        networks = {network.id: network for network in (main.network, *made.networks)}
        with_blocks = replace(project, networks=networks)
        if analyse_here(with_blocks).ok:
            return _arranged(with_blocks), main.state
    return _arranged(project), flat.state


def _specs(flat: Drawn, analysis: Analysis) -> Mapping[End, TensorSpec]:
    """What comes out of each layer."""
    found: dict[End, TensorSpec] = {}
    for layer, key in flat.ids.items():
        report = analysis.nodes[key]
        ports = report.entry.outputs if report.entry is not None else ()
        found |= {(layer, port.name): spec for port, spec in zip(ports, report.outputs, strict=False)}
    return found


def _arranged(project: Project) -> Project:
    for network in project.networks.values():
        places = arrange(network, analyse_here(project, network.id))
        nodes = {key: replace(node, x=places[key][0], y=places[key][1]) for key, node in network.nodes.items()}
        project = project.with_network(replace(network, nodes=nodes))
    return project
