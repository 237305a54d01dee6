"""What is worth knowing of data: a sentence, what to do about it, and which items or choices that concerns."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from designer.graph.recipe import Data, Json


@dataclass(frozen=True, slots=True)
class Change:
    """What may be done with one click: parameters of the source to set, and changes of items by their keys.

    `words` stand on the button. Both are merged into what the project says of its data; the files stay as they are.
    `settings` are others of its data, by name, such as the way in which it is divided.
    """

    words: str
    params: Mapping[str, Json] = field(default_factory=dict)
    items: Mapping[str, Json] = field(default_factory=dict)
    settings: Mapping[str, Json] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing. `title` is short; `message` says it in a sentence and `hint` what to do.

    `keys` are the items that it is about (the first `MOST_KEYS` of them), `column` the column of a table.
    """

    title: str
    message: str
    hint: str = ""
    keys: tuple[str, ...] = ()
    change: Change | None = None
    column: str = ""


MOST_KEYS = 10_000
"""More items are not listed: nobody goes through them one by one."""


def merged(data: Data, change: Change) -> tuple[dict[str, Json], dict[str, Json]]:
    """The parameters and the items' changes of a project's data after a change."""
    items = dict(data.items)
    for key, value in change.items.items():
        before = items.get(key)
        both = isinstance(before, dict) and isinstance(value, dict)
        items[key] = {**before, **value} if both else value  # type: ignore[dict-item]
    return {**data.params, **change.params}, items
