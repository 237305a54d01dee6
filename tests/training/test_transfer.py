"""Backbones start with the weights of a file; their parts rest, wake up and learn as they are told."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from safetensors.torch import load, save_file
from torch import Tensor, nn
from torchvision.models import get_model

from designer.data.datasets import load_dataset
from designer.graph.model import Edge, PortRef, Project
from designer.graph.recipe import Choice, Data, Training
from designer.protocol.events import EpochDone, Event, Finished, Notice
from designer.protocol.run_layout import LAST, WEIGHTS_FILE, RunLayout
from designer.protocol.run_spec import new_spec
from designer.protocol.sealed import read_sealed
from designer.training.bench import set_up
from designer.training.device import choose_device
from designer.training.errors import TrainingError
from designer.training.goals import begin
from designer.training.loop import run
from tests.helpers.building import Sketch
from tests.helpers.training import StopAfter, with_training, with_traits

MODEL = "shufflenet_v2_x0_5"


def project_of(**params: object) -> Project:
    """Digits, made larger and coloured, through a small backbone into one dense layer."""
    sketch = Sketch().add("Input", shape=[1, 8, 8]).add("Upsample", size=[32, 32]).add("Repeat", dims=[3, 1, 1])
    sketch.add("Backbone", "backbone", **{"model": MODEL, "weights": "file", "weights_file": "start.pth", **params})
    sketch.add("Linear", "scores", out_features=10).add("Output")
    adam = Choice("AdamW", {"lr": 0.003})
    recipe = Training(epochs=1, batch_size=256, device="cpu", optimizer=adam, seed=3)
    return replace(sketch.project, data=Data(dataset="digits"), training=recipe)


@pytest.fixture(scope="module")
def start() -> Mapping[str, Tensor]:
    """What stands for weights that somebody has trained: its batch norms have seen digits."""
    torch.manual_seed(1234)
    model = get_model(MODEL, weights=None)
    pixels = torch.from_numpy(load_dataset("digits").inputs[:256]).float() / 16
    images = nn.functional.interpolate(pixels.reshape(-1, 1, 8, 8), 32).repeat(1, 3, 1, 1)
    with torch.no_grad():
        for _ in range(30):
            model(images)
    return {name: value.clone() for name, value in model.state_dict().items()}


@pytest.fixture
def folder(tmp_path: Path, start: Mapping[str, Tensor]) -> Path:
    """A project's folder with a file of weights."""
    torch.save(start, tmp_path / "start.pth")
    return tmp_path


def trained(project: Project, folder: Path, **how: object) -> tuple[dict[str, Tensor], list[Event]]:
    """The weights after a run, and its events."""
    events: list[Event] = []
    layout = RunLayout(folder / "project.runs" / "one")
    run(new_spec(project), events.append, layout=layout, **how)  # type: ignore[arg-type]
    return load(read_sealed(layout.checkpoint(LAST))[WEIGHTS_FILE]), events


def moved(after: Mapping[str, Tensor], start: Mapping[str, Tensor]) -> set[str]:
    """The weights and statistics of the backbone that are not those of the file."""
    own = {name.removeprefix("backbone."): value for name, value in after.items() if name.startswith("backbone.")}
    assert own
    return {name for name, value in own.items() if not torch.equal(value, start[name])}


def scores(events: list[Event]) -> list[float]:
    return [event.validation["accuracy"] for event in events if isinstance(event, EpochDone)]


def sentences(events: list[Event]) -> list[str]:
    return [event.message for event in events if isinstance(event, Notice)]


def test_a_frozen_backbone_keeps_the_weights_and_statistics_of_the_file_while_the_head_learns(
    folder: Path, start: Mapping[str, Tensor]
) -> None:
    project = with_training(with_traits(project_of(), "backbone", frozen=True), epochs=4)
    after, events = trained(project, folder)
    assert moved(after, start) == set()
    assert scores(events)[-1] > scores(events)[0]
    assert scores(events)[-1] > 0.3, "random features of a frozen network tell digits apart better than chance"
    assert sentences(events) == ["“backbone” starts with the weights in start.pth."]


