"""How layers are called healthy or not, and which layers of the drawing that is about."""

import math
from dataclasses import replace
from itertools import pairwise

from designer.jobs.health import by_node, histograms_of, nodes_at, series, verdicts, worst
from designer.jobs.run_view import MOST_LOOKS, RunView, fold
from designer.protocol.events import Health
from tests.helpers.blocks import residual_project
from tests.helpers.looks import epochs, started
from tests.helpers.training import digits_mlp

NAN = math.nan


def look(step: int, gradient: tuple[float, ...], *, dead: float = 0.0, update: float = 1e-3) -> Health:
    layers = tuple(f"l{place}" for place in range(len(gradient)))
    size = len(layers)
    return Health(
        time=float(step),
        epoch=0,
        step=step,
        layers=layers,
        gradient=gradient,
        weight=(1.0,) * size,
        update=(update,) * size,
        dead=(dead, *(NAN,) * (size - 1)),
        histograms={"l0": {"weight": [-1.0, 1.0, *([100] * 10)]}},
    )


def words(*looks: Health) -> list[str]:
    return [verdict.word for verdict in verdicts(fold(looks)).values()]


def test_layers_are_healthy_until_numbers_say_otherwise() -> None:
    assert words(look(1, (0.1, 0.1, 0.1, 0.1))) == ["healthy"] * 4
    assert words(look(1, (1e-6, 0.1, 0.1, 0.1))) == ["vanishing", "healthy", "healthy", "healthy"]
    assert words(look(1, (1e-6, 0.1, 0.1))) == ["healthy"] * 3, "there is no way to vanish on"
    assert words(look(1, (5e3, 0.1)))[0] == "exploding"
    assert words(look(1, (0.1, 0.1), dead=0.6))[0] == "dead"
    assert words(look(1, (0.1, 0.1), update=0.5)) == ["leaping"] * 2
    assert verdicts(RunView()) == {}


def test_one_look_among_three_is_not_believed() -> None:
    calm, wild = look(1, (0.1, 0.1)), look(2, (5e3, 0.1))
    assert words(calm, wild, look(3, (0.1, 0.1))) == ["healthy", "healthy"]
    assert words(calm, wild, look(3, (5e3, 0.1)))[0] == "exploding"


def test_the_worst_of_several_is_what_counts_for_a_block() -> None:
    found = list(verdicts(fold([look(1, (5e3, 0.1), dead=0.0)])).values())
    verdict = worst(found)
    assert verdict is not None
    assert verdict.word == "exploding"
    assert worst([]) is None


def test_series_and_histograms_follow_the_looks() -> None:
    view = fold([look(step, (0.1 * step, NAN)) for step in range(1, 4)])
    assert series(view, "l0", "gradient") == ([1, 2, 3], [0.1, 0.2, 0.1 * 3])
    assert series(view, "l1", "gradient") == ([], [])
    assert series(view, "elsewhere", "gradient") == ([], [])
    assert [step for step, _ in histograms_of(view, "l0", "weight")] == [1, 2, 3]
    assert histograms_of(view, "l1", "weight") == []


def test_looks_are_kept_bounded_and_reach_from_the_first_to_the_last() -> None:
    view = fold(look(step, (0.1,)) for step in range(1, 5 * MOST_LOOKS))
    assert len(view.looks) <= MOST_LOOKS
    assert view.looks[0].step == 1
    assert view.looks[-1].step == 5 * MOST_LOOKS - 1
    steps = [each.step for each in view.looks]
    assert steps == sorted(steps)
    assert max(later - earlier for earlier, later in pairwise(steps)) < MOST_LOOKS


def test_looks_after_the_checkpoint_that_a_run_goes_on_from_are_superseded() -> None:
    view = fold([started(), *epochs([1.0, 0.5], [1.0, 0.5]), *(look(step, (0.1,)) for step in (5, 10, 15, 20))])
    assert [each.step for each in view.looks] == [5, 10, 15, 20]
    view.apply(replace(started(), epoch=1, step=10))
    assert [each.step for each in view.looks] == [5, 10]


def test_paths_lead_to_layers_in_the_drawing_and_within_its_blocks() -> None:
    project = residual_project()
    assert list(nodes_at(project, "stem")) == [("main", "stem")]
    assert list(nodes_at(project, "stage1.0.conv1")) == [("main", "stage1"), ("basic", "conv1")]
    assert list(nodes_at(project, "nothing")) == []
    assert list(nodes_at(project, "basic:conv1")) == [("basic", "conv1")], "another network of an objective"


def test_each_node_shows_the_worst_of_what_is_in_it() -> None:
    project = digits_mlp()
    told = look(1, (0.1, 5e3))
    view = fold([Health(**{name: getattr(told, name) for name in Health.__slots__} | {"layers": ("hidden", "scores")})])
    found = by_node(view, project, project.main.id)
    names = {project.main.nodes[node].name: verdict.word for node, verdict in found.items()}
    assert names == {"hidden": "healthy", "scores": "exploding"}
    assert by_node(view, project, "elsewhere") == {}
