"""`layerloom export`: each option of an export is a flag, and what cannot be meant is a sentence."""

from pathlib import Path
from typing import Any

import pytest

from designer.cli.commands import export as command
from designer.jobs.run_folder import create_run
from designer.protocol.export_options import USUAL, ExportOptions, options_from_text
from tests.cli.command import layerloom_here
from tests.helpers.training import digits_mlp


@pytest.fixture
def run(tmp_path: Path) -> Path:
    return create_run(tmp_path / "digits.runs", digits_mlp()).path


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """What a worker was asked for."""
    found: dict[str, Any] = {}

    def ask(*_: object, **wanted: Any) -> dict[str, Any]:
        found.update(wanted)
        parity = {"max_abs": 0.0, "relative": 0.0, "samples": 9, "disagreeing": {"source": 0, "onnx": 2}}
        weights = str(wanted["out"].with_suffix(".0.weights")) if '"external": true' in wanted["options"] else ""
        return {"onnx": str(wanted["out"]), "weights": weights, "parity": parity | {"notes": ["No GPU."]}}

    monkeypatch.setattr(command, "ask", ask)
    return found


def test_without_flags_it_is_the_usual_file_of_the_best_network(run: Path, asked: dict[str, Any]) -> None:
    assert layerloom_here("export", run).code == 0
    assert options_from_text(asked["options"]) == USUAL
    assert asked["part"] == "best"
    assert asked["out"] == run / "exports" / "model.onnx"


def test_each_option_is_a_flag_and_layers_go_by_name_or_id(run: Path, asked: dict[str, Any], tmp_path: Path) -> None:
    nodes = {node.name: node.id for node in digits_mlp().main}
    flags = ("--precision", "int8-static", "--opset", 21, "--inside", "--samples", 8, "--external")
    words = ("--licence", "CC BY 4.0", "--author", "Ada Lovelace", "--checkpoint", "last", "-o", tmp_path / "m.onnx")
    done = layerloom_here("export", run, *flags, *words, "--keep", "hidden", nodes["scores"], "--keep", nodes["hidden"])
    assert done.code == 0, done.err
    assert options_from_text(asked["options"]) == ExportOptions(
        precision="int8-static",
        opset=21,
        inside=True,
        keep=(nodes["hidden"], nodes["scores"]),
        samples=8,
        external=True,
        licence="CC BY 4.0",
        author="Ada Lovelace",
    )
    assert asked["part"] == "last"
    assert asked["out"] == tmp_path / "m.onnx"


@pytest.mark.parametrize(
    ("flags", "says"),
    [
        (("--precision", "float8"), "invalid choice: 'float8'"),
        (("--opset", "17"), "invalid choice: 17"),
        (("--opset", "new"), "invalid int value: 'new'"),
        (("--samples", "0"), "“samples” must be a whole number of at least 1, not 0."),
        (("--samples", "many"), "invalid int value: 'many'"),
        (("--checkpoint", "first"), "invalid choice: 'first'"),
        (("--keep", "hiden"), "the network has no layer “hiden”."),
        (("--keep",), "expected at least one argument"),
        (("--streaming", "--precision", "int8-static"), "Streaming does not go with int8-static: "),
    ],
)
def test_what_cannot_be_meant_is_a_sentence(
    run: Path, asked: dict[str, Any], flags: tuple[str, ...], says: str
) -> None:
    done = layerloom_here("export", run, *flags, "--json")
    assert done.code == 2
    assert says in done.error
    assert done.json["error"]["hint"]
    assert not asked


def test_what_else_came_of_it_is_said(run: Path, asked: dict[str, Any], tmp_path: Path) -> None:
    done = layerloom_here("export", run, "--external", "-o", tmp_path / "m.onnx")
    assert "2 of 9 samples are answered otherwise." in done.out
    assert "Its weights are beside it, in m.0.weights: copy both together." in done.out
    assert "No GPU." in done.out + done.err


def test_a_layer_that_is_nearly_named_is_offered(run: Path, asked: dict[str, Any]) -> None:
    assert "Did you mean “hidden”?" in layerloom_here("export", run, "--keep", "hiden").err
