"""Models of timm start with the weights of a file or with timm's own, and are trained from a part on."""

import socket
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest
import timm
import torch
from safetensors.torch import load, save_file
from torch import Tensor

from designer.graph.model import Project
from designer.graph.recipe import Choice, Data, Training
from designer.protocol.events import EpochDone, Event, Notice
from designer.protocol.run_layout import LAST, WEIGHTS_FILE, RunLayout
from designer.protocol.run_spec import new_spec
from designer.protocol.sealed import read_sealed
from designer.training.errors import TrainingError
from designer.training.loop import run
from tests.helpers.building import Sketch
from tests.helpers.training import with_traits

MODEL = "test_resnet"
NAME = f"{MODEL}.r160_in1k"


def project_of(**params: object) -> Project:
    """Digits, made larger and coloured, through a tiny model into one dense layer."""
    sketch = Sketch().add("Input", shape=[1, 8, 8]).add("Upsample", size=[32, 32]).add("Repeat", dims=[3, 1, 1])
    given = {"model": MODEL, "weights": "file", "weights_file": "start.safetensors", **params}
    sketch.add("TimmBackbone", "backbone", **given)
    if given.get("features", "pooled") != "pooled":
        sketch.add("AdaptiveAvgPool2d", output_size=1).add("Flatten")
    sketch.add("Linear", "scores", out_features=10).add("Output")
    recipe = Training(epochs=2, batch_size=256, device="cpu", optimizer=Choice("AdamW", {"lr": 0.01}), seed=3)
    return replace(sketch.project, data=Data(dataset="digits"), training=recipe)


@pytest.fixture(scope="module")
def start() -> Mapping[str, Tensor]:
    """What stands for weights that somebody has trained."""
    torch.manual_seed(1234)
    model = timm.create_model(MODEL)
    with torch.no_grad():
        for _ in range(20):
            model(torch.randn(32, 3, 32, 32))
    return {name: value.clone() for name, value in model.state_dict().items()}


@pytest.fixture
def folder(tmp_path: Path, start: Mapping[str, Tensor]) -> Path:
    """A project's folder with a file of the whole model's weights."""
    save_file(dict(start), tmp_path / "start.safetensors")
    return tmp_path


def trained(project: Project, folder: Path) -> tuple[dict[str, Tensor], list[Event]]:
    """The weights after a run, and its events."""
    events: list[Event] = []
    layout = RunLayout(folder / "project.runs" / "one")
    run(new_spec(project), events.append, layout=layout)
    return load(read_sealed(layout.checkpoint(LAST))[WEIGHTS_FILE]), events


def moved(after: Mapping[str, Tensor], start: Mapping[str, Tensor]) -> set[str]:
    """The weights and statistics of the backbone that are not those of the file."""
    own = {name.removeprefix("backbone."): value for name, value in after.items() if name.startswith("backbone.")}
    assert own
    return {name for name, value in own.items() if not torch.equal(value, start[name])}


def sentences(events: list[Event]) -> list[str]:
    return [event.message for event in events if isinstance(event, Notice)]


def test_a_frozen_model_of_timm_keeps_the_weights_of_the_file_while_the_head_learns(
    folder: Path, start: Mapping[str, Tensor]
) -> None:
    after, events = trained(with_traits(project_of(), "backbone", frozen=True), folder)
    assert moved(after, start) == set()
    scores = [event.validation["accuracy"] for event in events if isinstance(event, EpochDone)]
    assert scores[-1] > scores[0]
    assert sentences(events) == ["“backbone” starts with the weights in start.safetensors."]


def test_feature_maps_start_with_the_file_too_and_only_what_follows_a_part_learns(
    folder: Path, start: Mapping[str, Tensor]
) -> None:
    after, _ = trained(project_of(features="1/16", train_from="layer3"), folder)
    assert {name.partition(".")[0] for name in moved(after, start)} == {"layer3"}


def test_a_model_that_is_unfrozen_moves_from_that_epoch_on(folder: Path, start: Mapping[str, Tensor]) -> None:
    project = with_traits(project_of(train_from="layer4"), "backbone", frozen=True, unfreeze_epoch=2)
    after, _ = trained(project, folder)
    assert {name.partition(".")[0] for name in moved(after, start)} == {"layer4"}


