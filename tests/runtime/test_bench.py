"""A bench measures real sessions; what it finds is asserted on for its form, never for its speed."""

import json
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper

import runtime
from runtime.__main__ import main
from runtime.bench import Wanted, measure
from runtime.bench_layers import layer_of_name
from runtime.bench_profile import folded
from runtime.bench_report import (
    EAGER,
    BenchReport,
    Entry,
    Noise,
    Profile,
    Start,
    Timing,
    bench_from_json,
    bench_from_text,
)
from runtime.bench_text import bench_lines
from runtime.bench_timing import Call, Quiet, race, timing_of
from runtime.errors import InputError, ManifestError, OptionError, RuntimeModelError
from tests.helpers.layered_model import WEIGHTY, layered_model
from tests.helpers.onnx_models import linear_model, model_of, save

ROOT = Path(__file__).parents[2]
SHORT = Wanted(batches=(1, 4), threads=(1,), seconds=0.02, fresh=False)


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> BenchReport:
    place = tmp_path_factory.mktemp("bench")
    paths = [save(layered_model(), place / "net.onnx"), save(linear_model(), place / "lines.onnx")]
    return measure(paths, replace(SHORT, threads=(1, 2)))


def profile_of(report: BenchReport, name: str) -> Profile:
    entry = report.named(name)
    assert entry is not None
    assert entry.profile is not None
    return entry.profile


def test_every_file_is_measured_at_all_batch_sizes_and_threads(report: BenchReport) -> None:
    for entry in report.entries:
        assert [(p.batch, p.threads) for p in entry.points] == [(1, 1), (1, 2), (4, 1), (4, 2)]
        assert entry.provider == "CPUExecutionProvider"
        assert entry.warm_up >= 1
        for point in entry.points:
            timing = point.timing
            assert 0 < timing.least <= timing.p25 <= timing.p50 <= timing.p95 <= timing.p99
            assert timing.runs >= timing.rounds >= 1
            assert timing.spread >= 0
            assert point.throughput == pytest.approx(1000 * point.batch / timing.p50)
    assert report.machine.cores >= 1
    assert {"python", "numpy", "onnxruntime"} <= report.machine.versions.keys()


def test_entries_are_compared_turn_by_turn_and_both_ways(report: BenchReport) -> None:
    net, lines = report.entries
    for mine, other in zip(net.points, lines.points, strict=True):
        assert mine.against.keys() == {"lines"}
        assert other.against.keys() == {"net"}
        assert mine.against["lines"] * other.against["net"] == pytest.approx(1)


def test_latency_and_throughput_are_taken_from_the_best_points(report: BenchReport) -> None:
    net = report.entries[0]
    assert net.latency is not None
    assert net.best is not None
    assert net.latency.timing.p50 == min(point.timing.p50 for point in net.points if point.batch == 1)
    assert net.best.throughput == max(point.throughput for point in net.points)
    assert net.at(4, 2) is net.points[3]


def test_the_runtime_is_measured_against_its_own_bare_session(report: BenchReport) -> None:
    for entry in report.entries:
        assert entry.cost is not None
        assert entry.cost.bare_ms > 0
        assert entry.cost.ratio > 0


def test_the_shares_of_a_profile_are_all_of_it_whichever_way_they_are_summed(report: BenchReport) -> None:
    for entry in report.entries:
        profile = profile_of(report, entry.name)
        assert sum(node.share for node in profile.nodes) == pytest.approx(1)
        assert sum(part.share for part in profile.operators()) == pytest.approx(1)
        assert sum(part.share for part in profile.layers()) == pytest.approx(1)
        shares = [part.share for part in profile.layers()]
        assert shares == sorted(shares, reverse=True)
        assert profile.total_ms > 0
        assert all(node.provider == "CPUExecutionProvider" for node in profile.nodes)


def test_a_profile_finds_every_layer_with_weights_though_nodes_are_fused_and_renamed(report: BenchReport) -> None:
    profile = profile_of(report, "net")
    layers = {part.name: part for part in profile.layers()}
    assert set(WEIGHTY) <= layers.keys()
    assert "relu" not in layers  # it is computed within the convolution before it
    assert "relu" in layers["conv1"].fused
    assert "block.relu" in layers["block.conv"].fused
    kinds = {part.name for part in profile.operators()}
    assert {"Conv", "MaxPool"} <= kinds
    assert kinds & {"Gemm", "FusedGemm"}


