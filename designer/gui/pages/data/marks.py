"""Changes of single items, as edits: left out, or called something else. The user's files stay as they are."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from designer.data.changes import EXCLUDED, LABEL, is_excluded
from designer.graph.edits import Batch, Edit, SetData, SetSetting
from designer.graph.recipe import Data, Json

_MANY = 50
"""So many items are changed one by one; more of them by putting all changes in place of those before."""


def excluding(data: Data, keys: Iterable[str], *, out: bool) -> Edit | None:
    """Leaves items out, or takes them in again. None if that changes nothing."""
    wanted: Json = True if out else None
    return _together(data, {key: _with(data, key, EXCLUDED, wanted) for key in keys if is_excluded(data, key) != out})


def relabelling(data: Data, labels: Mapping[str, str | None]) -> Edit | None:
    """Calls items something else, by their keys; None means what the files say. None if that changes nothing."""
    return _together(data, {key: _with(data, key, LABEL, label) for key, label in labels.items()})


def _with(data: Data, key: str, name: str, value: Json) -> dict[str, Json]:
    """The change of an item with one part of it set, or forgotten (None)."""
    before = data.items.get(key)
    kept = {each: said for each, said in before.items() if each != name} if isinstance(before, dict) else {}
    return kept if value is None else {**kept, name: value}


def _together(data: Data, changes: Mapping[str, dict[str, Json]]) -> Edit | None:
    new = {key: change for key, change in changes.items() if change != (data.items.get(key) or {})}
    if not new:
        return None
    if len(new) > _MANY:
        items = {key: change for key, change in {**data.items, **new}.items() if change}
        return SetData(replace(data, items=items))
    edits = tuple(
        SetSetting(f"data.items.{key}", change) if change else SetSetting(f"data.items.{key}", unset=True)
        for key, change in new.items()
    )
    return edits[0] if len(edits) == 1 else Batch(edits)