def test_a_backbone_that_is_unfrozen_moves_from_that_epoch_on(folder: Path, start: Mapping[str, Tensor]) -> None:
    project = with_traits(project_of(), "backbone", frozen=True, unfreeze_epoch=2)
    resting, _ = trained(project, folder)
    assert moved(resting, start) == set()
    (folder / "longer").mkdir()
    torch.save(start, folder / "longer" / "start.pth")
    awake, _ = trained(with_training(project, epochs=2), folder / "longer")
    assert {"conv1.0.weight", "stage4.0.branch1.0.weight", "conv1.1.running_mean"} <= moved(awake, start)


def test_what_is_before_the_part_to_train_from_rests_with_its_statistics(
    folder: Path, start: Mapping[str, Tensor]
) -> None:
    after, _ = trained(project_of(train_from="stage4"), folder)
    names = moved(after, start)
    assert names
    assert {name.partition(".")[0] for name in names} == {"stage4", "conv5"}
    assert {"stage4.0.branch1.1.running_mean", "conv5.1.running_var", "conv5.0.weight"} <= names


def test_a_part_to_train_from_waits_for_the_epoch_in_which_the_layer_is_unfrozen(
    folder: Path, start: Mapping[str, Tensor]
) -> None:
    project = with_traits(project_of(train_from="stage4"), "backbone", frozen=True, unfreeze_epoch=2)
    after, _ = trained(project, folder)
    assert moved(after, start) == set()


def test_a_backbone_learns_at_its_share_of_the_rate() -> None:
    def steps(share: float) -> dict[str, Tensor]:
        project = with_training(project_of(weights="none"), optimizer=Choice("SGD", {"lr": 0.1}))
        bench = set_up(new_spec(with_traits(project, "backbone", lr_scale=share)), choose_device("cpu"))
        begin(bench.goals, bench.networks, 1)
        before = {name: weight.detach().clone() for name, weight in bench.module.named_parameters()}
        bench.loss(bench.module(bench.train.inputs[0][:64]), bench.train.targets[:64]).backward()
        bench.pace.step()
        return {name: weight.detach() - before[name] for name, weight in bench.module.named_parameters()}

    whole, tenth = steps(1.0), steps(0.1)
    for name, step in whole.items():
        expected = 0.1 * step if name.startswith("backbone.") else step
        torch.testing.assert_close(tenth[name], expected, rtol=1e-4, atol=1e-6)


def test_a_run_that_goes_on_needs_the_file_no_more(folder: Path, start: Mapping[str, Tensor]) -> None:
    project = with_training(with_traits(project_of(), "backbone", frozen=True), epochs=2)
    trained(project, folder, commands=StopAfter(3))
    (folder / "start.pth").unlink()
    after, events = trained(project, folder, resume=True)
    assert isinstance(events[-1], Finished)
    assert events[-1].status == "completed"
    assert moved(after, start) == set()
    assert sentences(events) == []


def test_weights_of_safetensors_are_read(folder: Path, start: Mapping[str, Tensor]) -> None:
    save_file(dict(start), folder / "start.safetensors")
    project = with_traits(project_of(weights_file="start.safetensors"), "backbone", frozen=True)
    after, _ = trained(project, folder)
    assert moved(after, start) == set()


@pytest.mark.parametrize("prefix", ["module.", "encoder.backbone."])
@pytest.mark.parametrize("wrapper", ["", "state_dict"])
def test_weights_below_another_name_are_found(
    folder: Path, start: Mapping[str, Tensor], prefix: str, wrapper: str
) -> None:
    saved = {**{prefix + name: value for name, value in start.items()}, "head.conv1.0.weight": torch.zeros(1)}
    torch.save({wrapper: saved, "epoch": 3} if wrapper else saved, folder / "start.pth")
    project = with_traits(project_of(), "backbone", frozen=True)
    after, _ = trained(project, folder)
    assert moved(after, start) == set()


def test_a_run_without_pretrained_weights_fetches_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("torch.hub.load_state_dict_from_url", _unreachable)
    _, events = trained(project_of(weights="none"), tmp_path)
    assert isinstance(events[-1], Finished)
    assert sentences(events) == []


def _unreachable(*args: object, **kwargs: object) -> None:
    raise OSError("there is no network")


def test_a_missing_file_is_told_with_its_whole_path(tmp_path: Path) -> None:
    with pytest.raises(TrainingError, match="There is no file of weights") as told:
        trained(project_of(), tmp_path)
    assert str(tmp_path / "start.pth") in str(told.value)
    assert told.value.node == "backbone"
    assert told.value.hint


