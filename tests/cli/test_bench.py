"""`layerloom bench`: a table for people, a report for programs, a picture, and a sentence for what cannot be."""

from pathlib import Path
from typing import Any

import pytest

from designer.cli.commands import bench as command
from designer.jobs.run_folder import create_run
from designer.protocol.bench_options import BenchOptions, bench_options_from_text
from designer.protocol.control import JobKind
from runtime.bench_report import bench_from_json
from tests.cli.command import layerloom, layerloom_here
from tests.helpers.benches import made_report
from tests.helpers.layered_model import layered_model
from tests.helpers.onnx_models import save
from tests.helpers.training import digits_mlp

SHORT = ("--batches", "1,2", "--threads", "1", "--seconds", "0.02")


@pytest.fixture
def model(tmp_path: Path) -> Path:
    return save(layered_model(), tmp_path / "net.onnx")


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """What a worker was asked for; its answer is made up."""
    found: dict[str, Any] = {}

    def ask(kind: JobKind, *_: object, options: str) -> dict[str, Any]:
        found.update(kind=kind, options=bench_options_from_text(options))
        return made_report().to_json()

    monkeypatch.setattr(command, "ask", ask)
    return found


def test_a_file_alone_is_measured_without_torch_and_listed_for_people(model: Path, tmp_path: Path) -> None:
    done = layerloom("bench", model, *SHORT, "--picture", tmp_path / "speed.svg")
    assert done.code == 0, done.err
    assert "samples/s" in done.out
    assert "by layer: " in done.out
    assert "<svg" in (tmp_path / "speed.svg").read_text(encoding="utf-8")


def test_programs_get_the_whole_report(model: Path) -> None:
    done = layerloom_here("bench", model, model, *SHORT, "--json")
    found = bench_from_json(done.json)
    assert [len(entry.points) for entry in found.entries] == [2, 2]
    assert found.entries[0].name == "net"


def test_with_a_run_a_worker_measures_its_file_beside_pytorch(asked: dict[str, Any], tmp_path: Path) -> None:
    run = create_run(tmp_path / "digits.runs", digits_mlp()).path
    file = run / "exports" / "model.onnx"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(b"a file")
    picture = tmp_path / "speed.png"
    done = layerloom_here("bench", "--run", run, "--batches", "8", "--no-compile", "--picture", picture)
    assert done.code == 0, done.err
    assert asked == {"kind": JobKind.BENCH, "options": BenchOptions((str(file),), (8,), compiled=False)}
    assert "PyTorch" in done.out
    assert "The machine was quiet" in done.out
    assert picture.read_bytes().startswith(b"\x89PNG")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ((), "nothing to measure"),
        (("nowhere.onnx", *SHORT), "There is no file"),
        (("net.onnx", "--picture", "speed.gif"), "no picture that can be written"),
        (("net.onnx", "--seconds", "0"), "seconds"),
    ],
)
def test_what_cannot_be_is_a_sentence(arguments: tuple[str, ...], words: str) -> None:
    done = layerloom_here("bench", *arguments, "--json")
    assert done.code == 1
    assert words in done.error


def test_a_provider_that_nobody_knows_is_a_sentence(model: Path) -> None:
    done = layerloom_here("bench", model, "--provider", "steam", "--json")
    assert done.code == 1
    assert "There is no provider “steam”" in done.error


def test_numbers_that_are_none_are_wrong_usage(model: Path) -> None:
    done = layerloom_here("bench", model, "--batches", "1,x")
    assert done.code == 2
    assert "1,4,16" in done.err


def test_a_run_that_was_not_exported_says_how_to(tmp_path: Path) -> None:
    run = create_run(tmp_path / "digits.runs", digits_mlp()).path
    done = layerloom_here("bench", "--run", run, "--json")
    assert done.code == 1
    assert "model.onnx" in done.error
    assert "layerloom export" in done.json["error"]["hint"]
