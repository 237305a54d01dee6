"""A bench as it may come out, without measuring: two files, PyTorch, and a profile with what was fused."""

from runtime.bench_report import (
    COMPILED,
    EAGER,
    ONNX,
    BenchReport,
    Cost,
    Entry,
    Machine,
    NodeTime,
    Noise,
    Point,
    Profile,
    Start,
    Timing,
)

CPU = "CPUExecutionProvider"


def timing(ms: float) -> Timing:
    return Timing(
        runs=100, rounds=5, least=0.9 * ms, p25=0.98 * ms, p50=ms, p95=1.2 * ms, p99=1.5 * ms, mean=ms, spread=0.05
    )


def points(ms: float, *, against: dict[str, float] | None = None) -> tuple[Point, ...]:
    """At batches 1 and 4, each with one thread and with two, which is slower at first and faster then."""
    cells = ((1, 1, ms), (1, 2, 1.5 * ms), (4, 1, 3 * ms), (4, 2, 2 * ms))
    return tuple(Point(batch, threads, timing(each), against or {}) for batch, threads, each in cells)


def profile(*nodes: tuple[str, str, float], fused: dict[str, tuple[str, ...]] | None = None) -> Profile:
    """Nodes by layer, operator and share."""
    made = tuple(
        NodeTime(f"{layer}/{kind}", kind, layer, (layer, *(fused or {}).get(layer, ())), CPU, 100 * share, share)
        for layer, kind, share in nodes
    )
    return Profile(batch=1, threads=1, runs=50, total_ms=0.12, nodes=made)


def digits_profile() -> Profile:
    """One of `tests.helpers.runs.digits_cnn`."""
    fused = {"conv1": ("relu1",)}
    return profile(("conv1", "Conv", 0.5), ("pool1", "MaxPool", 0.2), ("fc1", "Gemm", 0.3), fused=fused)


def made_report(file: str = "/nowhere/model.onnx", other: str = "/nowhere/small.onnx") -> BenchReport:
    """`model` is four times as fast as PyTorch, `small` twice as fast as `model`."""
    start = Start(80.0, 20.0, 0.5, 4_000_000, 9_000_000, 5_000_000)
    model = Entry(
        "model",
        ONNX,
        file=file,
        bytes=5000,
        provider=CPU,
        warm_up=10,
        points=points(0.1, against={"PyTorch": 4.0}),
        start=start,
        cost=Cost(0.098, 0.1, 1.02),
        profile=digits_profile(),
        notes=("It takes batches of 4 only; other sizes were not measured.",),
    )
    small = Entry("small", ONNX, file=other, provider=CPU, points=points(0.05), profile=profile(("fc1", "Gemm", 1.0)))
    eager = Entry("PyTorch", EAGER, provider="CPU", points=points(0.4))
    note = "PyTorch's compiler cannot be used here: no compiler was found."
    compiled = Entry("torch.compile", COMPILED, provider="CPU", notes=(note,))
    machine = Machine("A processor", 2, 8_000_000_000, "Linux x86_64", (CPU,), {"onnxruntime": "1.31.1"})
    return BenchReport(machine, Noise(0.05, 0.1, 2), 5.0, (model, small, eager, compiled), "2026-03-14T09:26:53+00:00")
