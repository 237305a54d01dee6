"""The words that are the same in every language: names of layers, of what PyTorch calls its own, and of keys."""

from collections.abc import Iterator

from designer.catalogue import registry
from designer.catalogue.fields import Choice, Param
from designer.catalogue.terms import TERM
from designer.gui.editing.reading import humane
from designer.gui.main_window import MainWindow
from designer.gui.pages.deploy.options_rows import LICENCES
from designer.templates import list_templates
from tests.gui.language.seen import unsaid

_KEYS = "Ctrl Shift Alt Del Tab Return Enter Space Backspace Esc Home End PgUp PgDown Left Right Up Down"
_OTHERS = "Layerloom LeNet Untitled PyTorch ONNX Python Qt KB MB SVG PNG PDF CPU CUDA LICENSE loom float32 int64 bool"


def names_in(window: MainWindow) -> frozenset[str]:
    """All of them in a window."""
    said: list[str] = [_KEYS, _OTHERS, *_of_the_catalogue(), *window.session.document.undo_labels]
    for network in window.session.document.project.networks.values():
        said += [network.name, *(node.name for node in network.nodes.values())]
    return frozenset(word for text in said for word in unsaid(text))


def _of_the_catalogue() -> Iterator[str]:
    for entries in (registry.layers(), registry.losses(), registry.optimizers(), registry.schedules()):
        for entry in entries:
            yield entry.type
            yield from (text for param in entry.params for text in _of_param(param))
    for dataset in registry.datasets():
        yield from (dataset.name, dataset.source, dataset.licence)
    yield from LICENCES
    yield from (template.metric.removeprefix(TERM) for template in list_templates() if template.metric.startswith(TERM))
    yield from (
        "bypassed frozen unfreeze_epoch lr_scale init",
        "https://docs.pytorch.org/docs/stable/generated torch nn html",
    )


def _of_param(param: Param) -> Iterator[str]:
    yield from (param.name, humane(param.name), param.unit)
    if isinstance(param, Choice):
        yield from param.options
