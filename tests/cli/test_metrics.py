"""What is measured can be said on the command line and by scripts; what cannot be measured is refused with what can."""

from pathlib import Path

import pytest

from designer.api import Network
from designer.api.errors import ApiError
from designer.cli.projects import open_project
from tests.cli.command import layerloom


@pytest.fixture
def wines(tmp_path: Path) -> Path:
    net = Network("Wines")
    net.output(net.add("Linear", net.input(13), name="head", out_features=3))
    net.set("data.dataset", "wine")
    net.set("training.metrics", ["f1", "balanced_accuracy"])
    net.save(tmp_path / "wines.loom")
    return tmp_path / "wines.loom"


def test_what_a_script_asks_for_is_measured_and_evaluated(wines: Path, tmp_path: Path) -> None:
    out = tmp_path / "run"
    done = layerloom("train", wines, "--epochs", "2", "--device", "cpu", "--out", out, "--json")
    assert list(done.json["best"]) == ["loss", "f1", "balanced_accuracy"]
    said = layerloom("evaluate", out).out
    assert "  f1                 " in said
    assert "  balanced_accuracy  " in said


def test_metrics_may_be_words_with_commas_or_a_list(wines: Path) -> None:
    for written in ("training.metrics=mcc, roc_auc", 'training.metrics=["mcc", "roc_auc"]'):
        assert open_project(wines, [written]).training.metrics == ("mcc", "roc_auc")
    assert open_project(wines, ["training.metrics=[]"]).training.metrics == ()


def test_what_cannot_be_measured_is_refused_before_anything_is_made(wines: Path) -> None:
    done = layerloom("train", wines, "--set", "training.metrics=f1,iou")
    assert done.code != 0
    assert "“iou” cannot be measured on Wines; possible are: f1, accuracy" in done.err
    assert not wines.with_suffix(".runs").exists()
    net = Network.load(wines)
    with pytest.raises(ApiError, match="expects a list"):
        net.set("training.metrics", 3)
