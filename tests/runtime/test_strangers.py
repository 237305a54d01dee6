"""Strangers' models are held within limits: what readers could understand in two ways, what unfolds without end, what
takes memory or time without end, and where their data lies.
"""

import _thread
import io
import json
import os
import struct
import threading
import time
from itertools import pairwise
from pathlib import Path

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper

import runtime
from runtime import bench_command, child, onnx_wire, pipe, timing
from runtime.__main__ import main
from runtime.bench import Wanted
from runtime.bench_guard import Guard
from runtime.bench_profile import profiled
from runtime.bench_timing import Stop
from runtime.errors import LimitError, ModelFileError, OptionError
from runtime.onnx_wire import NotOnnxError, read_facts
from runtime.safe import check_model
from tests.cli.command import layerloom_here
from tests.helpers.onnx_models import WEIGHTS, linear_model, model_of, save, table_classifier
from tests.runtime.test_safe import external

VALUE = helper.make_tensor_value_info
ONES = np.ones((1, 4), np.float32)


def endless() -> bytes:
    """A Loop that goes on for ever."""
    body = helper.make_graph(
        [helper.make_node("Identity", ["go"], ["on"]), helper.make_node("Identity", ["a"], ["b"])],
        "body",
        [VALUE("i", TensorProto.INT64, []), VALUE("go", TensorProto.BOOL, []), VALUE("a", TensorProto.FLOAT, None)],
        [VALUE("on", TensorProto.BOOL, []), VALUE("b", TensorProto.FLOAT, None)],
    )
    graph = helper.make_graph(
        [helper.make_node("Loop", ["", "yes", "x"], ["y"], body=body)],
        "g",
        [VALUE("x", TensorProto.FLOAT, ["n", 4])],
        [VALUE("y", TensorProto.FLOAT, None)],
        [numpy_helper.from_array(np.array(True), "yes")],
    )
    return model_of(graph).SerializeToString()


def bomb() -> bytes:
    """A few bytes that ask for 16 GiB."""
    nodes = [
        helper.make_node("ConstantOfShape", ["s"], ["b"]),
        helper.make_node("ReduceSum", ["b"], ["r"], keepdims=0),
        helper.make_node("Add", ["x", "r"], ["y"]),
    ]
    ends = [VALUE(name, TensorProto.FLOAT, ["n", 4]) for name in "xy"]
    sizes = numpy_helper.from_array(np.array([4, 1 << 30]), "s")
    return model_of(helper.make_graph(nodes, "g", ends[:1], ends[1:], [sizes])).SerializeToString()


def written(content: bytes, folder: Path) -> Path:
    path = folder / "m.onnx"
    path.write_bytes(content)
    return path


def test_an_endless_loop_is_left_when_its_time_is_over(tmp_path: Path) -> None:
    model = runtime.load(written(endless(), tmp_path), runtime.Options("cpu", timeout=0.2))
    with pytest.raises(LimitError, match=r"did not answer within 0\.2 seconds"):
        model.run(ONES)


def test_a_run_within_its_time_is_none_the_worse_for_the_limit(tmp_path: Path) -> None:
    path = save(linear_model(), tmp_path / "m.onnx")
    limited = runtime.load(path, runtime.Options("cpu", timeout=60.0))
    assert np.array_equal(limited.run(ONES)["y"], runtime.load(path, "cpu").run(ONES)["y"])


def test_a_model_in_a_process_of_its_own_answers_as_one_in_ours(tmp_path: Path) -> None:
    path = save(linear_model(), tmp_path / "m.onnx", table_classifier())
    with runtime.load(path, isolated=True) as model:
        raw = np.arange(12.0).reshape(3, 4)
        here = runtime.load(path, "cpu").predict(raw)
        assert [each.to_json() for each in model.predict(raw)] == [each.to_json() for each in here]
        assert model.provider == "CPUExecutionProvider"
        assert model.notes == ("The model runs in a process of its own, on the CPU.",)
        with pytest.raises(runtime.InputError, match=r"“m\.onnx” cannot run with “x” of shape \(1, 5\): Got invalid"):
            model.run(np.ones((1, 5), np.float32))


