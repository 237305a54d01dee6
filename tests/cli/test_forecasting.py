"""What a training will take, asked for before it is begun."""

from pathlib import Path

from designer.api import Network
from tests.cli.command import layerloom_here


def wines(folder: Path) -> Path:
    net = Network("Wines")
    net.output(net.add("Linear", net.input(13), name="head", out_features=3))
    net.set("data.dataset", "wine")
    net.save(folder / "wines.loom")
    return folder / "wines.loom"


def test_a_forecast_says_time_and_memory_and_makes_no_run(tmp_path: Path) -> None:
    file = wines(tmp_path)
    done = layerloom_here("train", file, "--forecast", "--epochs", "2000", "--device", "cpu", "--json")
    assert done.code == 0
    assert done.json["epochs"] == 2000
    assert done.json["seconds"] > 2000 * done.json["steps_per_epoch"] * done.json["step_seconds"] > 0
    assert 10**7 < done.json["memory"] < 10**11
    assert [path.name for path in tmp_path.iterdir()] == ["wines.loom"]


def test_a_forecast_of_what_cannot_be_trained_says_why(tmp_path: Path) -> None:
    done = layerloom_here("train", wines(tmp_path), "--forecast", "--set", "head.out_features=2")
    assert done.code == 1
    assert "3 classes" in done.err
    assert "Traceback" not in done.err
