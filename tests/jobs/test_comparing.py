"""What runs were made with, and where that differs."""

from dataclasses import replace

from designer.api import Network
from designer.graph.model import Project
from designer.graph.recipe import Choice, Objective
from designer.jobs.comparing import (
    DATA,
    LAYERS,
    RECIPE,
    SCRIPT,
    Key,
    brief_settings,
    differences,
    differing,
    settings_of,
    settings_of_script,
    shown,
)


def net(channels: int = 4, *, extra: bool = False) -> Project:
    made = Network("Net")
    x = made.add("Conv2d", made.input((1, 8, 8)), name="conv1", out_channels=channels, kernel_size=3)
    x = made.add("ReLU", x, name="relu1") if extra else x
    made.output(made.add("Linear", made.add("Flatten", x, name="flat"), name="head", out_features=2))
    return made.project


def test_projects_that_are_equal_do_not_differ() -> None:
    table = settings_of(net())
    assert table[Key(LAYERS, "conv1.out_channels")] == 4
    assert table[Key(RECIPE, "training.epochs")] == 20
    assert differences([table, table]) == ()


def test_a_value_that_was_left_as_usual_equals_the_same_value_that_was_set() -> None:
    project = net()
    adam = replace(project, training=replace(project.training, optimizer=Choice("Adam", {"lr": 0.001})))
    assert differences([settings_of(project), settings_of(adam)]) == ()


def test_recipe_data_and_layers_are_told_in_this_order() -> None:
    first, second = net(), net(8)
    training = replace(second.training, epochs=5, optimizer=Choice("Adam", {"lr": 0.1}))
    second = replace(second, training=training, data=replace(second.data, validation=0.5))
    found = differences([settings_of(first), settings_of(second)])
    assert [(each.key.part, each.key.title, *each.values) for each in found] == [
        (RECIPE, "optimizer.lr", 0.001, 0.1),
        (RECIPE, "epochs", 20, 5),
        (DATA, "validation", 0.2, 0.5),
        (LAYERS, "conv1.out_channels", 4, 8),
    ]
    keys = differing([settings_of(first), settings_of(second)])
    assert brief_settings(settings_of(second), keys) == "lr 0.1 · epochs 5 · validation 0.5 · conv1.out_channels 8"
    assert brief_settings(settings_of(second), keys, most=1) == "lr 0.1 · +3"


def test_a_layer_that_one_lacks_is_one_row() -> None:
    (only,) = differences([settings_of(net()), settings_of(net(extra=True))])
    assert (only.key, only.values) == (Key(LAYERS, "relu1.type"), (None, "ReLU"))


def test_what_a_script_says_is_compared_too() -> None:
    first, second = ({"lr": 0.1, "model": {"width": width}} for width in (3, 4))
    (only,) = differences([settings_of_script(first), settings_of_script(second)])
    assert (only.key, only.values) == (Key(SCRIPT, "model.width"), (3, 4))


def test_values_are_told_in_a_few_characters() -> None:
    values = (None, True, 1e-3, [3, 3], [], "", "relu", {"type": "Adam", "lr": 0.1}, ["a", "b"])
    told = ("–", "yes", "0.001", "3×3", "none", "–", "relu", "Adam lr=0.1", "a, b")
    assert tuple(map(shown, values)) == told


def test_objectives_are_compared_by_their_names() -> None:
    project, objective = net(), Objective("deceive", "main")
    every = [(objective,), (replace(objective, every=2, optimizer=Choice("SGD", {"lr": 0.5})),)]
    tables = [settings_of(replace(project, training=replace(project.training, objectives=each))) for each in every]
    found = {each.key.title: each.values for each in differences(tables)}
    assert found["objectives.deceive.every"] == (1, 2)
    assert found["objectives.deceive.optimizer.lr"] == (None, 0.5)


def test_an_objective_that_a_run_lacks_is_one_row() -> None:
    project, objective = net(), Objective("deceive", "main")
    every = [(), (objective,), (replace(objective, learns=("main",), last=3),)]
    tables = [settings_of(replace(project, training=replace(project.training, objectives=each))) for each in every]
    told = {each.key.title: each.values for each in differences(tables[:2])}
    assert [title for title in told if title.startswith("objectives.")] == ["objectives.deceive.network"]
    found = {each.key.title: each.values for each in differences(tables[1:])}
    assert {title: tuple(map(shown, values)) for title, values in found.items()} == {
        "objectives.deceive.learns": ("all", "main"),
        "objectives.deceive.last": ("the end", "3"),
    }
