"""What is measured can be said on the command line and by scripts; what cannot be measured is refused with what can."""

from pathlib import Path

import pytest

from designer.api import Network
from designer.api.errors import ApiError
from designer.cli.projects import open_project
from designer.evaluate.evaluation import Evaluation
from designer.jobs.run_folder import create_run_at
from tests.cli.command import layerloom_here


@pytest.fixture
def wines(tmp_path: Path) -> Path:
    net = Network("Wines")
    net.output(net.add("Linear", net.input(13), name="head", out_features=3))
    net.set("data.dataset", "wine")
    net.set("training.metrics", ["f1", "balanced_accuracy"])
    net.save(tmp_path / "wines.loom")
    return tmp_path / "wines.loom"


def test_what_a_script_asks_for_is_kept_in_its_order(wines: Path) -> None:
    assert Network.load(wines).project.training.metrics == ("f1", "balanced_accuracy")


def test_an_evaluation_is_told_with_its_values_below_each_other(
    wines: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = create_run_at(tmp_path / "run", open_project(wines))
    found = Evaluation("classification", "wine", "best", 2, 36, {"f1": 0.5, "balanced_accuracy": 0.25})
    monkeypatch.setattr("designer.cli.commands.evaluate.ask", lambda *_, **__: found.to_json())
    said = layerloom_here("evaluate", run.path).out
    assert "\n  f1                 50.0 %\n  balanced_accuracy  25.0 %\n" in said


def test_metrics_may_be_words_with_commas_or_a_list(wines: Path) -> None:
    for written in ("training.metrics=mcc, roc_auc", 'training.metrics=["mcc", "roc_auc"]'):
        assert open_project(wines, [written]).training.metrics == ("mcc", "roc_auc")
    assert open_project(wines, ["training.metrics=[]"]).training.metrics == ()


def test_what_cannot_be_measured_is_refused_before_anything_is_made(wines: Path) -> None:
    done = layerloom_here("train", wines, "--set", "training.metrics=f1,iou")
    assert done.code != 0
    assert "“iou” cannot be measured on Wines; possible are: f1, accuracy" in done.err
    assert not wines.with_suffix(".runs").exists()
    net = Network.load(wines)
    with pytest.raises(ApiError, match="expects a list"):
        net.set("training.metrics", 3)