def test_what_takes_too_much_memory_or_time_ends_its_own_process_only(tmp_path: Path) -> None:
    options = runtime.Options("cpu", timeout=0.3, memory_limit=256 << 20, isolated=True)
    with (
        pytest.raises(LimitError, match="more memory than it was allowed"),
        runtime.load(written(bomb(), tmp_path), options) as model,
    ):
        model.run(ONES)
    model = runtime.load(written(endless(), tmp_path), options)
    with pytest.raises(LimitError, match="did not answer"):
        model.run(ONES)
    model.close()


def test_a_child_that_dies_is_told_and_the_next_run_has_another(tmp_path: Path) -> None:
    model = runtime.load(save(linear_model(), tmp_path / "m.onnx"), isolated=True)
    process = model.session._child._process
    process.kill()
    process.wait()
    assert model.run(ONES)["y"].shape == (1, 3)
    again = model.session._child._process
    assert again.pid != process.pid
    os.kill(again.pid, 19)  # It is stopped, and so cannot answer.
    model.session._child._seconds = -child._GRACE + 0.2
    with pytest.raises(LimitError, match="did not answer within 0 seconds and was stopped"):
        model.run(ONES)
    assert again.poll() is not None
    model.close()


def test_a_child_that_refuses_a_model_is_ended_and_one_that_says_nonsense_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[child._Child] = []
    ask = child._Child.ask
    monkeypatch.setattr(
        child._Child, "ask", lambda self, *each, **more: (begun.append(self), ask(self, *each, **more))[1]
    )
    end = helper.make_tensor_value_info("x", TensorProto.FLOAT, ["n", 4])
    other = helper.make_tensor_value_info("y", TensorProto.FLOAT, ["n", 4])
    graph = helper.make_graph([helper.make_node("Relu", ["x"], ["y"], nothing=1)], "g", [end], [other])
    with pytest.raises(ModelFileError):
        runtime.load(save(model_of(graph), tmp_path / "bad.onnx"), isolated=True)
    assert begun[0]._process.returncode is not None
    with runtime.load(save(linear_model(), tmp_path / "m.onnx"), isolated=True) as model:
        monkeypatch.setattr(child, "receive", lambda stream: {}["shape"])
        with pytest.raises(LimitError, match="made the process that runs it end"):
            model.run(ONES)


def test_a_child_may_write_no_file(tmp_path: Path) -> None:
    model = runtime.load(save(linear_model(), tmp_path / "m.onnx"), isolated=True)
    limits = Path(f"/proc/{model.session._child._process.pid}/limits").read_text(encoding="utf-8")
    sizes = next(line for line in limits.splitlines() if line.startswith("Max file size"))
    assert sizes.split()[3:5] == ["0", "0"]
    model.close()


def test_isolated_models_run_on_the_cpu_only(tmp_path: Path) -> None:
    path = save(linear_model(), tmp_path / "m.onnx")
    with pytest.raises(runtime.ProviderError, match="runs on the CPU, not on “cuda”"):
        runtime.load(path, "cuda", isolated=True)


@pytest.mark.parametrize(("name", "value"), [("timeout", 0), ("timeout", "1"), ("libraries", "a.so"), ("isolated", 1)])
def test_limits_that_cannot_be_are_told(name: str, value: object) -> None:
    with pytest.raises(OptionError, match=f"The option “{name}” must be"):
        runtime.Options(**{name: value})  # type: ignore[arg-type]


