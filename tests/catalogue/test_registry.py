"""Finding entries by id and by words."""

from collections.abc import Callable
from typing import Any

import pytest

from designer.catalogue import registry
from designer.catalogue.errors import UnknownEntry
from designer.catalogue.layer import Family
from designer.catalogue.layers import MODULES


def test_every_layer_is_there_once() -> None:
    """What must be there says `test_completeness`; here, that no type is an entry twice."""
    types = [entry.type for module in MODULES for entry in module.ENTRIES]
    assert len(types) == len(set(types))
    assert {entry.type for entry in registry.layers()} >= set(types)


def test_layers_come_by_family_as_the_palette_shows_them() -> None:
    families = [entry.family for entry in registry.layers()]
    assert families == sorted(families, key=list(Family).index)
    assert Family.LOSS not in families, "losses are chosen for a run, not drawn into a network"


@pytest.mark.parametrize(
    ("find", "id", "message"),
    [
        (registry.layer, "Conv2D", "There is no layer called “Conv2D”. Did you mean Conv2d"),
        (registry.layer, "Nonsense", "There is no layer called “Nonsense”."),
        (registry.layer, "CrossEntropyLoss", "There is no layer called “CrossEntropyLoss”."),
        (registry.loss, "MSE", "There is no loss called “MSE”. Did you mean MSELoss?"),
        (registry.optimizer, "adam", "There is no optimiser called “adam”. Did you mean Adam"),
        (registry.schedule, "onecycle", "There is no schedule called “onecycle”. Did you mean one-cycle?"),
        (registry.metric, "acuracy", "There is no metric called “acuracy”. Did you mean accuracy?"),
        (registry.dataset, "digit", "There is no dataset called “digit”. Did you mean digits?"),
    ],
)
def test_an_unknown_id_is_answered_with_the_nearest(find: Callable[[str], Any], id: str, message: str) -> None:
    with pytest.raises(UnknownEntry) as refusal:
        find(id)
    assert str(refusal.value).startswith(message)


def test_find_gives_none_where_get_refuses() -> None:
    assert registry.find_layer("Nonsense") is None
    assert registry.find_layer("Conv2d") is registry.layer("Conv2d")


def test_no_parameter_that_must_be_chosen_is_folded_away() -> None:
    entries = (*registry.layers(), *registry.losses(), *registry.optimizers(), *registry.schedules())
    assert [f"{entry.type}.{param.name}" for entry in entries for param in entry.params if param.advanced]
    assert not [param.name for entry in entries for param in entry.params if param.advanced and param.required]