def test_layers_without_names_of_nodes_are_known_by_their_weights(tmp_path: Path) -> None:
    path = save(layered_model(is_named=False), tmp_path / "net.onnx")
    profile = profile_of(measure([path], SHORT), "net")
    assert set(WEIGHTY) <= {node.layer for node in profile.nodes}


def test_the_time_of_a_loop_is_that_of_what_it_does(tmp_path: Path) -> None:
    kind = TensorProto.FLOAT
    body = helper.make_graph(
        [helper.make_node("MatMul", ["v", "w"], ["u"], "inner"), helper.make_node("Identity", ["go"], ["on"], "same")],
        "body",
        [
            helper.make_tensor_value_info("i", TensorProto.INT64, []),
            helper.make_tensor_value_info("go", TensorProto.BOOL, []),
            helper.make_tensor_value_info("v", kind, ["batch", 64]),
        ],
        [helper.make_tensor_value_info("on", TensorProto.BOOL, []), helper.make_tensor_value_info("u", kind, None)],
    )
    held = [
        numpy_helper.from_array(np.eye(64, dtype=np.float32), "w"),
        numpy_helper.from_array(np.array(50), "n"),
        numpy_helper.from_array(np.array(True), "yes"),
    ]
    ends = [helper.make_tensor_value_info(name, kind, ["batch", 64]) for name in "xy"]
    loop = helper.make_node("Loop", ["n", "yes", "x"], ["y"], "loop", body=body)
    path = save(model_of(helper.make_graph([loop], "looped", ends[:1], ends[1:], held)), tmp_path / "loop.onnx")
    profile = profile_of(measure([path], SHORT), "loop")
    nodes = {node.name: node for node in profile.nodes}
    assert {"loop", "inner"} <= nodes.keys()
    assert sum(node.share for node in profile.nodes) == pytest.approx(1)


def test_nodes_within_nodes_are_not_counted_twice() -> None:
    def event(name: str, start: float, length: float) -> dict[str, object]:
        args = {"op_name": name, "provider": "CPU"}
        return {"cat": "Node", "name": f"{name}_kernel_time", "ts": start, "dur": length, "tid": 1, "args": args}

    run = {"cat": "Session", "name": "model_run", "ts": 0, "dur": 100, "args": {}}
    found = folded([run, event("outer", 10, 80), event("inner", 20, 30)], {}, batch=1, threads=1)
    assert found is not None
    assert {node.name: node.micros for node in found.nodes} == {"outer": 50, "inner": 30}
    assert folded([], {}, batch=1, threads=1) is None


def test_a_report_comes_back_from_json_as_it_was(report: BenchReport) -> None:
    assert bench_from_text(report.to_text()) == report
    start = Start(1.5, 2.5, 3.5, 100, 300, 200)
    full = replace(report, entries=(replace(report.entries[0], start=start), *report.entries[1:]))
    assert bench_from_json(json.loads(full.to_text())) == full


@pytest.mark.parametrize(
    ("change", "words"),
    [({"version": 9}, "newer version"), ({"entries": [{}]}, "entries"), ({"noise": 3}, "noise")],
)
def test_a_damaged_report_is_refused_with_the_place(report: BenchReport, change: dict[str, object], words: str) -> None:
    with pytest.raises(ManifestError, match=words):
        bench_from_json(report.to_json() | change)
    with pytest.raises(ManifestError, match="JSON"):
        bench_from_text("{")


def test_loading_and_memory_are_measured_in_a_fresh_process(tmp_path: Path) -> None:
    path = save(layered_model(), tmp_path / "net.onnx")
    found = measure([path], replace(SHORT, batches=(1,), fresh=True, profile=False)).entries[0]
    assert found.start is not None
    assert found.start.open_ms > 0
    assert found.start.first_ms > 0
    assert found.start.peak_bytes == found.start.loaded_bytes + found.start.arena_bytes
    assert found.bytes == path.stat().st_size
    assert found.profile is None


