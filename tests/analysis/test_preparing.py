"""The network must take what the list of preparations leaves, and steps that do not fit are told with a way out."""

from dataclasses import replace

from designer.analysis.project import check_project
from designer.catalogue.prepared import prepared_of
from designer.data.suggesting import suggest
from designer.graph.applying import apply
from designer.graph.model import Project
from designer.graph.recipe import Choice, Data
from tests.helpers.training import digits_mlp, small_mlp


def prepared(project: Project, *steps: Choice) -> Project:
    return replace(project, data=replace(project.data, prepare=steps))


def test_the_input_must_fit_what_comes_after_the_list() -> None:
    half = Choice("Resize", {"height": 4, "width": 4})
    (problem,) = check_project(prepared(digits_mlp(), half))
    assert "the network takes 1×8×8 float32, but a sample of Handwritten digits is 1×4×4 float32" in problem.message
    (repair,) = problem.repairs
    assert repair.label == "Set shape to 1×4×4"
    repaired, _ = apply(prepared(digits_mlp(), half), repair.edit)
    assert not check_project(repaired)


def test_what_does_not_fit_is_told_once_with_its_place_and_can_be_removed() -> None:
    steps = (Choice("Invert"), Choice("Grayscale"), Choice("Detrend"))
    project = prepared(digits_mlp(), *steps)
    found = check_project(project)
    assert [problem.message.partition(":")[0] for problem in found] == ["Preparation, step 2", "Preparation, step 3"]
    assert "this is for series, but the data is pictures" in found[1].message
    for _ in range(2):
        project, _ = apply(project, check_project(project)[0].repairs[0].edit)
    assert project.data.prepare == (Choice("Invert"),)
    assert not check_project(project)


def test_dropped_columns_are_not_asked_for_any_more() -> None:
    project = prepared(small_mlp("iris", [3], 3), Choice("DropColumns", {"columns": ["sepal width (cm)"]}))
    assert not check_project(project)


def test_a_network_is_suggested_for_what_is_left() -> None:
    data = Data(dataset="digits", prepare=(Choice("Resize", {"height": 16, "width": 12}),))
    network = suggest(prepared_of(data)).network
    assert next(iter(network)).params["shape"] == [1, 16, 12]
