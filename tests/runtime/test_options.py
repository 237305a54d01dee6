"""How a model is run can be told; what cannot be is refused, and what changes nothing is said."""

import sys
import threading
import time
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import onnxruntime as ort
import pytest
from onnx import TensorProto, helper

import runtime
from designer.cli.commands import run
from runtime import binding, child, provider_table, providers
from runtime.assignment import shares
from runtime.errors import ClosedError, InputError, LimitError, OptionError, ProviderError
from runtime.manifest import InputSpec, Manifest, OutputSpec
from runtime.provider_table import TABLE, provider_def
from tests.helpers.onnx_models import WEIGHTS, linear_model, model_of, save, table_classifier

ROWS = np.array([[1, 2, 3, 4], [4, 3, 2, 1]], dtype=np.float32)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return save(linear_model(), tmp_path / "boxes.onnx", table_classifier())


@pytest.mark.parametrize(
    ("wrong", "part"),
    [
        ({"threads": 0}, "“threads” must be a whole number from 1 to 1024, or None, not 0"),
        ({"threads": True}, "“threads”"),
        ({"inter_op": -1}, "“inter_op”"),
        ({"inter_op": 2.0}, "“inter_op”"),
        ({"memory_limit": 5}, "“memory_limit”"),
        ({"arena": "yes"}, "“arena” must be true or false"),
        ({"cuda_graph": 1}, "“cuda_graph”"),
        ({"optimisation": "most"}, "“optimisation” must be one of none, basic"),
        ({"profile": 3}, "“profile” must be"),
        ({"warm_up": 1}, "“warm_up” must be a list of batch sizes"),
        ({"warm_up": [0]}, "“warm_up” must be batch sizes from 1"),
        ({"warm_up": [{"x": (1, -4)}]}, "“warm_up”"),
        ({"warm_up": ["x"]}, "“warm_up”"),
        ({"warm_up": [{"x": (1, 4.5)}]}, "“warm_up”"),
    ],
)
def test_an_option_that_cannot_be_is_refused_with_a_sentence(wrong: dict[str, object], part: str) -> None:
    with pytest.raises(OptionError) as caught:
        runtime.Options(**wrong)  # type: ignore[arg-type]
    assert part in caught.value.message
    assert caught.value.hint


def test_options_are_told_at_once_or_the_old_way_but_not_both(path: Path) -> None:
    model = runtime.load(path, runtime.Options("cpu", threads=1))
    assert model.options == runtime.load(path, "cpu", 1).options
    with pytest.raises(OptionError, match="came twice"):
        runtime.load(path, runtime.Options(threads=1), 2)
    with pytest.raises(ProviderError, match="no provider “tpu”"):
        runtime.Options("tpu")


def test_every_way_to_run_gives_the_same_numbers(path: Path) -> None:
    for options in (
        runtime.Options("cpu", threads=2, inter_op=2),
        runtime.Options("cpu", arena=False),
        runtime.Options("cpu", warm_up=(1, {"x": (3, 4)})),
        *(runtime.Options("cpu", optimisation=level) for level in ("none", "basic", "extended", "layout", "all")),
    ):
        model = runtime.load(path, options)
        assert np.allclose(model.run(ROWS)["y"], ROWS @ WEIGHTS, atol=1e-6)
        assert model.notes == ()


def test_every_provider_that_is_not_there_says_why_and_what_to_do(path: Path) -> None:
    assert (*(entry.name for entry in TABLE),) == runtime.PROVIDERS[1:]
    assert run.PROVIDERS == runtime.PROVIDERS
    for entry in TABLE:
        if entry.obstacle():
            with pytest.raises(ProviderError) as caught:
                runtime.load(path, entry.name)
            assert caught.value.message.startswith(f"{entry.title} was asked for but cannot be used: ")
            assert "--provider cpu" in caught.value.hint
        else:
            assert runtime.load(path, entry.name).provider == entry.ort


