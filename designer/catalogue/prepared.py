"""What data is after the steps that the project lists for it: shapes, features and ranges, before anything is read."""

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace

from designer.catalogue import registry
from designer.catalogue.datasets import DETECTION, DatasetDef, InputDef
from designer.catalogue.errors import CatalogueError, ShapeError
from designer.catalogue.facts import dataset_of
from designer.catalogue.layer import Values, values_of
from designer.catalogue.preparation import PrepareDef
from designer.graph.recipe import Choice, Data


@dataclass(frozen=True, slots=True)
class Stage:
    """One step of the list. `places` are the inputs that it changes, `before` and `after` all inputs.

    What is wrong with it is its `error`; it then changes nothing.
    """

    choice: Choice
    before: tuple[InputDef, ...]
    after: tuple[InputDef, ...]
    entry: PrepareDef | None = None
    values: Values | None = None
    places: tuple[int, ...] = ()
    error: CatalogueError | None = None


def prepared_of(data: Data) -> DatasetDef:
    """What the project's data is after its preparation. Raises `CatalogueError`."""
    return prepared(dataset_of(data), data)


def prepared(entry: DatasetDef, data: Data) -> DatasetDef:
    """The same data after the steps that `data` lists. Raises `CatalogueError` with the first thing that is wrong."""
    found = stages(entry, data)
    for stage in found:
        if stage.error is not None:
            raise stage.error
    return _described(entry, found[-1].after) if found else entry


def stages(entry: DatasetDef, data: Data) -> tuple[Stage, ...]:
    """The steps of the list, each with what it makes of the inputs."""
    kinds, found = entry.inputs, list[Stage]()
    for choice in data.prepare:
        stage = _stage(entry, choice, kinds)
        found.append(stage)
        kinds = stage.after
    return tuple(found)


def _stage(entry: DatasetDef, choice: Choice, kinds: tuple[InputDef, ...]) -> Stage:
    try:
        step = registry.preparation(choice.type)
        values = values_of(step.params, choice.params)
        places = _places(step, values["input"], kinds)
        after = tuple(step.shape(kind, values) if place in places else kind for place, kind in enumerate(kinds))
        _check_targets(entry, step, kinds[0], after[0])
    except CatalogueError as error:
        return Stage(choice, kinds, kinds, error=error)
    return Stage(choice, kinds, after, step, values, places)


def _places(step: PrepareDef, name: str, kinds: Sequence[InputDef]) -> tuple[int, ...]:
    """The inputs that a step is for. Raises `ShapeError` if there is none."""
    if name and all(kind.name != name for kind in kinds):
        known = ", ".join(kind.name for kind in kinds)
        raise ShapeError(f"{step.title}: the data has no input “{name}” (there is: {known}).")
    places = tuple(place for place, kind in enumerate(kinds) if name in ("", kind.name) and step.suits(kind))
    if not places:
        given = " and ".join(dict.fromkeys(_CONTENTS[kind.content] for kind in kinds if name in ("", kind.name)))
        wanted = ", ".join(_CONTENTS[content] for content in step.contents)
        raise ShapeError(f"{step.title}: this is for {wanted}, but the data is {given}. Remove the step.")
    return places


_CONTENTS = {
    "image": "pictures",
    "table": "tables",
    "text": "tokens",
    "sound": "sounds",
    "series": "series",
    "array": "arrays",
}


def _check_targets(entry: DatasetDef, step: PrepareDef, before: InputDef, after: InputDef) -> None:
    """What is to be predicted for places of a sample must still lie there. Raises `ShapeError`."""
    if not entry.target_shape or before == after:
        return
    if entry.task == DETECTION:
        if step.moves:
            raise ShapeError(f"{step.title}: the boxes of the pictures would no longer lie where they are drawn.")
    elif _spread(before) != _spread(after):
        was, now = ("×".join(map(str, _spread(kind))) for kind in (before, after))
        raise ShapeError(
            f"{step.title}: samples would have {now} places, but what is to be predicted is known for {was}."
            " Set the size where the data is read."
        )


def _spread(kind: InputDef) -> tuple[int, ...]:
    """The places of a sample, without its channels."""
    match kind.content:
        case "image":
            return kind.shape[1:]
        case "series":
            return kind.shape[:1]
    return kind.shape


def _described(entry: DatasetDef, kinds: tuple[InputDef, ...]) -> DatasetDef:
    shared = [field.name for field in fields(InputDef) if field.name != "name"]
    return replace(entry, **{name: getattr(kinds[0], name) for name in shared}, others=kinds[1:])