def test_blocks_of_a_transformer_start_with_weights_under_the_names_of_the_whole_model(tmp_path: Path) -> None:
    """The module that gives maps calls them `model.blocks.0…`; its positions are fitted to images of another size."""
    torch.manual_seed(5)
    model = timm.create_model("test_vit", img_size=192).state_dict()
    torch.save({"state_dict": {f"module.{name}": each for name, each in model.items()}}, tmp_path / "start.pth")
    sketch = Sketch().add("Input", shape=[1, 8, 8]).add("Upsample", size=[160, 160]).add("Repeat", dims=[3, 1, 1])
    sketch.add("TimmBackbone", "backbone", model="test_vit", weights="file", weights_file="start.pth", index=1)
    sketch.add("AdaptiveAvgPool2d", output_size=1).add("Flatten").add("Linear", out_features=10).add("Output")
    recipe = Training(epochs=1, batch_size=512, device="cpu", seed=3)
    project = replace(sketch.project, data=Data(dataset="digits"), training=recipe)
    after, _ = trained(with_traits(project, "backbone", frozen=True), tmp_path)
    own = {name.removeprefix("backbone.model."): each for name, each in after.items() if "backbone.model." in name}
    assert {name for name, each in own.items() if not torch.equal(each, model[name])} == {"pos_embed"}
    assert {name.split(".")[1] for name in own if name.startswith("blocks.")} == {"0", "1"}
    assert own["pos_embed"].shape[1] == model["pos_embed"].shape[1] - 144 + 100


def test_a_file_of_another_model_is_told_with_the_weight_that_is_missing(folder: Path) -> None:
    save_file(timm.create_model("test_efficientnet").state_dict(), folder / "start.safetensors")
    with pytest.raises(TrainingError, match=r"There are no weights for .* of test_resnet") as told:
        trained(project_of(), folder)
    assert told.value.node == "backbone"


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder where the loader keeps its files."""
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_CACHE", str(tmp_path / "hub"))
    return tmp_path / "hub"


def test_without_a_network_one_sentence_says_so_and_what_to_do(
    tmp_path: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def away(*_: object, **__: object) -> None:
        raise socket.gaierror(-2, "Name or service not known")

    for name in ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(socket, "create_connection", away)
    with pytest.raises(TrainingError) as told:
        trained(project_of(weights="pretrained", weights_file=""), tmp_path)
    assert str(told.value) == (
        f"The weights {NAME} of timm could not be downloaded: "
        "huggingface.co does not answer (Name or service not known)."
    )
    assert f"https://huggingface.co/timm/{NAME}" in told.value.hint
    assert told.value.node == "backbone"


def test_weights_that_were_fetched_before_come_through_timms_own_loader_without_a_network(
    tmp_path: Path, cache: Path, start: Mapping[str, Tensor]
) -> None:
    kept = cache / f"models--timm--{NAME}"
    (kept / "refs").mkdir(parents=True)
    (kept / "refs" / "main").write_text("abc", "utf-8")
    (kept / "snapshots" / "abc").mkdir(parents=True)
    save_file(dict(start), kept / "snapshots" / "abc" / "model.safetensors")
    project = with_traits(project_of(weights="pretrained", weights_file=""), "backbone", frozen=True)
    after, events = trained(project, tmp_path)
    assert moved(after, start) == set()
    (told,) = sentences(events)
    assert told.startswith(f"“backbone” starts with timm's weights {NAME}. Their licence: apache-2.0. They know images")


def test_a_download_is_told_while_it_comes(
    tmp_path: Path, cache: Path, start: Mapping[str, Tensor], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fetched(*_: object, **__: object) -> str:
        save_file(dict(start), tmp_path / "fetched.safetensors")
        return str(tmp_path / "fetched.safetensors")

    monkeypatch.setattr("designer.training.timm_weights._unreachable", lambda: "")
    monkeypatch.setattr("timm.models._hub.hf_hub_download", fetched)
    project = with_traits(project_of(weights="pretrained", weights_file=""), "backbone", frozen=True)
    after, events = trained(project, tmp_path)
    assert moved(after, start) == set()
    assert sentences(events)[0] == f"Downloading the weights {NAME} of timm (about 1 MB) …"