def test_a_provider_that_pretends_is_found_out(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the driver answers but libraries do not load, ONNX Runtime takes the CPU without a word."""
    if provider_table.cuda_obstacle():
        monkeypatch.setattr(provider_table, "cuda_obstacle", lambda: "")
        model = runtime.load(path)
        assert model.provider == provider_table.CPU
        assert model.notes[0].startswith("CUDA is not used: ")
        with pytest.raises(ProviderError, match="CUDA was asked for but cannot be used"):
            runtime.load(path, "cuda")
    else:
        assert runtime.load(path).provider == provider_table.CUDA


def test_options_that_change_nothing_are_told(path: Path) -> None:
    model = runtime.load(path, runtime.Options("cpu", cuda_graph=True, memory_limit=1 << 30))
    assert [note.partition(":")[0] for note in model.notes] == [
        "There is no CUDA graph",
        "The memory limit holds on NVIDIA's GPUs only",
    ]
    assert np.allclose(model.run(ROWS)["y"], ROWS @ WEIGHTS, atol=1e-6)


def test_gpus_are_set_up_as_the_options_say() -> None:
    plain, asked = (provider_def("cuda").options(*each) for each in ((False, None), (True, 1 << 30)))
    assert "enable_cuda_graph" not in plain
    assert plain["use_tf32"] == "0"
    assert asked == {**plain, "enable_cuda_graph": "1", "gpu_mem_limit": str(1 << 30)}
    assert provider_def("tensorrt").options(True, None) == {"trt_cuda_graph_enable": "1"}
    with pytest.raises(KeyError):
        provider_def("tpu")


def test_it_is_told_which_node_runs_where(path: Path) -> None:
    nodes = runtime.load(path, "cpu").assignment()
    assert [(node.operator, node.provider) for node in nodes] == [
        ("Flatten", "CPUExecutionProvider"),
        ("MatMul", "CPUExecutionProvider"),
    ]
    assert shares(nodes) == {"CPUExecutionProvider": 2}
    assert nodes[0].to_json() == {"name": "", "operator": "Flatten", "domain": "", "provider": "CPUExecutionProvider"}


def test_an_old_onnx_runtime_is_asked_by_a_profile(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(ort.InferenceSession.__base__, "get_provider_graph_assignment_info")
    nodes = runtime.load(path, "cpu").assignment()
    assert {node.provider for node in nodes} == {"CPUExecutionProvider"}
    assert "MatMul" in {node.operator for node in nodes}


def test_open_sizes_are_warmed_up_by_their_shapes(tmp_path: Path) -> None:
    ends = [helper.make_tensor_value_info(name, TensorProto.FLOAT, ["batch", "steps", 2]) for name in "xy"]
    graph = helper.make_graph([helper.make_node("Relu", ["x"], ["y"])], "open", ends[:1], ends[1:])
    path = save(model_of(graph), tmp_path / "open.onnx")
    assert runtime.load(path, runtime.Options("cpu", warm_up=({"x": (1, 7, 2)},))).run(np.ones((1, 3, 2)))["y"].all()
    for wrong, part in (((1,), "are open"), (({"z": (1, 2)},), "no input “z”"), (({"x": (1, 2, 9)},), "cannot run")):
        with pytest.raises(OptionError, match="cannot be warmed up") as caught:
            runtime.load(path, runtime.Options("cpu", warm_up=wrong))
        assert part in caught.value.message


def test_a_profile_is_written_where_it_was_asked_for(path: Path, tmp_path: Path) -> None:
    model = runtime.load(path, runtime.Options("cpu", profile=tmp_path / "times"))
    model.run(ROWS)
    written = model.end_profile()
    assert written.parent == tmp_path
    assert "MatMul" in written.read_text("utf-8")
    for each in (model, runtime.load(path, "cpu")):
        with pytest.raises(OptionError, match="Nothing is being measured"):
            each.end_profile()


def test_a_model_that_was_closed_says_so(path: Path) -> None:
    with runtime.load(path, "cpu") as model:
        bound = model.bound()
        assert not model.is_closed
    assert model.is_closed
    for ask in (lambda: model.predict(ROWS), lambda: model.run(ROWS), model.assignment, model.bound, bound.run):
        with pytest.raises(ClosedError, match=r"“boxes\.onnx” was closed"):
            ask()


def test_fixed_buffers_stay_where_they_are(path: Path) -> None:
    model = runtime.load(path, "cpu")
    bound = model.bound(2)
    inputs, outputs = bound.inputs["x"], bound.run(ROWS)
    assert np.allclose(outputs["y"], ROWS @ WEIGHTS, atol=1e-6)
    inputs[:] = ROWS[::-1]
    assert bound.run()["y"] is outputs["y"]
    assert bound.inputs["x"] is inputs
    assert np.allclose(outputs["y"], ROWS[::-1] @ WEIGHTS, atol=1e-6)
    assert np.allclose(bound.run({"x": ROWS.astype(np.int64).tolist()})["y"], ROWS @ WEIGHTS, atol=1e-6)
    for wrong, part in ((ROWS[:1], r"shape \(2, 4\), not \(1, 4\)"), ([["a"]], "real numbers"), ({"z": 1}, "missing")):
        with pytest.raises(InputError, match=part):
            bound.run(wrong)


def test_fixed_buffers_refuse_outputs_whose_size_hangs_on_values(tmp_path: Path) -> None:
    ends = [
        helper.make_tensor_value_info("x", TensorProto.FLOAT, ["batch", 4]),
        helper.make_tensor_value_info("y", TensorProto.INT64, [2, "found"]),
    ]
    graph = helper.make_graph([helper.make_node("NonZero", ["x"], ["y"])], "found", ends[:1], ends[1:])
    bound = runtime.load(save(model_of(graph), tmp_path / "found.onnx"), "cpu").bound()
    with pytest.raises(InputError, match="cannot run with fixed buffers"):
        bound.run(ROWS[:1])


def test_a_model_in_a_process_of_its_own_says_what_it_has_not(path: Path) -> None:
    with runtime.load(path, runtime.Options("cpu", isolated=True)) as model:
        assert np.allclose(model.run(ROWS)["y"], ROWS @ WEIGHTS, atol=1e-6)
        for ask, part in ((model.bound, "fixed buffers"), (model.assignment, "a record of which node runs where")):
            with pytest.raises(OptionError, match=f"process of its own has no {part}"):
                ask()


def test_what_a_process_of_its_own_cannot_do_is_said_and_what_it_can_reaches_it(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("profile", "graph"):
        with pytest.raises(OptionError, match="writes no file"):
            runtime.load(path, runtime.Options(isolated=True, **{name: tmp_path / "it"}))
    asked: list[dict[str, object]] = []
    plain = child.send
    monkeypatch.setattr(child, "send", lambda *each: (asked.append(each[1]), plain(*each)))
    options = runtime.Options("cpu", inter_op=2, arena=False, cuda_graph=True, isolated=True)
    with runtime.load(path, options) as model:
        assert model.notes[1] == "There is no CUDA graph: the CPU records none."
        assert np.allclose(model.run(ROWS)["y"], ROWS @ WEIGHTS, atol=1e-6)
        with pytest.raises(OptionError, match="no profile"):
            model.end_profile()
    assert (asked[0]["inter_op"], asked[0]["arena"]) == (2, False)


def test_fixed_buffers_keep_to_the_limit_of_time(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bound = runtime.load(path, runtime.Options("cpu", timeout=0.1)).bound(2)
    assert np.allclose(bound.run(ROWS)["y"], ROWS @ WEIGHTS, atol=1e-6)

    def endless(binding: object, settings: ort.RunOptions) -> None:
        while not settings.terminate:
            time.sleep(0.01)
        raise RuntimeError("Exiting due to terminate flag being set to true.")

    bound._session = SimpleNamespace(run_with_iobinding=endless)
    with pytest.raises(LimitError, match=r"did not answer within 0\.1 seconds"):
        bound.run()


def test_fixed_buffers_are_filled_whole_or_not_at_all_and_numbers_without_a_shape_have_some(tmp_path: Path) -> None:
    ends = {name: helper.make_tensor_value_info(name, TensorProto.FLOAT, shape) for name, shape in _SHAPES.items()}
    graph = helper.make_graph(
        [helper.make_node("Mul", ["x", "s"], ["y"])], "times", [ends["s"], ends["x"]], [ends["y"]]
    )
    told = Manifest("m", (InputSpec("s", ()), InputSpec("x", (2,))), (OutputSpec("y"),))
    model = runtime.load(save(model_of(graph), tmp_path / "m.onnx", told), runtime.Options("cpu", warm_up=(1,)))
    bound = model.bound()
    assert bound.run({"s": np.float32(3), "x": [[1, 2]]})["y"].tolist() == [[3, 6]]
    with pytest.raises(InputError, match="buffer of input “x”"):
        bound.run({"s": np.float32(5), "x": [[1, 2, 3]]})
    assert bound.inputs["s"] == 3


_SHAPES = {"s": [], "x": ["batch", 2], "y": ["batch", 2]}


def test_threads_that_open_models_on_a_gpu_leave_standard_output_where_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    calls: list[object] = []

    def preload() -> None:
        calls.append(sys.stdout)
        time.sleep(0.02)

    monkeypatch.setattr(ort, "preload_dlls", preload, raising=False)
    providers._preload.cache_clear()
    on_cuda = SimpleNamespace(get_providers=lambda: [provider_table.CUDA])
    monkeypatch.setattr(providers, "_session", lambda *_: on_cuda)
    cuda = replace(provider_def("cuda"), obstacle=lambda: "")
    before = sys.stdout
    threads = [threading.Thread(target=providers._tried, args=(None, cuda, runtime.Options())) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    providers._preload.cache_clear()
    assert sys.stdout is before
    assert len(calls) == 1


def test_threads_that_share_a_model_each_get_their_own(path: Path) -> None:
    model = runtime.load(path, runtime.Options("cpu", threads=2))
    rows = np.random.default_rng(0).normal(size=(8, 50, 4)).astype(np.float32)
    found: dict[int, list[np.ndarray]] = {}

    def work(place: int) -> None:
        bound = model.bound()
        found[place] = [
            *(model.run(row[np.newaxis])["y"][0] for row in rows[place]),
            *(bound.run(row[np.newaxis])["y"][0].copy() for row in rows[place]),
        ]

    threads = [threading.Thread(target=work, args=(place,)) for place in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for place, answers in found.items():
        assert np.allclose(answers, np.tile(rows[place] @ WEIGHTS, (2, 1)), atol=1e-5)
    assert len(found) == 8


def test_buffers_that_lie_elsewhere_are_filled_and_read(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The way that a GPU's buffers take, with memory of the CPU in place of a GPU's."""
    elsewhere = replace(provider_def("cpu"), device="cpu")
    monkeypatch.setattr(binding, "provider_def", lambda name: elsewhere)
    bound = runtime.load(path, "cpu").bound(2)
    first = bound.run(ROWS)["y"]
    assert np.allclose(first, ROWS @ WEIGHTS, atol=1e-6)
    bound.inputs["x"][:] = ROWS[::-1]
    assert bound.run()["y"] is first
    assert np.allclose(first, ROWS[::-1] @ WEIGHTS, atol=1e-6)
    bound.close()
    with pytest.raises(ClosedError):
        bound.run()
