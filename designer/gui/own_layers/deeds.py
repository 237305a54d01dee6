"""Makes layers of the user's own: from a template, from a Python file. Nothing of their code runs here."""

from itertools import count
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from designer.analysis.blocks import ProjectLibrary
from designer.catalogue.registry import find_layer
from designer.catalogue.signature import layers_in
from designer.errors import LayerloomError
from designer.graph.edits import Batch, SetCode
from designer.graph.ids import as_name
from designer.graph.model import CUSTOM, Project
from designer.gui.session import Session
from designer.gui.tongue import later, tr
from designer.trust import TrustError, trust

_STEM = "MyLayer"
_MOST_BYTES = 1_000_000
_KINDS = later("Python files (*.py)")
_TEMPLATE = '''import torch
from torch import nn


class {name}(nn.Module):
    """Says in one line what this layer does."""

    def __init__(self, in_features: int, strength: float = 1.0) -> None:
        super().__init__()
        self.gate = nn.Linear(in_features, in_features)
        self.strength = strength

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return x + self.strength * torch.sigmoid(self.gate(x))
'''


class CodeFileError(LayerloomError):
    """A file holds no layers that could be added."""


def template(name: str) -> str:
    """The text that a new layer begins with: it works as it is, and shows where parameters and inputs come from."""
    return _TEMPLATE.format(name=name)


def free_name(project: Project) -> str:
    """A name that no layer has yet, of the project's own or of the catalogue."""
    for number in count(1):
        name = _STEM if number == 1 else f"{_STEM}{number}"
        if name not in project.code and find_layer(name) is None:
            return name
    raise AssertionError("numbers do not end")


def new_layer(session: Session) -> str:
    """Adds a layer of the template's text as one step, and gives its name. The text is ours, so it may run."""
    name = free_name(session.document.project)
    code = template(name)
    _trust_own(session, code)
    return name if session.do(SetCode(name, code), label=f"new layer {name}") else ""


def read_layers(path: Path) -> dict[str, str]:
    """The layers of a Python file: name → the file's whole text. Raises `CodeFileError`. Nothing is executed."""
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise CodeFileError(
                tr("“{name}” is larger than 1 MB.", name=path.name), tr("A file of layers is much smaller.")
            )
        code = path.read_text("utf-8-sig")
    except UnicodeDecodeError:
        raise CodeFileError(tr("“{name}” is no text in UTF-8.", name=path.name), tr("Save it as UTF-8.")) from None
    except OSError as error:
        raise CodeFileError(
            tr("“{name}” cannot be read: {reason}.", name=path.name, reason=error.strerror or error)
        ) from error
    names = [name for name in layers_in(code) if as_name(name) == name]
    if not names:
        raise CodeFileError(
            tr("“{name}” has no layer.", name=path.name),
            tr("It needs a class derived from nn.Module, or a function of tensors."),
        )
    return dict.fromkeys(names, code)


def add_file(session: Session, path: Path) -> str:
    """Adds the layers of a Python file as one step, and gives the first one's name; "" if there was none.

    They replace layers of the same name. They do not run before somebody trusts them.
    """
    try:
        found = read_layers(path)
    except CodeFileError as error:
        session.message.emit("error", f"{error.message} {error.hint}".strip())
        return ""
    known = session.document.project.code
    others = [name for name, code in found.items() if known.get(name, code) != code]
    names = ", ".join(found)
    if not session.do(Batch(tuple(SetCode(name, code) for name, code in found.items()), f"add {names}")):
        return ""
    if others:
        session.message.emit(
            "info", tr("Replaced the code of {others}. Undo brings it back.", others=", ".join(others))
        )
    return next(iter(found))


def ask_for_file(session: Session, parent: QWidget) -> str:
    """Asks for a Python file and adds its layers; gives the first one's name, or ""."""
    folder = str(session.path.parent) if session.path is not None else str(Path.home())
    chosen, _ = QFileDialog.getOpenFileName(parent, tr("Add Python file"), folder, tr(_KINDS))
    return add_file(session, Path(chosen)) if chosen else ""


def write_code(session: Session, name: str, code: str, *, own: bool) -> None:
    """Makes `code` the text of a layer, as one step. Trusts it if it was typed (`own`) into a text that was trusted."""
    project = session.document.project
    before = project.code.get(name)
    if before is None or before == code:
        return
    if own and session.may_run(name):
        _trust_own(session, code)
    session.do(SetCode(name, code))


def remove_layer(session: Session, name: str) -> None:
    """Takes the code of a layer out of the project, unless a network uses it."""
    users = [
        net.name for net in session.document.project.networks.values() for node in net if own_name(node.type) == name
    ]
    if users:
        session.message.emit(
            "error", tr("{name} is used in “{network}”. Delete it there first.", name=name, network=users[0])
        )
        return
    session.do(SetCode(name, None))


def own_name(type: str) -> str:
    """The name of the layer of the user's own that a type stands for; "" for other types."""
    return type.removeprefix(CUSTOM) if type.startswith(CUSTOM) else ""


def is_awaited(library: ProjectLibrary, code: str) -> bool:
    """Whether a shape of the layer with this text is still to be found out."""
    return any(question.code == code for question in library.book.questions)


def _trust_own(session: Session, code: str) -> None:
    try:
        trust([code])
    except TrustError as error:
        session.message.emit("error", f"{error.message} {error.hint}".strip())
