"""A network that remembers is exported so that a series can be fed in pieces, and gives the same as for the whole."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

import runtime
from designer.compiler.build import compile_network
from designer.compiler.probing import analyse_here
from designer.data.datasets import load_dataset
from designer.export.errors import ExportError
from designer.export.onnx_file import export_module
from designer.export.remembering import Remembering, remembering
from designer.export.run_export import export_run
from designer.graph.model import Project
from designer.jobs.run_folder import create_run_at
from designer.protocol.export_options import ExportOptions
from designer.templates import load_template
from designer.training.loop import run
from runtime.generating import Generation, Sampling
from runtime.manifest import InputSpec, Manifest, OutputSpec
from tests.helpers.building import Sketch

LENGTHS = (1, 2, 3, 5, 1)


def words_that_are_remembered() -> Project:
    """Words with their places, seen by causal attention and by each kind of recurrent layer."""
    sketch = (
        Sketch("Remembers")
        .add("Input", "words", shape=[12], dtype="int64")
        .add("Embedding", "meanings", num_embeddings=20, embedding_dim=8)
        .add("Arange", "numbers", after=["words"])
        .add("Embedding", "places", num_embeddings=12, embedding_dim=8)
        .add("Add", "placed", after=["meanings", "places"])
        .add("TransformerEncoder", "attention", [], num_layers=2, nhead=2, dim_feedforward=16, is_causal=True)
        .wire("placed", "attention", target_port="src")
        .add("LSTM", "lstm", hidden_size=6, num_layers=2)
        .add("GRU", "gru", hidden_size=5)
        .add("RNN", "rnn", hidden_size=4)
        .add("Output", "said")
        .add("Select", "at_the_end", after=["rnn"], dim=1, index=-1)
        .add("Output", "latest")
    )
    return sketch.project


def made(project: Project, series: str, examples: dict[str, torch.Tensor]) -> tuple[torch.nn.Module, Remembering]:
    torch.manual_seed(0)
    module = compile_network(analyse_here(project)).eval()
    return module, remembering(project, module, series, examples)


def test_every_layer_that_remembers_gives_in_pieces_what_it_gives_for_the_whole(tmp_path: Path) -> None:
    words = torch.randint(0, 20, (3, 12))
    module, found = made(words_that_are_remembered(), "words", {"words": words[:2]})
    model = export_module(
        found.module, found.examples, inputs=found.inputs, outputs=found.outputs, open_axes=found.axes
    )
    assert found.along == {"said": 1, "latest": None}
    outputs = (OutputSpec("said"), OutputSpec("latest"))
    described = Manifest("m", (InputSpec("words", (None,), "int64"),), outputs, state=dict(found.state))
    model.metadata_props.add(key="layerloom", value=described.to_text())
    path = tmp_path / "m.onnx"
    path.write_bytes(model.SerializeToString())
    loaded = runtime.load(path, "cpu", 1)
    with torch.inference_mode():
        wanted, latest = (tensor.numpy() for tensor in module(words))
    whole = loaded.run(words.numpy())["said"]
    stream = runtime.Stream(loaded, samples=3)
    answers = [stream.run(piece) for piece in np.split(words.numpy(), np.cumsum(LENGTHS)[:-1], axis=1)]
    pieces = [answer["said"] for answer in answers]
    scale = np.abs(wanted).max()
    assert np.abs(whole - wanted).max() <= 1e-6 * scale
    assert np.abs(np.concatenate(pieces, axis=1) - wanted).max() <= 1e-6 * scale
    assert np.abs(answers[-1]["latest"] - latest).max() <= 1e-6 * scale
    assert stream.state["seen"].tolist() == [[12]] * 3
    assert stream.state["attention_layers_0_self_attn_keys"].shape == (3, 2, 12, 4)
    assert set(stream.state) == {
        *(f"attention_layers_{n}_self_attn_{part}" for n in range(2) for part in ("keys", "values")),
        *("lstm_h", "lstm_c", "gru_h", "rnn_h", "seen"),
    }


def reads(*layers: tuple[str, dict[str, object]]) -> Project:
    sketch = Sketch("Reads").add("Input", "x", shape=[6, 4])
    for kind, params in layers:
        if kind == "MultiheadAttention":
            sketch.add(kind, kind.lower(), [], **params)
            for port in ("query", "key", "value"):
                sketch.wire("x", kind.lower(), target_port=port)
        elif kind == "TransformerEncoderLayer":
            sketch.add(kind, kind.lower(), [], **params).wire("x", kind.lower(), target_port="src")
        else:
            sketch.add(kind, **params)
    return sketch.add("Output", "y").project


@pytest.mark.parametrize(
    ("layers", "part", "node"),
    [
        ([("GRU", {"hidden_size": 3, "bidirectional": True})], "“gru” reads the series backwards too", "gru"),
        ([("TransformerEncoderLayer", {"nhead": 2})], "may look at what comes later", "transformerencoderlayer"),
        ([("MultiheadAttention", {"num_heads": 2})], "may look at what comes later", "multiheadattention"),
        ([("ReLU", {})], "No layer of the network remembers anything of “x”", ""),
        (
            [("GRU", {"hidden_size": 3}), ("Flatten", {}), ("Linear", {"out_features": 2})],
            "which the network cannot take. ",
            "",
        ),
    ],
    ids=["backwards", "encoder", "attention", "nothing", "flat"],
)
def test_what_needs_the_whole_series_is_named(
    layers: list[tuple[str, dict[str, object]]], part: str, node: str
) -> None:
    with pytest.raises(ExportError) as caught:
        made(reads(*layers), "x", {"x": torch.zeros(2, 6, 4)})
    assert part in caught.value.message
    assert caught.value.node == node
    assert caught.value.hint


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a language model that was trained a little."""
    return trained("language-model", tmp_path_factory.mktemp("runs"))


