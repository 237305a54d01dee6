"""Takes away what can be made of an exported file alone: programs that run it, in a folder with the model."""

import json
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import runtime
from designer.export.errors import ExportError
from designer.export.takeaway.native import DTYPES, cpp_files, csharp_files
from designer.export.takeaway.python import python_files
from designer.export.takeaway.recipe import Recipe, recipe_of
from designer.export.takeaway.templates import as_comment
from designer.export.takeaway.told import lacking, raw_picture
from designer.export.takeaway.web import web_files
from designer.graph.atomic import write_atomically
from designer.graph.errors import FileError
from designer.protocol.take_options import KINDS
from designer.resources import resource
from runtime.onnx_wire import read_facts

MODEL = "model.onnx"
_TYPES = {"tensor(float)": "float32", "tensor(double)": "float64"} | {
    f"tensor({name})": name for name in DTYPES if not name.startswith("float")
}
_LANGUAGES = {"cpp": "C++", "csharp": "C#", "web": "JavaScript"}


@dataclass(frozen=True, slots=True)
class Taken:
    """What was written: file names by kind, in `folder`; `notes` are sentences about what there is to know of it."""

    folder: Path
    files: Mapping[str, tuple[str, ...]]
    notes: tuple[str, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """The result as JSON values."""
        files = {kind: list(names) for kind, names in self.files.items()}
        return {"folder": str(self.folder), "files": files, "notes": list(self.notes), "notice": " ".join(self.notes)}

    def with_more(self, other: "Taken") -> "Taken":
        """Both in one."""
        files = {**self.files, **other.files}
        return Taken(self.folder, {kind: files[kind] for kind in KINDS if kind in files}, (*self.notes, *other.notes))


def take_model(model: Path, folder: Path, kinds: Sequence[str]) -> Taken:
    """Writes the model and programs of these kinds (of `OF_FILES`) to a folder.

    Raises `RuntimeModelError` if the model cannot be opened, `ExportError` if the folder cannot be written.
    """
    opened = runtime.load(model, "cpu")
    (first, *_) = (node for node in opened.session.get_outputs() if node.name == opened.manifest.outputs[0].name)
    places = max(len(first.shape) - 2, 0) if opened.manifest.outputs[0].task == "classification" else 0
    recipe = recipe_of(opened.manifest, places)
    data = _copied(model, folder)
    given = {"python": python_files(recipe, MODEL)}
    files, notes = {}, []
    for kind in kinds:
        reason = _obstacle(recipe, first.type, kind) if kind != "python" else ""
        if reason:
            notes.append(f"There is no program in {_LANGUAGES[kind]}: {reason}.")
            continue
        if kind == "web":
            given[kind] = web_files(recipe, MODEL, data)
        if kind == "cpp":
            given[kind] = cpp_files(recipe, MODEL, _TYPES[first.type], (MODEL, *data))
        if kind == "csharp":
            given[kind] = csharp_files(recipe, MODEL, _TYPES[first.type])
        files[kind] = write_texts(folder, given[kind])
    if lacking(recipe):
        notes.append(
            f"No program here {lacking(recipe)}: they take numbers, and their first lines say which. predict_files.py "
            "takes files as they are."
        )
    if _is_bare(recipe, opened.manifest.outputs[0].task, kinds):
        notes.append(
            "The programs print what the network gives, number by number; predict_files.py says what it means."
        )
    return with_readme(Taken(folder, files, tuple(notes)), recipe.title)


def with_readme(taken: Taken, title: str) -> Taken:
    """Writes down how to use what was taken, and gives it back. Raises `ExportError`."""
    guide = json.loads(resource("takeaway", "guide.json").read_text(encoding="utf-8"))
    lines = [f"# {as_comment(title)}", "", *(f"- {guide[kind]}" for kind in taken.files)]
    lines += ["", *taken.notes] if taken.notes else []
    write_texts(taken.folder, {"README.md": "\n".join(lines) + "\n"})
    return taken


def _obstacle(recipe: Recipe, output: str, kind: str) -> str:
    """Why a model has no program in other languages, as the end of a sentence; "" if nothing speaks against it."""
    foreign = next((each for each in recipe.inputs if each.dtype not in DTYPES), None)
    if foreign is not None:
        return f"its input “{foreign.name}” is {foreign.dtype}"
    listed = (each for each in recipe.inputs if not raw_picture(each))
    wide = next((each for each in listed if each.open_sizes > (each.dtype != "bool")), None)
    if kind != "web" and wide is not None:
        return f"the sizes of its input “{wide.name}” are open, and a list of numbers does not tell them"
    return "" if output in _TYPES else f"its output “{recipe.output.name}” is a {output}"


def _is_bare(recipe: Recipe, task: str, kinds: Sequence[str]) -> bool:
    """Whether a program of these kinds gives numbers where the model means more; boxes are read in JavaScript alone."""
    if recipe.output.task == "detection":
        return recipe.output.boxes is None or set(kinds) != {"web"}
    return recipe.output.task not in ("symbols", task)


def _copied(model: Path, folder: Path) -> tuple[str, ...]:
    """Brings the model, and the files that hold its weights, whose names are given."""
    facts = read_facts(model.read_bytes())
    data = tuple(sorted({dict(each.entries)["location"] for each in facts.external}))
    made(folder)
    for name in (model.name, *data):
        target = folder / (MODEL if name == model.name else name)
        if target.exists() and target.samefile(model.parent / name):
            continue
        made(target.parent)
        try:
            shutil.copyfile(model.parent / name, target)
        except OSError as error:
            raise _unwritable(target, error) from error
    return data


def made(folder: Path) -> Path:
    """The folder, made if it is not there. Raises `ExportError`."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _unwritable(folder, error) from error
    return folder


def write_texts(folder: Path, texts: Mapping[str, str | bytes]) -> tuple[str, ...]:
    """Writes files, each whole or not at all; gives their names. Raises `ExportError`."""
    for name, text in texts.items():
        try:
            write_atomically(folder / name, text if isinstance(text, bytes) else text.encode("utf-8", "replace"))
        except FileError as error:
            raise ExportError(error.message, error.hint) from error
    return tuple(texts)


def _unwritable(path: Path, error: OSError) -> ExportError:
    return ExportError(
        f"“{path}” could not be written: {error.strerror or error}.", "Choose another folder, or make room."
    )
