"""What people say about runs, the trash, and groups: kept in the folders of the runs."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from designer.graph.model import Project, empty_project
from designer.graph.recipe import Data
from designer.jobs.about import NOTHING, Group, about_of, change_about, set_about
from designer.jobs.errors import RunError
from designer.jobs.grouping import create_folds, folds_of, groups_in, spreads
from designer.jobs.run_folder import RunFolder, claim, create_run, list_runs, release
from designer.jobs.summaries import summary_of
from designer.jobs.trash import discard, empty_trash, restore, restore_all, trashed
from tests.helpers.told_runs import tell


@pytest.fixture
def run(tmp_path: Path) -> RunFolder:
    return create_run(tmp_path / "p.runs", empty_project())


def test_a_run_that_nobody_spoke_of_has_no_file_and_nothing_said(run: RunFolder) -> None:
    assert about_of(run.path) == NOTHING
    assert not run.layout.about.exists()


def test_what_is_said_comes_back_and_is_tidied(run: RunFolder) -> None:
    change_about(run.path, name="  my   best ", tags=("a", "", " a ", "b"), notes="why\nnot", starred=True)
    change_about(run.path, parent="x", group=Group("g", "3 folds", 2, 3))
    about = about_of(run.path)
    assert (about.name, about.tags, about.notes, about.starred) == ("my best", ("a", "b"), "why\nnot", True)
    assert (about.parent, about.group) == ("x", Group("g", "3 folds", 2, 3))


def test_fields_of_a_newer_version_survive_a_change(run: RunFolder) -> None:
    run.layout.about.write_text('{"format": 9, "mood": "good", "tags": [1, "a"], "name": 7}', encoding="utf-8")
    assert about_of(run.path).tags == ("a",)
    change_about(run.path, name="n")
    body = json.loads(run.layout.about.read_text(encoding="utf-8"))
    assert (body["mood"], body["name"], body["tags"]) == ("good", "n", ["a"])


@pytest.mark.parametrize("content", ["{", "[1]", "\ud800".encode("utf-8", "surrogatepass")])
def test_what_cannot_be_read_is_told_and_never_written_over(run: RunFolder, content: str | bytes) -> None:
    raw = content if isinstance(content, bytes) else content.encode()
    run.layout.about.write_bytes(raw)
    with pytest.raises(RunError, match="cannot be read"):
        change_about(run.path, name="n")
    assert run.layout.about.read_bytes() == raw
    assert "cannot be read" in summary_of(run).trouble


def test_a_deleted_run_waits_in_the_trash_and_comes_back(run: RunFolder) -> None:
    tell(run, 0.5)
    before = sorted(path.name for path in run.path.iterdir())
    gone = discard([run])
    assert list_runs(run.path.parent) == []
    assert [each.name for each in trashed(run.path.parent)] == [run.name]
    run.path.mkdir()  # Meanwhile the place was taken.
    (back,) = restore(gone)
    assert back.name == f"{run.name}-2"
    assert sorted(path.name for path in back.path.iterdir()) == before
    discard([back])
    (again,) = restore_all(run.path.parent)
    assert again.name == back.name
    discard([again])
    assert empty_trash(run.path.parent) == 1
    assert empty_trash(run.path.parent) == 0
    assert trashed(run.path.parent) == []


def test_a_run_that_is_trained_is_not_deleted_and_no_other_with_it(run: RunFolder) -> None:
    other = create_run(run.path.parent, empty_project())
    claim(run.layout)
    with pytest.raises(RunError, match="is being trained"):
        discard([other, run])
    release(run.layout)
    assert {each.path for each in list_runs(run.path.parent)} == {run.path, other.path}


def folded(count: int) -> Project:
    return replace(empty_project(), data=Data(folds=count))


def test_folds_are_runs_of_one_group_with_mean_and_deviation(tmp_path: Path) -> None:
    made = create_folds(tmp_path / "p.runs", folded(3))
    assert [each.spec().project.data.fold for each in made] == [0, 1, 2]
    for folder, value in zip(made, (0.5, 0.7, 0.6), strict=True):
        tell(folder, 0.1, value, 0.2)
    (group,) = groups_in(map(summary_of, list_runs(tmp_path / "p.runs"))).values()
    assert (group.title, group.of, group.metrics) == ("3 folds", 3, ("loss", "accuracy"))
    assert [each.folder for each in group.runs] == made
    assert group.spreads["accuracy"].mean == pytest.approx(0.6)
    assert group.spreads["accuracy"].deviation == pytest.approx(0.1)


def test_a_group_of_which_only_one_is_left_has_no_deviation_and_none_if_nothing_was_measured(tmp_path: Path) -> None:
    made = create_folds(tmp_path, folded(2))
    tell(made[1], 0.5)
    (group,) = groups_in([summary_of(each) for each in made]).values()
    assert group.spreads["accuracy"] == spreads([{"accuracy": 0.5}])["accuracy"]
    assert group.spreads["accuracy"].deviation == 0.0
    assert spreads([]) == {}


def test_the_deviation_is_that_of_a_sample_of_what_all_have() -> None:
    found = spreads([{"loss": 1.0, "accuracy": 0.5}, {"loss": 3.0, "accuracy": 0.5}, {"loss": 2.0}])
    assert set(found) == {"loss"}
    assert (found["loss"].mean, found["loss"].deviation) == (2.0, 1.0)


def test_the_folds_of_a_project_differ_in_their_number_alone() -> None:
    folds = list(folds_of(folded(3)))
    assert [each.data.fold for each in folds] == [0, 1, 2]
    assert {each.data.folds for each in folds} == {3}


def test_a_summary_is_read_anew_when_its_files_have_changed(run: RunFolder) -> None:
    tell(run, 0.5)
    assert summary_of(run).bests["accuracy"] == 0.5
    assert summary_of(run).view is summary_of(run).view
    tell(run, 0.5, 0.75)
    summary = summary_of(run)
    assert (summary.bests["accuracy"], summary.finals["accuracy"]) == (0.75, 0.75)
    set_about(run.path, replace(NOTHING, name="n"))
    assert summary_of(run).about.name == "n"