def test_a_model_of_a_fixed_batch_is_measured_at_that_alone_and_says_so(tmp_path: Path) -> None:
    path = save(layered_model(batch=2), tmp_path / "net.onnx")
    found = measure([path], SHORT).entries[0]
    assert [point.batch for point in found.points] == [2]
    assert "batches of 2 only" in found.notes[-1]


def test_open_sizes_are_taken_as_told_or_as_said_in_a_note(tmp_path: Path) -> None:
    ends = [helper.make_tensor_value_info(name, TensorProto.FLOAT, ["batch", "steps"]) for name in "xy"]
    graph = helper.make_graph([helper.make_node("Relu", ["x"], ["y"])], "g", ends[:1], ends[1:])
    path = save(model_of(graph), tmp_path / "net.onnx")
    guessed, told = (measure([path], replace(SHORT, sizes=sizes)).entries[0] for sizes in ({}, {"steps": 7}))
    assert "steps = 64" in guessed.notes[-1]
    assert not any("steps" in note for note in told.notes)


def test_files_of_the_same_name_are_told_apart(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        save(linear_model(), tmp_path / name / "net.onnx")
    paths = [tmp_path / "one" / "net.onnx", tmp_path / "two" / "net.onnx", tmp_path / "two" / "net.onnx"]
    found = measure(paths, replace(SHORT, batches=(1,), profile=False))
    assert [entry.name for entry in found.entries] == ["net", "two/net", "net (2)"]


class Slow:
    """A rival that does nothing but count its calls, and cannot do large batches."""

    entry = Entry("slow", EAGER, notes=("It is slow.",))

    def __init__(self) -> None:
        self.calls: list[tuple[int, int]] = []

    def prepare(self, batch: int, threads: int) -> Call | None:
        return None if batch > 1 else lambda: self.calls.append((batch, threads))


def test_rivals_run_by_turns_with_the_files_and_may_decline(tmp_path: Path) -> None:
    rival = Slow()
    path = save(linear_model(), tmp_path / "net.onnx")
    found = measure([path], SHORT, rivals=[rival], versions={"torch": "1"})
    net, slow = found.entries
    assert (slow.kind, slow.notes) == (EAGER, ("It is slow.",))
    assert [point.batch for point in slow.points] == [1]
    assert set(rival.calls) == {(1, 1)}
    assert net.points[0].against.keys() == {"slow"}
    assert net.points[1].against == {}
    assert found.machine.versions["torch"] == "1"


def test_what_was_found_until_it_was_stopped_is_the_report(tmp_path: Path) -> None:
    told: list[str] = []
    path = save(linear_model(), tmp_path / "net.onnx")
    found = measure([path], SHORT, tell=lambda words, share: told.append(words), stop=lambda: len(told) > 1)
    assert [point.batch for point in found.entries[0].points] == [1]
    assert found.entries[0].profile is None
    assert "stopped" in found.notes[0]


def test_progress_is_told_in_words_with_a_share_that_grows(tmp_path: Path) -> None:
    told: list[tuple[str, float]] = []
    measure([save(linear_model(), tmp_path / "net.onnx")], SHORT, tell=lambda *each: told.append(each))
    shares = [share for _, share in told]
    assert shares == sorted(shares)
    assert (told[0][0], told[-1]) == ("Batch 1, 1 thread", ("Done", 1.0))


@pytest.mark.parametrize(
    ("wanted", "words"),
    [
        (Wanted(batches=()), "batches"),
        (Wanted(batches=(0,)), "batches"),
        (Wanted(threads=(0,)), "threads"),
        (Wanted(seconds=0), "seconds"),
        (Wanted(seconds=float("nan")), "seconds"),
    ],
)
def test_numbers_that_cannot_be_are_refused(tmp_path: Path, wanted: Wanted, words: str) -> None:
    with pytest.raises(OptionError, match=words):
        measure([save(linear_model(), tmp_path / "net.onnx")], wanted)


def test_without_a_file_there_is_nothing_to_measure() -> None:
    with pytest.raises(InputError, match="no file"):
        measure([])
    with pytest.raises(RuntimeModelError, match="There is no file"):
        measure([Path("nowhere.onnx")], SHORT)


def test_percentiles_are_those_of_the_times() -> None:
    found = timing_of([0.001 * value for value in range(1, 101)], 4)
    expected = Timing(100, 4, 1.0, 25.75, 50.5, 95.05, 99.01, 50.5, (75.25 - 25.75) / 50.5)
    assert [getattr(found, name) for name in Timing.__slots__] == pytest.approx(
        [getattr(expected, name) for name in Timing.__slots__]
    )


def test_what_takes_longer_than_there_is_time_for_is_called_as_seldom_as_can_be(tmp_path: Path) -> None:
    calls: list[int] = []
    found = race({"slow": lambda: (calls.append(0), time.sleep(0.08))}, 0.05, Quiet(), lambda: False)
    assert len(calls) == 2
    assert (found.warm["slow"], found.timing("slow").runs) == (1, 1)
    rival = Slow()
    rival.prepare = lambda batch, threads: lambda: time.sleep(0.03 * batch)  # type: ignore[method-assign]
    path = save(linear_model(), tmp_path / "net.onnx")
    report = measure([path], replace(SHORT, batches=(1, 2), profile=False), rivals=[rival])
    assert [point.batch for point in report.entries[0].points] == [1]
    assert report.notes[0].startswith("Batch 2, 1 thread was left out")


def test_a_calm_quarter_decides_who_is_faster() -> None:
    ways: dict[str, Call] = {"few": lambda: sum(range(200)), "many": lambda: sum(range(20_000))}
    found = race(ways, 0.05, Quiet(), lambda: False)
    assert found.times_as_fast("few", "many") > 1 > found.times_as_fast("many", "few")
    assert found.ratio_by_turns("few", "many") > 1
    assert found.warm["few"] >= 1


def test_noise_is_said_in_a_sentence() -> None:
    assert "quiet" in Noise(0.05, 0.1, 2).sentence()
    assert "noisy" in Noise(0.5, 0.1, 2).sentence()
    assert "3.0 processes" in Noise(0.05, 3.0, 2).sentence()


@pytest.mark.parametrize(
    ("name", "layer"),
    [("conv1/Conv", "conv1"), ("block.0.conv/Conv_2", "block.0.conv"), ("/Add", ""), ("Conv_3", ""), ("a b/Conv", "")],
)
def test_a_layer_stands_before_the_slash_of_a_nodes_name(name: str, layer: str) -> None:
    assert layer_of_name(name) == layer


def test_lines_for_a_terminal_say_the_machine_the_table_and_the_layers(report: BenchReport) -> None:
    text = "\n".join(bench_lines(report))
    assert report.machine.processor in text
    assert report.noise.sentence() in text
    assert "p95" in text
    assert "by layer: " in text
    assert "bare session" in text


def test_the_command_prints_lines_or_json_and_one_sentence_for_a_bad_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = save(linear_model(), tmp_path / "net.onnx")
    few = ["--batches", "1", "--threads", "1", "--seconds", "0.02"]
    assert main(["bench", str(path), *few]) == 0
    assert "samples/s" in capsys.readouterr().out
    assert main(["bench", str(path), *few, "--json"]) == 0
    assert bench_from_text(capsys.readouterr().out).entries[0].name == "net"
    (tmp_path / "no.onnx").write_text("nothing")
    assert main(["bench", str(tmp_path / "no.onnx"), *few]) == 1
    assert "not an ONNX model" in capsys.readouterr().err
    with pytest.raises(SystemExit):
        main(["bench", str(path), "--batches", "some"])


def test_a_report_is_read_without_loading_onnx_runtime() -> None:
    code = "import runtime.bench_report, sys; print('onnxruntime' in sys.modules, 'designer' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "False"]


def test_measuring_is_offered_by_the_package(tmp_path: Path) -> None:
    path = save(linear_model(), tmp_path / "net.onnx")
    found = runtime.measure(
        [path], runtime.Wanted(batches=(1,), threads=(1,), seconds=0.01, profile=False, fresh=False)
    )
    assert isinstance(found, runtime.BenchReport)
    onnx.checker.check_model(layered_model())
