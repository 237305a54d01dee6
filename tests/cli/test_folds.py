"""Cross-validation from the command line, and the look at the test part at its end."""

from pathlib import Path
from statistics import mean, stdev

import pytest

from designer.api import Network
from designer.cli.errors import CommandError
from designer.cli.folds import count_of
from designer.evaluate.evaluate import evaluate_run
from designer.evaluate.looks import looks_of
from designer.jobs.about import Group, about_of
from designer.jobs.run_folder import open_run
from tests.cli.command import layerloom_here


@pytest.fixture
def wines(tmp_path: Path) -> Path:
    net = Network("Wines")
    net.output(net.add("Linear", net.input(13), name="head", out_features=3))
    net.set("data.dataset", "wine")
    net.set("data.test", 0.2)
    net.save(tmp_path / "wines.loom")
    return tmp_path / "wines.loom"


def test_each_fold_is_a_run_and_the_end_says_mean_and_deviation(wines: Path, tmp_path: Path) -> None:
    out = tmp_path / "all"
    done = layerloom_here("train", wines, "--folds", "2", "--epochs", "1", "--device", "cpu", "--out", out, "--json")
    assert done.code == 0
    runs = [open_run(Path(each["run"])) for each in done.json["folds"]]
    assert [run.path for run in runs] == [out / "fold-1", out / "fold-2"]
    groups = [about_of(run.path).group for run in runs]
    assert groups == [Group("all", "2 folds", number, 2) for number in (1, 2)]
    data = [run.spec().project.data for run in runs]
    assert [(each.folds, each.fold, each.test) for each in data] == [(2, 0, 0.2), (2, 1, 0.2)]
    for name in ("loss", "accuracy"):
        values = [each["best"][name] for each in done.json["folds"]]
        assert done.json["mean"][name] == pytest.approx(mean(values))
        assert done.json["deviation"][name] == pytest.approx(stdev(values))
    assert Network.load(wines).project.data.folds == 0  # The file itself is not changed.

    evaluate_run(runs[0].path, part="test")
    looked = layerloom_here("evaluate", runs[0].path, "--part", "test")
    assert looked.code == 0
    assert "36 test samples of wine" in looked.out
    assert "looked at 2 times, first on" in looked.out
    assert len(looks_of(runs[0].path)) == 2


@pytest.mark.parametrize("text", ["1", "0", "-3", "five", "2.5"])
def test_what_is_no_number_of_folds_is_refused(text: str) -> None:
    with pytest.raises(CommandError, match="is no number of folds"):
        count_of(text)
