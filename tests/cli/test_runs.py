"""Runs on the command line: the table, comparisons, and what is exported."""

import csv
from pathlib import Path

import pytest

from designer.api import Network
from designer.jobs.about import change_about
from designer.jobs.grouping import create_folds
from designer.jobs.run_folder import RunFolder, create_run
from designer.runs import Run
from tests.cli.command import layerloom_here
from tests.helpers.told_runs import tell


def net(hidden: int, *, deep: bool = False) -> Network:
    made = Network("Wines")
    x = made.add("Linear", made.input(13), name="first", out_features=hidden)
    x = made.add("ReLU", x, name="relu1") if deep else x
    made.output(made.add("Linear", x, name="head", out_features=3))
    made.set("data.dataset", "wine")
    return made


@pytest.fixture
def wines(tmp_path: Path) -> Path:
    net(8).save(tmp_path / "wines.loom")
    return tmp_path / "wines.loom"


def run_of(wines: Path, made: Network, *accuracies: float) -> RunFolder:
    folder = create_run(wines.with_suffix(".runs"), made.project)
    tell(folder, *accuracies)
    return folder


def test_a_projects_runs_are_listed_with_what_came_of_them(wines: Path, tmp_path: Path) -> None:
    first = run_of(wines, net(8), 0.5, 0.75, 0.7)
    change_about(first.path, name="=wide", tags=("a", "b"), starred=True)
    with Run("mine", folder=wines, params={"lr": 0.5}) as run:
        run.log(epoch=1, accuracy=0.25)
    done = layerloom_here("runs", wines)
    assert done.code == 0
    assert "★ =wide" in done.out
    assert "75.0 %" in done.out
    assert "#a #b" in done.out
    told_json = layerloom_here("runs", wines.with_suffix(".runs"), "--json", "--csv", tmp_path / "t.csv").json["runs"]
    assert [each["run"] for each in told_json] == [str(run.folder), str(first.path)]
    assert (told_json[1]["best"]["accuracy"], told_json[1]["final"]["accuracy"]) == (0.75, 0.7)
    mine, wide = csv.DictReader((tmp_path / "t.csv").open(encoding="utf-8"))
    assert (wide["name"], wide["best accuracy"], wide["final accuracy"]) == ("'=wide", "0.75", "0.7")
    assert (mine["name"], mine["lr"], wide["lr"]) == ("mine", "0.5", "")


def test_a_group_says_mean_and_deviation(wines: Path) -> None:
    project = net(8)
    project.set("data.folds", 2)
    for folder, value in zip(create_folds(wines.with_suffix(".runs"), project.project), (0.5, 0.7), strict=True):
        tell(folder, value)
    (group,) = layerloom_here("runs", wines, "--json").json["groups"]
    assert group["mean"]["accuracy"] == pytest.approx(0.6)
    assert group["deviation"]["accuracy"] == pytest.approx(0.02**0.5)
    assert "accuracy 60.0 % ± 14.1 %" in layerloom_here("runs", wines).out


def test_two_runs_are_compared_in_metrics_settings_and_layers(wines: Path) -> None:
    second = net(16, deep=True)
    second.set("training.epochs", 3)
    first, other = run_of(wines, net(8), 0.5), run_of(wines, second, 0.75)
    done = layerloom_here("runs", "compare", first.path, other.path)
    assert done.code == 0
    for words in ("50.0 %", "75.0 %", "epochs", "+ relu1 (ReLU)", "~ first: out_features 8 → 16", "− first → head"):
        assert words in done.out
    found = layerloom_here("runs", "compare", first.path, other.path, "--json").json
    assert {"part": "recipe", "path": "training.epochs", "values": [20, 3]} in found["differences"]


def test_numbers_are_written_for_tensorboard(wines: Path, tmp_path: Path) -> None:
    run = run_of(wines, net(8), 0.5)
    done = layerloom_here("export-logs", run.path, "--tensorboard", tmp_path / "logs", "--json")
    (path,) = done.json["files"]
    assert b"accuracy/validation" in Path(path).read_bytes()


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("runs", "nothing.loom"), "There is no project"),
        (("runs", "nothing"), "There is no project or folder"),
        (("runs", "a", "b"), "Give one project or folder"),
        (("runs", "compare"), "Two runs or more are compared."),
        (("runs", "compare", "a", "b"), "There is no run folder"),
        (("export-logs", "a", "--tensorboard", "b"), "There is no run folder"),
    ],
)
def test_what_cannot_be_shown_is_said(arguments: tuple[str, ...], says: str) -> None:
    done = layerloom_here(*arguments, "--json")
    assert done.code == 1
    assert says in done.error
