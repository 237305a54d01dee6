"""Goes through the lines of a journal again, up to where a crash tore it off."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from designer.graph.codec import edit_from_json, project_from_json
from designer.graph.document import Document
from designer.graph.errors import FileError, GraphError
from designer.graph.history import History, Step
from designer.graph.reading import Field, strict_json

VERSION = 2


@dataclass(slots=True)
class Replayed:
    """What a journal led to: nothing if it is none. `unsaved` counts what was done since the project was saved.

    `size` is how many of its bytes are whole. `instead_of` names a journal that this one was begun for.
    """

    document: Document | None = None
    path: Path | None = None
    draft: str = ""
    instead_of: str = ""
    unsaved: int = 0
    size: int = 0
    is_foreign: bool = False


def replayed(file: Path) -> Replayed:
    """Goes through a journal. What does not fit, and whatever follows it, is left out."""
    try:
        lines = file.read_bytes().split(b"\n")[:-1]
        found = _begun(strict_json(lines[0].decode()))
    except (OSError, IndexError, KeyError, TypeError, ValueError, FileError):
        return Replayed()
    if found.document is None:
        return found
    found.size = len(lines[0]) + 1
    for line in lines[1:]:
        try:
            _go(found, found.document, strict_json(line.decode()))
        except (GraphError, KeyError, TypeError, ValueError):
            break
        found.size += len(line) + 1
    return found


def _begun(head: dict[str, Any]) -> Replayed:
    """What the first line says."""
    if isinstance(head.get("journal"), int) and head["journal"] > VERSION:
        return Replayed(is_foreign=True)
    field = Field("", head)
    saved = field.at("saved_at", 0)
    history = History(
        [_step(item) for item in field.at("past", []).items()],
        [_step(item) for item in field.at("future", []).items()],
        None if saved.value is None else saved.whole(),
    )
    document = Document(project_from_json(field.at("project")), history)
    path = Path(head["path"]) if head["path"] else None
    # Steps without a saved place among them were unsaved when the journal was begun.
    unsaved = 0 if history.is_clean else max(1, len(history.past))
    return Replayed(document, path, str(head.get("draft", "")), str(head.get("instead_of", "")), unsaved)


def _step(field: Field) -> Step:
    edit, inverse, label, gesture = field.items()
    words = None if gesture.value is None else gesture.text()
    return Step(edit_from_json(edit.value), edit_from_json(inverse.value), label.text(empty=True), words)


def _go(found: Replayed, document: Document, record: dict[str, Any]) -> None:
    """Does what one line says."""
    if "saved" in record:
        document.mark_saved()
        found.path, found.unsaved = Path(record["saved"]) if record["saved"] else None, 0
        return
    if "turn" in record:
        {"undo": document.undo, "redo": document.redo}[record["turn"]]()
    else:
        field = Field("", record)
        gesture = record.get("gesture")
        document.do(edit_from_json(record["do"]), label=field.at("label", "").text(empty=True), gesture=gesture)
    found.unsaved += 1
