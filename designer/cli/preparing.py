"""What `layerloom data inspect PROJECT.loom` says: the steps that prepare the project's data, with what was fitted."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from designer.cli.command import Context, Result
from designer.cli.counting import Begin
from designer.graph.files import load
from designer.graph.recipe import Json

if TYPE_CHECKING:  # Preparing data takes numpy, which the other commands do not wait for.
    from designer.catalogue.datasets import InputDef
    from designer.catalogue.prepared import Stage
    from runtime.steps import Step

_FEW = 4
"""Numbers of a list that are printed; `--json` tells all."""


def tell_preparation(path: Path, begin: Begin, context: Context) -> Result:
    """Fits the project's preparation as a run would. Raises `DataError`, `FileError`, `CatalogueError`."""
    from designer.catalogue.prepared import prepared, stages
    from designer.data.loading import load as load_data
    from designer.data.preparation import fit
    from designer.data.split import split

    data = load(path).data
    dataset = load_data(data, begin(f"Reading the data of “{path.name}”"))
    parts = split(dataset, data)
    made, found = fit(dataset, parts, data), stages(dataset.entry, data)
    told: list[dict[str, Json]] = []
    rows: list[tuple[str, str, str, str]] = []
    kinds = prepared(dataset.entry, data).inputs
    for place, (kind, after, steps) in enumerate(zip(dataset.entry.inputs, kinds, made.every_input, strict=True)):
        rows.append((kind.name, "Read", _shape(kind.shape), ""))
        for title, shape, step in _steps(found, place, after, steps):
            rows.append(("", title, shape, _numbers(step)))
            told.append({"input": kind.name, "title": title, **step.to_json()})
    context.console.table(("Input", "Step", "A sample then", "Numbers"), rows)
    context.console.say(f"Fitted to {len(parts.train):,} of {len(dataset):,} samples, those that are learnt from.")
    return Result({"steps": list[Json](told), "fitted_to": len(parts.train), "samples": len(dataset)})


def _steps(
    found: "Sequence[Stage]", place: int, after: "InputDef", steps: "Sequence[Step]"
) -> "list[tuple[str, str, Step]]":
    """Each step of an input with its title and the shape after it; what follows the list is normalising."""
    listed = [stage for stage in found if place in stage.places]
    titles = [(stage.entry.title, stage.after[place]) for stage in listed if stage.entry is not None]
    titles += [("Normalise", after)] * (len(steps) - len(titles))
    return [(title, _shape(kind.shape), step) for (title, kind), step in zip(titles, steps, strict=True)]


def _shape(shape: tuple[int, ...]) -> str:
    return "×".join(map(str, shape)) or "a single number"


def _numbers(step: "Step") -> str:
    plain = {name: value for name, value in step.to_json().items() if name not in ("kind", "axis")}
    return ", ".join(f"{name} {_brief(value)}" for name, value in plain.items())


def _brief(value: Json) -> str:
    if isinstance(value, list) and value and isinstance(value[0], list):
        return f"{_brief(value[0])} …" if len(value) > 1 else _brief(value[0])
    if isinstance(value, list):
        few = " ".join(_brief(each) for each in value[:_FEW])
        return f"[{few} …]" if len(value) > _FEW else f"[{few}]"
    return f"{value:.4g}" if isinstance(value, int | float) else str(value)
