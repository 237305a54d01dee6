"""A run's files against PyTorch, in one process: the same network on the same samples, by turns."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch

from designer.export.benching import COMPILED_NAME, EAGER_NAME, bench_run
from designer.export.errors import ExportError
from designer.export.run_export import export_run
from designer.jobs.live import start_job
from designer.jobs.run_folder import RunFolder
from designer.protocol.bench_options import BenchOptions
from designer.protocol.control import JobKind
from designer.protocol.events import Event, Finished, Notice
from runtime.bench_report import COMPILED, EAGER, ONNX, bench_from_json
from tests.helpers.onnx_models import linear_model, save
from tests.helpers.runs import digits_cnn, trained_run

Compile = Callable[..., Any]


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> RunFolder:
    folder = trained_run("digits", tmp_path_factory.mktemp("bench"))
    export_run(folder.path)
    return folder


def wanted(run: RunFolder, **changes: Any) -> BenchOptions:
    usual = {"batches": (1, 4), "threads": (1,), "seconds": 0.05, "provider": "cpu"}
    return BenchOptions((str(run.layout.exports / "model.onnx"),), **usual | changes)


@pytest.fixture
def compiler(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """A compiler that is quick, since it gives back what it is given, but counts."""
    asked: list[int] = []

    def compile(module: torch.nn.Module) -> Callable[..., object]:
        asked.append(1)
        return lambda *inputs: module(*inputs)

    monkeypatch.setattr(torch, "compile", compile)
    return asked


def test_the_file_pytorch_and_its_compiler_are_measured_side_by_side(run: RunFolder, compiler: list[int]) -> None:
    before = torch.get_num_threads()
    told: list[str] = []
    found = bench_run(run.path, wanted(run), tell=lambda words, share: told.append(words))
    assert [(entry.name, entry.kind) for entry in found.entries] == [
        ("model", ONNX),
        (EAGER_NAME, EAGER),
        (COMPILED_NAME, COMPILED),
    ]
    for entry in found.entries:
        assert [(point.batch, point.threads) for point in entry.points] == [(1, 1), (4, 1)]
        assert all(len(point.against) == 2 for point in entry.points)
    assert found.machine.versions["torch"] == torch.__version__
    assert compiler == [1], "it is compiled once, whatever the batch"
    assert any("Compiling took" in note for note in found.entries[2].notes)
    assert "PyTorch compiles for batch 1" in told
    assert torch.get_num_threads() == before


def test_the_profile_finds_every_layer_of_the_drawing_that_has_weights(run: RunFolder) -> None:
    found = bench_run(run.path, wanted(run, batches=(1,), eager=False, compiled=False))
    (entry,) = found.entries
    assert entry.profile is not None
    layers = {part.name: part for part in entry.profile.layers()}
    network = digits_cnn().project.main
    assert {"conv1", "fc1"} <= layers.keys()
    assert all(network.named(name) is not None for name in layers if name)
    assert sum(part.share for part in layers.values()) == pytest.approx(1)
    assert entry.start is not None


def test_without_a_compiler_the_report_says_why_and_has_the_others(
    run: RunFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    def compile(module: object) -> object:
        raise RuntimeError("no working C++ compiler was found\nand much more")

    monkeypatch.setattr(torch, "compile", compile)
    found = bench_run(run.path, wanted(run))
    compiled = found.named(COMPILED_NAME)
    assert compiled is not None
    assert compiled.points == ()
    assert "cannot be used here: RuntimeError: no working C++ compiler was found" in compiled.notes[-1]
    assert "much more" not in compiled.notes[-1]
    assert found.entries[1].points


def test_compiling_that_takes_long_is_not_begun_again(
    run: RunFolder, compiler: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("designer.export.benching.MOST_COMPILING", -1.0)
    found = bench_run(run.path, wanted(run))
    compiled = found.named(COMPILED_NAME)
    assert compiled is not None
    assert compiled.points == ()
    assert "Batch 1 and more were not measured" in compiled.notes[-1]
    assert compiler == []


def test_several_files_are_measured_in_one_go(run: RunFolder, tmp_path: Path) -> None:
    other = save(linear_model(), tmp_path / "other.onnx")
    files = (str(run.layout.exports / "model.onnx"), str(other))
    found = bench_run(run.path, BenchOptions(files, (1,), (1,), 0.05, eager=False, compiled=False))
    assert [entry.name for entry in found.entries] == ["model", "other"]
    assert found.entries[0].points[0].against.keys() == {"other"}


def test_without_a_file_there_is_a_sentence(run: RunFolder) -> None:
    with pytest.raises(ExportError, match="no file to measure"):
        bench_run(run.path, BenchOptions(()))


def test_a_worker_measures_and_tells_how_far_it_is(run: RunFolder) -> None:
    options, events = wanted(run, batches=(1,), seconds=0.05, compiled=False), list[Event]()
    ending = start_job(JobKind.BENCH, run, None, options=options.to_text()).wait(events.extend)
    assert isinstance(ending, Finished)
    found = bench_from_json(ending.result)
    assert [entry.kind for entry in found.entries] == [ONNX, EAGER]
    shares = [event.share for event in events if isinstance(event, Notice)]
    assert shares == sorted(shares)
    assert (shares[0], shares[-1]) == (0.0, 1.0)