def test_foreign_operators_need_a_library_that_is_named(tmp_path: Path) -> None:
    model = linear_model()
    model.graph.node.append(helper.make_node("Run", ["y"], ["z"], domain="com.evil"))
    path = save(model, tmp_path / "m.onnx")
    with pytest.raises(ModelFileError, match=r"com\.evil::Run, which is not part of the ONNX standard"):
        runtime.load(path, "cpu")
    with pytest.raises(OptionError, match=r"The library “none\.so” could not be loaded"):
        runtime.load(path, runtime.Options("cpu", libraries=("none.so",)))


# -- what is judged before ONNX Runtime sees it


def functions(depth: int, calls: int = 2) -> bytes:
    """Functions that call the next one so many times each."""
    opsets = [helper.make_opsetid("", 20), helper.make_opsetid("own", 1)]
    made = [helper.make_function("own", "F0", ["a"], ["b"], [helper.make_node("Neg", ["a"], ["b"])], opsets)]
    for level in range(1, depth):
        names = ["a", *(f"m{place}" for place in range(calls - 1)), "b"]
        pairs = pairwise(names)
        nodes = [helper.make_node(f"F{level - 1}", [one], [other], domain="own") for one, other in pairs]
        made.append(helper.make_function("own", f"F{level}", ["a"], ["b"], nodes, opsets))
    ends = [VALUE(name, TensorProto.FLOAT, ["n", 4]) for name in "xy"]
    node = helper.make_node(f"F{depth - 1}", ["x"], ["y"], domain="own")
    graph = helper.make_graph([node], "g", ends[:1], ends[1:])
    model = helper.make_model(graph, opset_imports=opsets, functions=made)
    model.ir_version = 10
    return model.SerializeToString()


def test_functions_that_unfold_to_millions_of_nodes_are_refused_at_once(tmp_path: Path) -> None:
    start = time.perf_counter()
    with pytest.raises(ModelFileError, match="1,000,000,000 nodes once its functions are unfolded"):
        check_model(written(functions(10, 10), tmp_path))
    with pytest.raises(ModelFileError, match="call each other more than 24 deep"):
        check_model(written(functions(40, 1), tmp_path))
    assert time.perf_counter() - start < 5
    assert runtime.load(written(functions(4, 3), tmp_path), "cpu").run(ONES)["y"].tolist() == [[-1.0] * 4]


def test_functions_that_call_themselves_are_refused(tmp_path: Path) -> None:
    opsets = [helper.make_opsetid("", 20), helper.make_opsetid("own", 1)]
    node = helper.make_node("F", ["x"], ["y"], domain="own")
    again = helper.make_function("own", "F", ["x"], ["y"], [node], opsets)
    ends = [VALUE(name, TensorProto.FLOAT, ["n", 4]) for name in "xy"]
    graph = helper.make_graph([node], "g", ends[:1], ends[1:])
    model = helper.make_model(graph, opset_imports=opsets, functions=[again], ir_version=10)
    with pytest.raises(ModelFileError, match="or without end"):
        check_model(written(model.SerializeToString(), tmp_path))


def test_a_function_of_a_domain_does_not_open_the_domain(tmp_path: Path) -> None:
    model = linear_model()
    opsets = [helper.make_opsetid("", 20)]
    nodes = [helper.make_node("Neg", ["a"], ["b"])]
    model.functions.append(helper.make_function("com.evil", "Good", ["a"], ["b"], nodes, opsets))
    model.graph.node.append(helper.make_node("Bad", ["y"], ["z"], domain="com.evil"))
    with pytest.raises(ModelFileError, match=r"com\.evil::Bad"):
        check_model(save(model, tmp_path / "m.onnx"))


def test_tensors_that_claim_more_than_the_file_holds_are_refused(tmp_path: Path) -> None:
    model = linear_model()
    model.graph.initializer[0].dims[:] = [1 << 20, 1 << 20]
    with pytest.raises(ModelFileError, match="the tensor “weights” claims more numbers than the file holds"):
        check_model(save(model, tmp_path / "m.onnx"))
    model.graph.initializer[0].dims[:] = [1] * 60
    with pytest.raises(ModelFileError, match="a tensor of 60 dimensions"):
        check_model(save(model, tmp_path / "m.onnx"))