def trained(template: str, place: Path) -> Path:
    project = load_template(template)
    project = replace(project, training=replace(project.training, epochs=1, device="cpu"))
    folder = create_run_at(place / template, project)
    torch.set_num_threads(1)
    run(folder.spec(), lambda event: None, layout=folder.layout)
    return folder.path


def test_a_language_model_keeps_keys_and_values_and_says_the_same(written: Path) -> None:
    plain = runtime.load(export_run(written, written / "plain.onnx").onnx, "cpu", 1)
    kept = runtime.load(export_run(written, written / "kept.onnx", ExportOptions(streaming=True)).onnx, "cpu", 1)
    proof = kept.manifest.parity["streaming"]
    assert proof["ok"]
    assert max(proof["pieces"], proof["whole"]) <= 1e-6
    assert proof["states"] == list(kept.manifest.state.values())
    assert kept.manifest.inputs[0].shape == (None,)
    for sampling in (Sampling(), Sampling(1.0, seed=1), Sampling(1.3, top_k=9, top_p=0.9, seed=2)):
        for start in ("", "the old"):
            again, remembered = (Generation(model, start, sampling=sampling) for model in (plain, kept))
            assert list(again) == list(remembered)
            assert (again.words, again.reason) == (remembered.words, remembered.reason)


def test_a_picture_that_is_read_row_by_row_comes_as_a_series_of_raw_rows(tmp_path: Path) -> None:
    model = runtime.load(
        export_run(trained("digits-lstm", tmp_path), options=ExportOptions(streaming=True)).onnx, "cpu"
    )
    (spec,) = model.manifest.inputs
    assert (spec.shape, spec.content, spec.decode) == ((None, 8), "series", None)
    image = load_dataset("digits").inputs[0, 0]
    stream = runtime.Stream(model)
    for piece in np.split(image, [1, 3, 4]):
        (latest,) = stream.predict(piece)
    assert latest.scores == pytest.approx(model.predict(image)[0].scores, abs=1e-6)
    assert latest.label in "0123456789"


def test_streaming_goes_with_float32_and_preparation_outside(written: Path) -> None:
    for options, part in (
        (ExportOptions(streaming=True, precision="float16"), "float16"),
        (ExportOptions(streaming=True, inside=True), "steps inside the file"),
    ):
        with pytest.raises(ExportError, match=f"Streaming does not go with {part}"):
            export_run(written, written / "none.onnx", options)
    assert not (written / "none.onnx").exists()
