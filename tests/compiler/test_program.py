"""A file that was saved checks itself when it is run."""

import subprocess
import sys
from pathlib import Path
from runpy import run_path

import pytest

from designer.analysis.blocks import analyse_in
from designer.analysis.network import Analysis, analyse
from designer.compiler.program import ids_below, sizes_that_fit
from designer.compiler.source import print_network
from designer.graph.model import BLOCK, Network, Project
from tests.compiler.printed import complaints, formatting
from tests.helpers.blocks import network, residual_project
from tests.helpers.building import Sketch, lenet5


def words() -> Analysis:
    """Words of two kinds in sequences of any length, a mask, and two results."""
    sketch = Sketch("Words").add("Input", "words", [], shape=["L"], dtype="int64")
    sketch.add("Embedding", "embedding", num_embeddings=40, embedding_dim=8)
    sketch.add("Input", "kinds", [], shape=["L"], dtype="int64").add("Flip", "flip")
    sketch.add("Embedding", "more", num_embeddings=3, embedding_dim=8).add("Add", "sum", ["embedding", "more"])
    sketch.add("Input", "print", [], shape=["L"], dtype="bool")
    sketch.add("MultiheadAttention", "attention", [], num_heads=2)
    for port in ("query", "key", "value"):
        sketch.wire("sum", "attention", target_port=port)
    sketch.wire("print", "attention", target_port="key_padding_mask")
    sketch.add("Output", "parameter", ["attention"]).add("Output", "network", ["sum"])
    return analyse(sketch.network)


def halves() -> Analysis:
    """Sizes that fit only in pairs: the width is what a stride of two makes of the length."""
    sketch = Sketch("Halves").add("Input", "signal", shape=[2, "L"])
    sketch.add("Conv1d", "halved", out_channels=2, kernel_size=2, stride=2)
    sketch.add("Input", "other", [], shape=[2, "H"]).add("Add", "both", ["halved", "other"])
    return analyse(sketch.add("Output", "result").network)


def blocks() -> Analysis:
    return analyse_in(residual_project(), "main")


NETWORKS = {"lenet": analyse(lenet5().network), "words": words(), "blocks": blocks()}


def text(analysis: Analysis) -> str:
    return print_network(analysis, check=True).text


def test_a_saved_file_runs_and_says_what_it_is(tmp_path: Path) -> None:
    running = {}
    for name, analysis in NETWORKS.items():
        (tmp_path / f"{name}.py").write_text(text(analysis), "utf-8")
        command = [sys.executable, str(tmp_path / f"{name}.py")]
        running[name] = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    said = {name: process.communicate(timeout=120) for name, process in running.items()}
    assert {name: process.returncode for name, process in running.items()} == dict.fromkeys(NETWORKS, 0), said
    assert said["lenet"][0] == "scores: (2, 10)\n61,706 parameters\n"
    assert said["words"][0] == "parameter: (2, 16, 8)\nnetwork: (2, 16, 8)\n632 parameters\n"
    assert said["blocks"][0].startswith("logits: (2, 10)\n")


def test_a_saved_file_that_no_longer_fits_its_drawing_says_so(tmp_path: Path) -> None:
    (tmp_path / "lenet.py").write_text(text(NETWORKS["lenet"]).replace("nn.Linear(84, 10)", "nn.Linear(84, 11)"))
    with pytest.raises(AssertionError):
        run_path(str(tmp_path / "lenet.py"), run_name="__main__")


def test_sizes_that_depend_on_each_other_are_found(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "halves.py").write_text(text(halves()))
    run_path(str(tmp_path / "halves.py"), run_name="__main__")
    assert capsys.readouterr().out.startswith("result: (2, 2, ")


def test_what_is_added_is_formatted_too(tmp_path: Path) -> None:
    texts = {name: text(analysis) for name, analysis in NETWORKS.items()}
    assert formatting(tmp_path, texts) == ""
    assert complaints(tmp_path, texts) == ""


def test_words_stay_below_what_their_embedding_knows() -> None:
    analysis = words()
    assert (ids_below(analysis, "words"), ids_below(analysis, "kinds"), ids_below(analysis, "print")) == (40, 3, None)
    assert "words = torch.randint(40, (2, 16))" in text(analysis)
    assert "print_ = torch.rand(2, 16) < 0.5" in text(analysis)


def test_words_stay_below_what_an_embedding_within_a_block_knows() -> None:
    inner = network(
        "words",
        "words",
        [
            ("x0", "Input", [], {"shape": [5], "dtype": "int64"}),
            ("embedding", "Embedding", ["x0"], {"num_embeddings": 9}),
            ("out", "Output", ["embedding"], {}),
        ],
    )
    assert ids_below(analyse_in(_around(inner), "main"), "numbers") == 9


def test_whole_numbers_that_nobody_looks_up_are_zeros() -> None:
    sketch = Sketch().add("Input", "numbers", shape=[3], dtype="int64").add("Abs").add("Output", "out")
    assert "numbers = torch.zeros(2, 3, dtype=torch.int64)" in text(analyse(sketch.network))


def test_open_sizes_get_numbers_with_which_the_network_runs() -> None:
    sizes = sizes_that_fit(halves())
    assert sizes["H"] == sizes["L"] // 2


def test_without_a_check_the_file_ends_with_the_class() -> None:
    assert "__main__" not in print_network(NETWORKS["lenet"]).text
    assert text(NETWORKS["lenet"]).startswith(print_network(NETWORKS["lenet"]).text)


def _around(inner: Network) -> Project:
    main = network(
        "main",
        "main",
        [
            ("numbers", "Input", [], {"shape": [5], "dtype": "int64"}),
            ("inside", f"{BLOCK}{inner.id}", ["numbers>x0"], {}),
            ("exit", "Output", ["inside.out"], {}),
        ],
    )
    return Project("words", {"main": main, inner.id: inner})