def test_a_sparse_tensor_that_becomes_a_huge_one_is_refused(tmp_path: Path) -> None:
    values = numpy_helper.from_array(np.array([1.0], np.float32), "s")
    sparse = helper.make_sparse_tensor(values, numpy_helper.from_array(np.array([0]), "i"), [1 << 20, 1 << 20])
    model = linear_model()
    model.graph.sparse_initializer.append(sparse)
    with pytest.raises(ModelFileError, match="a sparse tensor of 1,099,511,627,776 numbers"):
        check_model(save(model, tmp_path / "m.onnx"))


def test_more_parts_than_any_network_has_are_refused_before_they_fill_the_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(onnx_wire, "MAX_FIELDS", 1000)
    content = linear_model().SerializeToString()
    check_model(written(content, tmp_path))
    with pytest.raises(ModelFileError, match="more than 1,000 parts"):
        check_model(written(content + b"\x28\x01" * 1000, tmp_path))


def test_numbers_of_fields_that_other_readers_cut_short_are_refused() -> None:
    """Field 7 (the graph) with a bit that some readers do not see would hide it from one of them."""
    key = (7 << 3 | 2) | 1 << 32
    varint = b""
    while key >= 0x80:
        varint, key = varint + bytes([key & 0x7F | 0x80]), key >> 7
    with pytest.raises(NotOnnxError, match="no Protocol Buffers message"):
        read_facts(linear_model().SerializeToString() + varint + bytes([key]) + b"\x00")
    with pytest.raises(NotOnnxError):
        read_facts(struct.pack("<B", 0))


@pytest.mark.parametrize("location", ["a\nb", "a:b", "file:///etc/passwd", "x" * 2000, "a/..\\..\\b", "\x00"])
def test_places_that_are_read_in_two_ways_count_as_outside(tmp_path: Path, location: str) -> None:
    with pytest.raises(ModelFileError, match="outside its own folder"):
        check_model(external(tmp_path, location))


def test_a_place_that_is_no_text_counts_as_outside(tmp_path: Path) -> None:
    """Read as text it would be another file than the one that is opened."""
    content = external(tmp_path, "PLACE").read_bytes().replace(b"PLACE", b"\xffLACE")
    (tmp_path / "\ufffdLACE").write_bytes(WEIGHTS.tobytes())
    with pytest.raises(ModelFileError, match="outside its own folder"):
        check_model(written(content, tmp_path))


def test_a_location_that_comes_twice_is_refused(tmp_path: Path) -> None:
    (tmp_path / "m.data").write_bytes(WEIGHTS.tobytes())
    path = external(tmp_path, "m.data")
    model = onnx.load(path, load_external_data=False)
    model.graph.initializer[0].external_data.add(key="location", value="../secret")
    with pytest.raises(ModelFileError, match="does not fit its data file"):
        check_model(save(model, tmp_path / "m.onnx"))


@pytest.mark.parametrize("kind", ["fifo", "folder", "device"])
def test_only_regular_files_hold_weights(tmp_path: Path, kind: str) -> None:
    place = tmp_path / "m.data"
    if kind == "fifo":
        os.mkfifo(place)
    elif kind == "folder":
        place.mkdir()
    else:
        place.symlink_to("/dev/zero")
    with pytest.raises(ModelFileError, match="outside its own folder"):
        check_model(external(tmp_path, "m.data"))


def test_names_of_strangers_steer_no_terminal(tmp_path: Path) -> None:
    model = linear_model()
    model.graph.node.append(helper.make_node("\x1b[31mred", ["y"], ["z"]))
    model.graph.node.append(helper.make_node("x", ["y"], ["q"], domain="\x1b]0;title\x07"))
    with pytest.raises(ModelFileError) as caught:
        check_model(save(model, tmp_path / "m.onnx"))
    assert caught.value.message.isprintable()
    assert "\\x1b]0;title\\x07" in caught.value.message


