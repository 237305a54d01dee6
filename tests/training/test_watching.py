"""Watching a wire while training: what runs along it for one sample, from every kind of layer, without a trace."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
import torch

from designer.api import Network
from designer.graph.model import Project
from designer.graph.recipe import Data, Training
from designer.protocol.errors import ProtocolError
from designer.protocol.run_layout import RunLayout
from designer.protocol.run_spec import new_spec
from designer.protocol.watching import (
    Watch,
    Watched,
    watch_from_text,
    watch_to_text,
    watched_from_text,
    watched_to_text,
)
from designer.training.bench import Bench, set_up
from designer.training.device import choose_device
from designer.training.loop import run
from designer.training.watching import Watcher
from designer.training.watching_pictures import pictured
from tests.helpers.building import Sketch
from tests.helpers.ill import contest
from tests.helpers.runs import digits_cnn
from tests.helpers.training import digits_mlp


def with_digits(sketch: Sketch) -> Project:
    return replace(sketch.project, data=Data(dataset="digits"), training=Training(epochs=2, device="cpu"))


def bench_of(project: Project) -> Bench:
    return set_up(new_spec(project), choose_device("cpu"))


def seen(bench: Bench, node: str, *, network: str = "", port: str = "output", sample: int = 0) -> Watched:
    place = network or bench.spec.project.main.id
    return Watcher(bench, None).answer(Watch(place, node, port, sample, "t"), 7)


def test_feature_maps_are_those_that_the_layer_makes_of_the_sample() -> None:
    bench = bench_of(with_digits(digits_cnn()))
    told = seen(bench, "conv1", sample=3)
    assert told.error == ""
    assert (told.shape, told.kind, told.step, told.token) == ((8, 8, 8), "maps", 7, "t")
    bench.module.eval()
    with torch.no_grad():
        wanted = bench.module.conv1(bench.validation.span(3, 4)[0][0])[0]
    assert told.low == pytest.approx(float(wanted.min()), abs=1e-5)
    assert told.high == pytest.approx(float(wanted.max()), abs=1e-5)
    assert told.mean == pytest.approx(float(wanted.mean()), abs=1e-5)
    found = torch.frombuffer(bytearray(told.pictures), dtype=torch.uint8).reshape(8, 8, 8).float()
    scaled = (wanted - wanted.min()) / (wanted.max() - wanted.min()) * 255
    assert float((found - scaled).abs().max()) <= 0.6
    assert sum(told.counts) == wanted.numel()


def test_another_sample_gives_other_numbers() -> None:
    bench = bench_of(with_digits(digits_cnn()))
    assert seen(bench, "conv1").pictures != seen(bench, "conv1", sample=1).pictures
    assert seen(bench, "conv1", sample=len(bench.validation)).pictures == seen(bench, "conv1").pictures


def test_inputs_and_layers_without_a_module_can_be_watched() -> None:
    sketch = Sketch().add("Input", "image", shape=[1, 8, 8]).add("Flatten").add("Linear", "one", out_features=6)
    sketch.add("ReLU", "active").add("Add", "sum", after=["one", "active"]).add("Linear", "scores", out_features=10)
    sketch.add("Output")
    bench = bench_of(with_digits(sketch))
    assert seen(bench, "image").shape == (1, 8, 8)
    total, one, active = (seen(bench, name) for name in ("sum", "one", "active"))
    assert total.shape == (6,)
    assert total.kind == "table"
    assert total.mean == pytest.approx(one.mean + active.mean, abs=1e-5)
    assert active.zeros > 0


def test_the_second_result_of_a_layer_is_told_from_the_first() -> None:
    sketch = Sketch().add("Input", "image", shape=[1, 8, 8]).add("Squeeze", "rows", dim=1)
    sketch.add("LSTM", "lstm", hidden_size=5).add("Select", "last", dim=1, index=-1)
    sketch.add("Linear", "scores", out_features=10).add("Output")
    bench = bench_of(with_digits(sketch))
    assert seen(bench, "lstm").shape == (8, 5)
    assert seen(bench, "lstm", port="h_n").shape == (8, 5), "nobody takes it, so what is there is shown"


def test_attention_is_shown_as_who_attends_to_whom() -> None:
    net = Network("Attention")
    rows = net.add("Squeeze", net.input((1, 8, 8)), dim=1)
    heard = net.add("MultiheadAttention", rows, rows, rows, num_heads=2, name="attend")
    net.output(net.add("Linear", net.add("Flatten", heard), out_features=10))
    net.set("data.dataset", "digits")
    bench = bench_of(net.project)
    node = net.project.main.named("attend")
    assert node is not None
    told = seen(bench, node.id)
    assert told.error == ""
    assert told.kind == "attention"
    assert told.shape == (2, 8, 8)
    assert told.mean == pytest.approx(1 / 8, abs=1e-5), "each query shares 1 among 8 keys"


def test_networks_of_objectives_and_their_drawings_can_be_watched(tmp_path: Path) -> None:
    project = contest(tmp_path)
    bench = bench_of(project)
    maker = project.main
    flat = next(node.id for node in maker if node.type == "Sigmoid")
    assert seen(bench, flat).shape == (64,)
    drawing = project.networks[project.training.objectives[0].network]
    scored = next(node.id for node in drawing if node.name == "on_made")
    told = seen(bench, scored, network=drawing.id, port="score")
    assert told.error == ""
    assert told.shape == (1,)


def test_what_is_not_there_is_said_in_a_sentence() -> None:
    bench = bench_of(digits_mlp())
    assert seen(bench, "nothing").error == "The network that is trained has no such layer, or passes it by."
    assert seen(bench, "hidden", network="elsewhere").error.endswith("passes it by.")


def test_watching_leaves_no_trace() -> None:
    bench = bench_of(digits_mlp(dropout=0.5))
    bench.module.train()
    before = torch.get_rng_state()
    seen(bench, "hidden")
    assert torch.equal(torch.get_rng_state(), before)
    assert all(each.training for each in bench.module.modules())
    assert "forward" not in vars(bench.module)


def test_a_compiled_way_to_compute_is_put_back_after_a_look() -> None:
    bench = bench_of(digits_mlp())
    plain = bench.module.forward

    def other(images: torch.Tensor) -> torch.Tensor:
        return plain(images)

    bench.module.forward = other
    assert seen(bench, "hidden").error == ""
    assert bench.module.forward is other


def test_a_training_answers_who_asks_at_most_once_a_second(tmp_path: Path) -> None:
    layout, now = RunLayout(tmp_path), [0.0]
    watcher = Watcher(bench_of(digits_mlp()), layout, clock=lambda: now[0])
    watcher.turn(1)
    assert not layout.watched.exists()
    layout.watch.write_bytes(watch_to_text(Watch("main", "hidden", "output", token="a")))
    now[0] = 0.6
    watcher.turn(2)
    assert watched_from_text(layout.watched.read_bytes()).step == 2
    now[0] = 1.2
    watcher.turn(3)
    assert watched_from_text(layout.watched.read_bytes()).step == 2
    layout.watch.write_bytes(watch_to_text(Watch("main", "relu", "output", token="another")))
    now[0] = 1.8
    watcher.turn(4)
    assert watched_from_text(layout.watched.read_bytes()).token == "another", "a new question is answered soon"
    layout.watch.write_bytes(b"{half")
    now[0] = 5.0
    watcher.turn(5)
    assert watched_from_text(layout.watched.read_bytes()).step == 4


def test_a_run_that_is_watched_learns_the_same(tmp_path: Path) -> None:
    def trained(name: str, *, watch: bool) -> object:
        layout = RunLayout(tmp_path / name)
        layout.path.mkdir()
        if watch:
            layout.watch.write_bytes(watch_to_text(Watch("main", "hidden", "output")))
        finished = run(new_spec(digits_mlp(dropout=0.3, epochs=2)), lambda event: None, layout=layout)
        return finished.result["best"], layout.watched.exists()

    plain, watched = trained("plain", watch=False), trained("watched", watch=True)
    assert plain == (watched[0], False)
    assert watched[1]


@pytest.mark.parametrize(
    ("shape", "planes", "size"),
    [((7,), 1, (1, 7)), ((900,), 1, (1, 384)), ((200, 3), 1, (96, 3)), ((64, 100, 20), 64, (48, 20)), ((), 1, (1, 1))],
)
def test_values_of_every_shape_become_planes(shape: tuple[int, ...], planes: int, size: tuple[int, int]) -> None:
    told = pictured(torch.randn(1, *shape), token="", step=0)
    assert (told.planes, told.height, told.width) == (planes, *size)
    assert told.shown == min(planes, 36)
    assert len(told.pictures) == told.shown * told.height * told.width


def test_numbers_that_are_none_are_shown_as_0() -> None:
    told = pictured(torch.tensor([[1.0, float("nan"), float("inf")]]), token="", step=0)
    assert told.low <= 0
    assert sum(told.counts) == 3


SAMPLE = Watched("t", 3, (2, 2), "table", -1.0, 1.0, 0.1, 0.2, 0.3, (1, 2), 1, 1, 2, 2, b"\x00\x01\x02\x03")


def test_questions_and_answers_survive_their_files() -> None:
    watch = Watch("main", "a", "output", 2, "token")
    assert watch_from_text(watch_to_text(watch)) == watch
    assert watched_from_text(watched_to_text(SAMPLE)) == SAMPLE


@pytest.mark.parametrize(
    "read", [lambda: watch_from_text(b"[]"), lambda: watched_from_text(b"{}"), lambda: watch_from_text(b"\xff")]
)
def test_torn_files_are_refused(read: Callable[[], object]) -> None:
    with pytest.raises(ProtocolError):
        read()


def test_an_answer_with_too_few_pictures_is_refused() -> None:
    with pytest.raises(ProtocolError, match="other pictures"):
        watched_from_text(watched_to_text(replace(SAMPLE, width=3)))
