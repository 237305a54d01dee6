"""The programs in JavaScript: one module for what happens around the network, used by node and by a page."""

import html
import json
from dataclasses import asdict
from typing import Any

from designer.export.takeaway.python import arguments
from designer.export.takeaway.recipe import Change, Ingredient, Recipe
from designer.export.takeaway.templates import as_comment, filled
from designer.export.takeaway.told import about


def web_files(recipe: Recipe, model: str, data: tuple[str, ...] = ()) -> dict[str, str]:
    """File name → text. `data` are the files beside the model that hold its weights."""
    has_picture = any(each.decode is not None for each in recipe.inputs)
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
                "changes": [_change(each) for each in output.changes],
            }
        ),
        "labels": json.dumps(list(output.labels or output.names)),
        "inputs": _pretty([_input(each) for each in recipe.inputs]),
        "arguments": arguments(recipe, "json"),
        "picture_too": "; a picture's pixels are\n// { data, width, height, channels } (see picture.mjs)"
        if has_picture
        else "",
        "import_picture": 'import { picture } from "./picture.mjs";\n' if has_picture else "",
        "raws": "given.map((each, i) => (each.data && INPUTS[i].picture ? picture(each, INPUTS[i].picture) : each))"
        if has_picture
        else "given",
    }
    page = marks | {"title": html.escape(recipe.title), "about": html.escape(" ".join(about(recipe)))}
    texts = {name: filled(name, marks) for name in ("model.mjs", "predict.mjs", "page.mjs", "picture.mjs")}
    return texts | {"index.html": filled("index.html", page), "package.json": _PACKAGE}


_PACKAGE = """\
{
  "private": true,
  "type": "module",
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
        "changes": [_change(change) for change in each.changes],
    }


def _change(change: Change) -> dict[str, Any]:
    return {"kind": change.kind, "a": list(change.a), "b": list(change.b), "inner": change.inner}
