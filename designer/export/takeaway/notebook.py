"""A notebook of the whole project for Jupyter and Colab: the drawing, its source, training, export, predictions.

It is nbformat 4: JSON. The project lies in it as text, so the notebook alone is enough, with Layerloom installed.
"""

import json
from collections.abc import Sequence
from typing import Any

from designer.compiler.source import Source
from designer.export.takeaway.templates import filled
from designer.graph.files import to_text
from designer.graph.model import Project

FILE = "notebook.ipynb"
_CUT = "# %%"
_TEXT = "# %% [markdown]"


def notebook(project: Project, source: Source, places: Sequence[int] = ()) -> str:
    """The notebook as text. Its cells come from `resources/takeaway/notebook.py.txt`, where `# %%` begins one.

    `places` say for each input of the network which of the data's it takes; without them no sample is predicted.
    """
    text = filled("notebook.py", _marks(project, source) | {"predictions": _predictions(places)})
    cells = [_cell(place, part) for place, part in enumerate(_parts(text))]
    made = {
        "cells": cells,
        "metadata": {
            "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
            "language_info": {"name": "python"},
            "colab": {"provenance": []},
        },
        "nbformat": 4,
        "nbformat_minor": 5,
    }
    return json.dumps(made, indent=1, ensure_ascii=False) + "\n"


_PREDICTIONS = """\
# %%
from designer.data.loading import load as load_data

data = load_data(load(Path("project.loom")).data).every_input
samples = {{spec.name: data[place][:5] for spec, place in zip(model.manifest.inputs, {places})}}
for prediction in model.predict(samples):
    print(prediction.text(3))
"""


def _predictions(places: Sequence[int]) -> str:
    return _PREDICTIONS.format(places=list(places)) if places else ""


def code_of(text: str) -> list[str]:
    """The code cells of a notebook, in order."""
    cells: list[dict[str, Any]] = json.loads(text)["cells"]
    return ["".join(cell["source"]) for cell in cells if cell["cell_type"] == "code"]


def _marks(project: Project, source: Source) -> dict[str, str]:
    # As a Python text in one piece: whatever is in it, three quotes cannot end it.
    stored = to_text(project)
    return {
        "title": " ".join(project.name.split()) or "A network",
        "project": "r'''" + stored.replace("'", "\\u0027") + "'''",
        "source": source.text.rstrip("\n"),
        "dataset": " ".join(project.data.dataset.split()),
        "epochs": str(project.training.epochs),
    }


def _parts(text: str) -> list[str]:
    lines = text.splitlines()
    starts = [place for place, line in enumerate(lines) if line in (_CUT, _TEXT)]
    ends = [*starts[1:], len(lines)]
    return ["\n".join(lines[start:end]).strip() for start, end in zip(starts, ends, strict=True)]


def _cell(place: int, part: str) -> dict[str, Any]:
    head, _, body = part.partition("\n")
    is_text = head == _TEXT
    if is_text:
        body = "\n".join(line.removeprefix("#").removeprefix(" ") for line in body.splitlines())
    cell: dict[str, Any] = {
        "cell_type": "markdown" if is_text else "code",
        "id": f"cell-{place}",
        "metadata": {},
        "source": _lines(body.strip("\n")),
    }
    return cell if is_text else cell | {"execution_count": None, "outputs": []}


def _lines(body: str) -> Sequence[str]:
    return body.splitlines(keepends=True)