def test_a_file_of_another_model_is_told_with_the_weight_that_is_missing(folder: Path) -> None:
    torch.save(get_model("squeezenet1_1", weights=None).state_dict(), folder / "start.pth")
    with pytest.raises(TrainingError, match=r"There are no weights for conv1\.0\.weight of shufflenet_v2_x0_5"):
        trained(project_of(), folder)


def test_a_weight_of_another_shape_is_told(folder: Path, start: Mapping[str, Tensor]) -> None:
    torch.save({**start, "conv1.0.weight": torch.zeros(2, 3, 3, 3)}, folder / "start.pth")
    with pytest.raises(TrainingError, match=r"conv1\.0\.weight of .* is \(24, 3, 3, 3\), but \(2, 3, 3, 3\)"):
        trained(project_of(), folder)


@pytest.mark.parametrize("content", [b"", b"no weights", b"PK\x03\x04broken"])
@pytest.mark.parametrize("name", ["start.pth", "start.safetensors"])
def test_a_file_that_holds_no_weights_is_told(tmp_path: Path, name: str, content: bytes) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(TrainingError, match="cannot be read"):
        trained(project_of(weights_file=name), tmp_path)


def test_a_file_that_would_execute_something_is_refused(tmp_path: Path) -> None:
    class Harmful:
        def __reduce__(self) -> tuple[object, tuple[str]]:
            return (Path.touch, (tmp_path / "harmed",))  # type: ignore[return-value]

    torch.save({"conv1.0.weight": Harmful()}, tmp_path / "start.pth")
    with pytest.raises(TrainingError, match="cannot be read"):
        trained(project_of(), tmp_path)
    assert not (tmp_path / "harmed").exists()


def test_a_download_that_fails_is_told_with_a_way_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TORCH_HOME", str(tmp_path / "cache"))
    monkeypatch.setattr("torch.hub.download_url_to_file", _unreachable)
    events: list[Event] = []
    with pytest.raises(TrainingError, match=r"could not be downloaded: there is no network\.") as told:
        run(new_spec(project_of(weights="DEFAULT", weights_file="")), events.append)
    assert "https://download.pytorch.org/models/shufflenetv2_x0.5" in told.value.hint
    assert str(tmp_path / "cache" / "hub" / "checkpoints") in told.value.hint
    assert sentences(events)[0].startswith("Downloading the weights IMAGENET1K_V1 of shufflenet_v2_x0_5")


def test_offered_weights_come_through_torchvisions_own_loader(
    tmp_path: Path, start: Mapping[str, Tensor], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The loader's cache holds the file, so that it needs no network."""
    cache = tmp_path / "cache" / "hub" / "checkpoints"
    cache.mkdir(parents=True)
    torch.save(start, cache / "shufflenetv2_x0.5-f707e7126e.pth")
    monkeypatch.setenv("TORCH_HOME", str(tmp_path / "cache"))
    project = with_traits(project_of(weights="IMAGENET1K_V1", weights_file=""), "backbone", frozen=True)
    after, events = trained(project, tmp_path)
    assert moved(after, start) == set()
    assert sentences(events) == [f"“backbone” starts with torchvision's weights IMAGENET1K_V1 of {MODEL}."]


def test_backbones_within_blocks_are_found_and_train_from_holds_there(
    folder: Path, start: Mapping[str, Tensor]
) -> None:
    inner = Sketch().add("Input", "x", shape=[3, 32, 32])
    inner.add("Backbone", "inner", model=MODEL, weights="file", weights_file="start.pth", train_from="conv5")
    block = replace(inner.add("Output", "y").network, id="encoder", name="Encoder")
    project = project_of()
    main = project.main
    encoder = replace(main.nodes["backbone"], type="block:encoder", params={})
    ports = {
        PortRef("backbone", "input"): PortRef("backbone", "x"),
        PortRef("backbone", "output"): PortRef("backbone", "y"),
    }
    edges = tuple(Edge(ports.get(edge.source, edge.source), ports.get(edge.target, edge.target)) for edge in main.edges)
    outer = replace(main, nodes={**main.nodes, "backbone": encoder}, edges=edges)
    after, _ = trained(project.with_network(block).with_network(outer), folder)
    names = moved(after, {f"inner.{name}": each for name, each in start.items()})
    assert {name.split(".")[1] for name in names} == {"conv5"}
