"""What the runtime costs, and what it gains: its own cost over a bare session, its speed against torch eager, samples
of many threads in batches, words with and without remembering, opening with a network that was optimised before.

All ways are run by turns, so ratios hold on a busy machine too; the load is printed. One CPU thread for each way.

python -m tests.benchmarks.bench_runtime [own raw eager batching words opening]
"""

import os
import random
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from itertools import pairwise
from pathlib import Path

import numpy as np
import onnxruntime as ort
import torch
import torchvision
from torch import Tensor, nn

import runtime
from designer.compiler.build import compile_network
from designer.compiler.probing import analyse_here
from designer.export.onnx_file import export_module
from designer.export.remembering import remembering
from runtime.manifest import InputSpec, Manifest, OutputSpec
from runtime.steps import Softmax
from tests.benchmarks.asking import HEAD, THREADS, batching_lines, lateness
from tests.benchmarks.by_hand import of_picture, of_row, of_text
from tests.helpers.building import Sketch, lenet5

ONE = runtime.Options("cpu", threads=1)
LABELS = tuple("0123456789")
Ways = Mapping[str, Callable[[], object]]


Times = Mapping[str, np.ndarray]


def by_turns(ways: Ways, seconds: float = 4.0, at_least: int = 15) -> Times:
    """The seconds of each way, round by round: one call of each, in any order, until the time is over."""
    chance = random.Random(0)
    order = list(ways.items())
    found: dict[str, list[float]] = {name: [] for name in ways}
    for call in ways.values():
        call()
    until = time.perf_counter() + seconds
    while time.perf_counter() < until or len(next(iter(found.values()))) < at_least:
        chance.shuffle(order)
        for name, call in order:
            start = time.perf_counter()
            call()
            found[name].append(time.perf_counter() - start)
    return {name: np.array(times) for name, times in found.items()}


def middle(times: Times, name: str) -> float:
    """The median seconds of a way."""
    return float(np.median(times[name]))


def ratio(times: Times, slow: str, fast: str) -> float:
    """How many times as long one way takes as another: the median of all rounds, so that what disturbs hits both."""
    return float(np.median(times[slow] / times[fast]))


class Lstm(nn.Module):
    """A classifier of series of 32 steps."""

    def __init__(self) -> None:
        super().__init__()
        self.lstm = nn.LSTM(32, 128, batch_first=True)
        self.scores = nn.Linear(128, 10)

    def forward(self, x: Tensor) -> Tensor:
        return self.scores(self.lstm(x)[0][:, -1])


class Transformer(nn.Module):
    """Four layers of 128 over 128 tokens."""

    def __init__(self) -> None:
        super().__init__()
        self.words = nn.Embedding(1000, 128)
        layer = nn.TransformerEncoderLayer(128, 4, 512, 0.0, batch_first=True)
        self.layers = nn.TransformerEncoder(layer, 4, enable_nested_tensor=False)
        self.scores = nn.Linear(128, 10)

    def forward(self, x: Tensor) -> Tensor:
        return self.scores(self.layers(self.words(x)).mean(1))


def networks() -> dict[str, tuple[nn.Module, Tensor]]:
    """Untrained networks and one sample of each."""
    torch.manual_seed(0)
    return {
        "LeNet": (compile_network(lenet5().network), torch.randn(1, 1, 32, 32)),
        "MobileNetV2": (torchvision.models.mobilenet_v2(weights=None), torch.randn(1, 3, 224, 224)),
        "LSTM": (Lstm(), torch.randn(1, 32, 32)),
        "transformer": (Transformer(), torch.randint(0, 1000, (1, 128))),
    }


def saved(module: nn.Module, sample: Tensor, path: Path) -> Path:
    """The network as a bundle of one input and shares of classes."""
    (name,) = list(module.forward.__code__.co_varnames)[1:2]
    model = export_module(module.eval(), [sample], inputs=[name], outputs=["y"])
    dtype = str(sample.dtype).removeprefix("torch.")
    inputs = (InputSpec(name, tuple(sample.shape[1:]), dtype),)
    told = Manifest(path.stem, inputs, (OutputSpec("y", "classification", labels=LABELS, steps=(Softmax(),)),))
    model.metadata_props.add(key="layerloom", value=told.to_text())
    path.write_bytes(model.SerializeToString())
    return path


def bare(path: Path) -> ort.InferenceSession:
    """ONNX Runtime alone, with the same number of threads."""
    options = ort.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    return ort.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])


class Dense(nn.Module):
    """Wide layers, whose weights are read once for a whole batch, and ten classes."""

    def __init__(self, width: int, count: int) -> None:
        super().__init__()
        self.layers = nn.ModuleList(nn.Linear(width, width) for _ in range(count))
        self.scores = nn.Linear(width, 10)

    def forward(self, x: Tensor) -> Tensor:
        for layer in self.layers:
            x = layer(x).relu()
        return self.scores(x)