def test_both_commands_hold_a_model_within_limits(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = written(endless(), tmp_path)
    np.save(tmp_path / "x.npy", ONES)
    assert main([str(path), str(tmp_path / "x.npy"), "--as", "array", "--timeout", "0.2"]) == 1
    assert "did not answer within 0.2 seconds" in capsys.readouterr().err
    good = save(linear_model(), tmp_path / "good.onnx", table_classifier())
    (tmp_path / "x.csv").write_text("length,width,height,depth\n1,2,3,4\n", encoding="utf-8")
    done = layerloom_here("run", good, tmp_path / "x.csv", "--isolated", "--timeout", "20", "--json")
    assert done.json["predictions"][0]["label"] == "large"
    assert layerloom_here("run", good, tmp_path / "x.csv", "--timeout", "0").code == 2


def test_a_bench_leaves_an_endless_loop_with_a_sentence_and_hears_who_wants_to_stop(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, good = written(endless(), tmp_path), save(linear_model(), tmp_path / "good.onnx")
    short = ("--batches", "1", "--threads", "1", "--seconds", "0.02", "--timeout", "0.2")
    assert main(["bench", str(path), str(good), *short]) == 1
    assert "“m.onnx” did not answer within 0.2 seconds and was stopped." in capsys.readouterr().err
    assert "within 0.2 seconds" in layerloom_here("bench", path, *short).err
    with pytest.raises(LimitError, match="did not answer"), Guard(0.1, lambda: False) as guard:
        profiled(check_model(path), "cpu", 1, {"x": ONES}, 0.1, lambda: False, guard)
    begun = time.monotonic()
    found = runtime.measure([path], Wanted((1,), (1,)), stop=lambda: time.monotonic() - begun > 0.2)
    assert (found.entries[0].points, found.notes) == ((), ("It was stopped before everything was measured.",))


def test_ctrl_c_is_heard_while_something_is_measured(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    found: list[runtime.BenchReport] = []

    def interrupted(paths: list[str], wanted: Wanted, *, stop: Stop, **_: object) -> None:
        _thread.interrupt_main()
        found.append(runtime.measure(paths, wanted, stop=stop))

    monkeypatch.setattr(bench_command, "measure", interrupted)
    path = written(endless(), tmp_path)
    assert main(["bench", str(path), "--batches", "1", "--threads", "1"]) == 130
    assert capsys.readouterr().err == "Error: The bench was stopped. Nothing was written.\n"
    assert found[0].entries[0].points == ()


def test_one_thread_looks_after_all_runs_of_a_model_and_ends_when_there_are_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(timing, "_IDLE", 1)
    model = runtime.load(save(linear_model(), tmp_path / "m.onnx"), runtime.Options("cpu", timeout=0.1))

    others = set(threading.enumerate())

    def looking() -> list[threading.Thread]:
        return [thread for thread in threading.enumerate() if thread.name == "time limit" and thread not in others]

    for _ in range(50):
        model.run(ONES)
    assert len(looking()) == 1
    deadline = time.monotonic() + 20
    while looking() and time.monotonic() < deadline:
        time.sleep(0.01)
    assert not looking()
    assert model.run(ONES)["y"].shape == (1, 3)


def test_the_window_s_child_leaves_an_endless_loop_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pipe, "MOST_SECONDS", 0.2)
    path = written(endless(), tmp_path)
    answers = io.StringIO()
    request = {"id": 1, "model": str(path), "provider": "cpu", "inputs": [[1.0] * 4]}
    pipe.serve([json.dumps(request), json.dumps({"id": 2, "model": str(path), "provider": "cpu"})], answers)
    first, second = map(json.loads, answers.getvalue().splitlines())
    assert first["error"]["message"] == "The model did not answer within 0.2 seconds and was stopped."
    assert second["guessed"]
