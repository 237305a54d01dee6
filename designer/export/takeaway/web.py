"""The programs in JavaScript: one module for what happens around the network, used by node and by a page."""

import html
import json
from dataclasses import asdict
from typing import Any

from designer.export.takeaway.recipe import Change, Ingredient, Recipe
from designer.export.takeaway.templates import as_comment, filled
from designer.export.takeaway.told import about, arguments, reading
from designer.resources import resource
from runtime.sound import Sound
from runtime.words import Words


def web_files(recipe: Recipe, model: str, data: tuple[str, ...] = ()) -> dict[str, str]:
    """File name → text. `data` are the files beside the model that hold its weights."""
    kinds = {reading(each) for each in recipe.inputs}
    output = recipe.output
    marks = {
        "title": as_comment(recipe.title),
        "about": "\n".join(f"// {as_comment(line)}" for line in about(recipe)),
        "model": model,
        "data": json.dumps(list(data)),
        "output": _pretty(
            {
                "name": output.name,
                "task": output.task,
                "unit": output.unit,
                "shares": output.shares,
                "blank": output.blank,
                "classes": list(output.classes),
                "boxes": None if output.boxes is None else asdict(output.boxes),
                "changes": [_change(each) for each in output.changes],
            }
        ),
        "labels": json.dumps(list(output.labels or output.names)),
        "inputs": _pretty([_input(each) for each in recipe.inputs]),
        "arguments": arguments(recipe, "json"),
        "files_too": "".join(_FILES_TOO[kind] for kind in _FILES_TOO if kind in kinds),
    }
    page = marks | {"title": html.escape(recipe.title), "about": html.escape(" ".join(about(recipe)))}
    leads = json.loads(resource("takeaway", "leads.json").read_text(encoding="utf-8"))
    page["lead"] = leads[kinds.pop()] if len(kinds) == 1 else leads["several"]
    texts = {name: filled(name, marks) for name in _SCRIPTS}
    return texts | {"index.html": filled("index.html", page), "package.json": _PACKAGE}


_SCRIPTS = (
    "predict.mjs",
    "model.mjs",
    "boxes.mjs",
    "picture.mjs",
    "text.mjs",
    "sound.mjs",
    "page.mjs",
    "fields.mjs",
    "parts.mjs",
    "draw.mjs",
    "hear.mjs",
    "answer.mjs",
    "one_file.mjs",
)

_FILES_TOO = {
    "picture": ", or a picture's pixels\n// { data, width, height, channels } (see picture.mjs)",
    "text": "; a .txt file a text",
    "sound": "; a .wav file a sound",
}

_PACKAGE = """\
{
  "private": true,
  "type": "module",
  "scripts": { "one-file": "node one_file.mjs" },
  "dependencies": {
    "onnxruntime-node": "^1.30.0",
    "onnxruntime-web": "^1.30.0"
  }
}
"""


def _pretty(value: Any) -> str:  # Any: JSON
    if isinstance(value, list):
        return "[\n  " + ",\n  ".join(map(json.dumps, value)) + ",\n]"
    return json.dumps(value)


def _input(each: Ingredient) -> dict[str, Any]:
    return {
        "name": each.name,
        "dtype": each.dtype,
        "raw": list(each.raw),
        "shape": list(each.shape),
        "columns": list(each.columns),
        "picture": None if each.decode is None else asdict(each.decode),
        "text": asdict(each.reader) if isinstance(each.reader, Words) else None,
        "sound": asdict(each.reader) if isinstance(each.reader, Sound) else None,
        "changes": [_change(change) for change in each.changes],
    }


def _change(change: Change) -> dict[str, Any]:
    return {"kind": change.kind, "a": list(change.a), "b": list(change.b), "inner": change.inner}