class Convolutions(nn.Module):
    """Takes about a millisecond."""

    def __init__(self) -> None:
        super().__init__()
        sizes = [3, 32, 64, 64, 64, 64, 64]
        self.layers = nn.ModuleList(nn.Conv2d(before, after, 3, padding=1) for before, after in pairwise(sizes))
        self.scores = nn.Linear(64, 10)

    def forward(self, x: Tensor) -> Tensor:
        for layer in self.layers:
            x = layer(x).relu()
        return self.scores(x.mean((2, 3)))


def own(folder: Path) -> None:
    """The runtime's own cost over a bare session, at batch 1."""
    sample = torch.randn(1, 3, 28, 28)
    path = saved(Convolutions(), sample, folder / "millisecond.onnx")
    array, model, session = sample.numpy(), runtime.load(path, ONE), bare(path)
    bound = model.bound()

    def by_hand() -> tuple[str, float]:
        """What `predict` does, in the few lines that people write: nothing is checked."""
        (scores,) = session.run(["y"], {"x": array})
        powers = np.exp(scores - scores.max(axis=1, keepdims=True))
        (shares,) = powers / powers.sum(axis=1, keepdims=True)
        best = shares.argmax()
        return LABELS[best], shares[best]

    ways: Ways = {
        "bare": lambda: session.run(["y"], {"x": array}),
        "Model.run": lambda: model.run(array),
        "Bound.run": lambda: bound.run(array),
        "Model.predict": lambda: model.predict(array),
        "bare and shares by hand": by_hand,
        "bare again": lambda: session.run(["y"], {"x": array}),
    }
    found = by_turns(ways, 12.0)
    print(f"\nOwn cost over InferenceSession.run, batch 1 ({middle(found, 'bare') * 1e3:.2f} ms)")
    for name in found:
        print(f"  {name:24} {middle(found, name) * 1e6:8.1f} us   {100 * (ratio(found, name, 'bare') - 1):+.1f} %")
    over = 100 * (ratio(found, "Model.predict", "bare and shares by hand") - 1)
    print(f"  Model.predict over shares by hand: {over:+.1f} %")


def raw(folder: Path) -> None:
    """From a picture's file, a row and a text to three labels, against the lines that people write for it."""
    print("\nFrom what people have to three labels         by hand     runtime")
    dense = Dense(1024, 3), torch.randn(1, 1024)
    of: dict[str, tuple[nn.Module, Tensor, Callable[..., Ways]]] = {
        "picture": (Convolutions(), torch.randn(1, 3, 28, 28), of_picture),
        "row of 1024": (*dense, of_row),
        "text of 100 words": (*networks()["transformer"], of_text),
    }
    for name, (module, sample, ways_of) in of.items():
        path = saved(module, sample, folder / f"raw-{name.partition(' ')[0]}.onnx")
        ways = ways_of(bare(path), path, ONE)
        found = by_turns(ways, 4.0)
        by_hand, ours = middle(found, "by hand") * 1e6, middle(found, "runtime") * 1e6
        more = 100 * (ratio(found, "runtime", "by hand") - 1)
        print(f"  {name:34} {by_hand:9.0f} us {ours:9.0f} us   {more:+.1f} %")


def eager(folder: Path) -> None:
    """Against torch eager, through the runtime's own API and bare."""
    print("\nTimes as fast as torch eager, 1 thread          bare   Model.run   Bound.run   ours / bare")
    for name, (module, sample) in networks().items():
        path = saved(module, sample, folder / f"{name}.onnx")
        model, session = runtime.load(path, ONE), bare(path)
        for batch in (1, 16):
            tensor = sample.repeat(batch, *[1] * (sample.ndim - 1))
            array, bound = tensor.numpy(), model.bound(batch)
            feed = {model.manifest.inputs[0].name: array}
            with torch.inference_mode():
                ways: Ways = {
                    "eager": lambda module=module, tensor=tensor: module(tensor),
                    "bare": lambda session=session, feed=feed: session.run(["y"], feed),
                    "run": lambda model=model, array=array: model.run(array),
                    "bound": lambda bound=bound, array=array: bound.run(array),
                }
                found = by_turns(ways)
            said = "       ".join(f"{ratio(found, 'eager', way):5.2f}" for way in ("bare", "run", "bound"))
            ms, ours = middle(found, "eager") * 1e3, ratio(found, "run", "bare")
            print(f"  {name:12} batch {batch:2}  (eager {ms:8.2f} ms)   {said}       {ours:.3f}")


def batching(folder: Path) -> None:
    """64 threads that ask, against one request at a time, and samples at a fixed rate.

    The ceiling is what 64 samples in one run gain over 64 runs, on one core: what no batcher can exceed with one
    worker. The gain by the processor's time is what is saved where other programs take the cores.
    """
    torch.manual_seed(0)
    dense = {f"dense {n}x{w}": (Dense(w, n), torch.randn(1, w)) for n, w in ((6, 1024), (4, 2048))}
    layers = networks() | dense
    print("\n64 threads ask")
    print(f"A thread that sleeps a millisecond comes back {lateness() * 1e3:.1f} ms late (99th percentile).\n{HEAD}")
    for name in ("LeNet", "LSTM", *dense):
        path = folder / f"{name}.onnx"
        model = runtime.load(path if path.exists() else saved(*layers[name], path), ONE)
        rows = np.repeat(layers[name][1].numpy(), THREADS, axis=0)
        found = by_turns({"1": partial(model.run, rows[:1]), "64": partial(model.run, rows)}, 2.0)
        print("\n".join(batching_lines(name, model, rows, THREADS * ratio(found, "1", "64"))), flush=True)


def words(folder: Path) -> None:
    """A causal transformer of 256 places: each word in one step, against reading all 256 again for each."""
    print("\nA word of a causal transformer (4 layers of 128, 256 places)   again   remembered")
    length = 256
    sketch = (
        Sketch("Words")
        .add("Input", "words", shape=[length], dtype="int64")
        .add("Embedding", "meanings", num_embeddings=500, embedding_dim=128)
        .add("Arange", "numbers", after=["words"])
        .add("Embedding", "places", num_embeddings=length, embedding_dim=128)
        .add("Add", "placed", after=["meanings", "places"])
        .add("TransformerEncoder", "layers", [], num_layers=4, nhead=4, dim_feedforward=512, is_causal=True)
        .wire("placed", "layers", target_port="src")
        .add("Linear", "scores", out_features=500)
        .add("Output", "y")
    )
    module = compile_network(analyse_here(sketch.project)).eval()
    row = torch.randint(0, 500, (2, length))
    plain = export_module(module, [row], inputs=["words"], outputs=["y"])
    made = remembering(sketch.project, module, "words", {"words": row})
    kept = export_module(made.module, made.examples, inputs=made.inputs, outputs=made.outputs, open_axes=made.axes)
    shape = InputSpec("words", (length,), "int64"), InputSpec("words", (None,), "int64")
    models = []
    for name, file, spec, state in (("again", plain, shape[0], {}), ("kept", kept, shape[1], dict(made.state))):
        told = Manifest(name, (spec,), (OutputSpec("y"),), state=state)
        file.metadata_props.add(key="layerloom", value=told.to_text())
        path = folder / f"words-{name}.onnx"
        path.write_bytes(file.SerializeToString())
        models.append(runtime.load(path, ONE))
    one = row[:1].numpy()
    stream = runtime.Stream(models[1])
    stream.run(one[:, :-2])
    state = stream.state

    def step() -> None:
        stream.state = state
        stream.run(one[:, :1])

    found = by_turns({"again": lambda: models[0].run(one), "kept": step})
    again, remembered = middle(found, "again") * 1e3, middle(found, "kept") * 1e3
    print(f"  the last word: {again:30.2f} ms {remembered:16.2f} ms   {ratio(found, 'again', 'kept'):.1f}x")


def opening(folder: Path) -> None:
    """Opening a file, the same optimised before, and what recording where nodes run costs."""
    print("\nOpening, ms                as it is   optimised before   nothing recorded   checked by runtime.load")
    for name, (module, sample) in networks().items():
        path = folder / f"{name}.onnx"
        content = (path if path.exists() else saved(module, sample, path)).read_bytes()
        ready = str(folder / f"{name}-ready.onnx")
        ort.InferenceSession(content, settings(optimised=ready), providers=["CPUExecutionProvider"])

        def opened(source: object, **how: object) -> Callable[[], object]:
            return lambda: ort.InferenceSession(source, settings(**how), providers=["CPUExecutionProvider"])

        ways: Ways = {
            "as it is": opened(content, recorded=True),
            "ready": opened(ready, level=ort.GraphOptimizationLevel.ORT_DISABLE_ALL),
            "not recorded": opened(content),
            "load": lambda path=path: runtime.load(path, ONE),
        }
        found = by_turns(ways)
        print(f"  {name:14}" + "".join(f"{middle(found, way) * 1e3:17.1f}" for way in ways))


def settings(
    *, optimised: str = "", recorded: bool = False, level: object = ort.GraphOptimizationLevel.ORT_ENABLE_ALL
) -> ort.SessionOptions:
    """Options of a bare session."""
    made = ort.SessionOptions()
    made.log_severity_level = 4
    made.intra_op_num_threads = 1
    made.graph_optimization_level = level
    if optimised:
        made.optimized_model_filepath = optimised
    if recorded:
        made.add_session_config_entry("session.record_ep_graph_assignment_info", "1")
    return made


PARTS: Mapping[str, Callable[[Path], None]] = {
    "own": own,
    "raw": raw,
    "eager": eager,
    "batching": batching,
    "words": words,
    "opening": opening,
}


def main(asked_for: Sequence[str]) -> None:
    """Prints a table for each part."""
    torch.set_num_threads(1)
    print(f"{os.cpu_count()} cores, load before: {os.getloadavg()[0]:.1f}")
    with tempfile.TemporaryDirectory() as folder:
        for name in asked_for or PARTS:
            PARTS[name](Path(folder))


if __name__ == "__main__":
    main(sys.argv[1:])
