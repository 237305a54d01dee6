"""A network that remembers is exported so that a series can be fed in pieces, and gives the same as for the whole."""

from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import numpy as np
import onnx
import pytest
import torch
from onnx import TensorProto

import runtime
from designer.compiler.build import compile_network
from designer.compiler.probing import analyse_here
from designer.data.datasets import load_dataset
from designer.export.combining import need_data, need_network
from designer.export.errors import ExportError
from designer.export.lowering.layers import Layers
from designer.export.lowering.lower import lowered, source_of
from designer.export.lowering.measured import Lowered
from designer.export.onnx_file import export_module
from designer.export.reading_once import read_once
from designer.export.remembering import Remembering, remembering
from designer.export.run_export import export_run
from designer.export.stream_proof import Trial, answers_of, opened_file, pieces_of, proof_of, relative
from designer.graph.model import Project
from designer.jobs.run_folder import create_run_at
from designer.protocol.export_options import ExportOptions
from designer.templates import load_template
from designer.training.loop import run
from runtime.generating import Generation, Sampling
from runtime.manifest import InputSpec, Manifest, OutputSpec
from tests.helpers.building import Sketch


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


def made(
    project: Project, series: str, examples: dict[str, torch.Tensor], place: int = 1
) -> tuple[torch.nn.Module, Remembering]:
    torch.manual_seed(0)
    module = compile_network(analyse_here(project)).eval()
    return module, remembering(project, module, series, examples, place)


class Kept(NamedTuple):
    """A network of every layer that remembers, as a file that takes its words in pieces, and what is right for some."""

    model: onnx.ModelProto
    manifest: Manifest
    trial: Trial
    begins: dict[str, np.ndarray]


@pytest.fixture(scope="module")
def kept() -> Kept:
    words = torch.randint(0, 20, (3, 12))
    module, found = made(words_that_are_remembered(), "words", {"words": words[:2]})
    assert found.along == {"said": 1, "latest": None}
    outputs = (OutputSpec("said"), OutputSpec("latest"))
    described = Manifest("m", (InputSpec("words", (None,), "int64"),), outputs, state=dict(found.state))
    arrays = {"words": words.numpy()}
    trial = Trial("words", arrays, found.along, answers_of(module, arrays, ["said", "latest"]))
    begins = {name: np.repeat(array, 3, axis=0) for name, array in found.begins().items()}
    return Kept(file_of(found), described, trial, begins)


def file_of(found: Remembering, opset: int = 21) -> onnx.ModelProto:
    return export_module(
        found.module, found.examples, inputs=found.inputs, outputs=found.outputs, open_axes=found.axes, opset=opset
    )


def test_every_layer_that_remembers_gives_in_pieces_what_it_gives_for_the_whole(kept: Kept) -> None:
    proof = proof_of(kept.model, kept.manifest, kept.trial)
    assert max(proof["pieces"], proof["whole"]) <= 1e-6
    stream = runtime.Stream(opened_file(kept.model, kept.manifest), samples=3)
    for piece in pieces_of(kept.trial.arrays["words"]):
        answer = stream.run(piece)
    right = kept.trial.right["latest"]
    assert np.abs(answer["latest"] - right).max() <= 1e-6 * np.abs(right).max()
    assert stream.state["seen"].tolist() == [[12]] * 3
    assert stream.state["attention_layers_0_self_attn_keys"].shape == (3, 2, 12, 4)
    assert set(stream.state) == {
        *(f"attention_layers_{n}_self_attn_{part}" for n in range(2) for part in ("keys", "values")),
        *("lstm_h", "lstm_c", "gru_h", "rnn_h", "seen"),
    }
    broken = kept.trial._replace(right=dict.fromkeys(kept.trial.right, np.zeros(1)))
    with pytest.raises(ExportError, match="In pieces the network gives something else"):
        proof_of(kept.model, kept.manifest, broken)


@pytest.mark.parametrize("precision", ["float16", "int8-dynamic", "int4"])
def test_smaller_numbers_keep_pieces_as_near_to_the_whole_as_they_round(precision: str, kept: Kept) -> None:
    given = {**kept.trial.arrays, **kept.begins}
    source = source_of(kept.model, precision, Layers(analyse_here(words_that_are_remembered())), given)
    model = lowered(source, precision, ())
    whole, small = (opened_file(each, kept.manifest).run(dict(kept.trial.arrays)) for each in (kept.model, model))
    loss = relative(whole, small)
    told = Lowered(precision, 0, 0, {}, 0.0, loss, None, (), 0.0, 0.0, 3)
    proof = proof_of(model, kept.manifest, kept.trial, told)
    assert 1e-5 < proof["whole"] < 0.5
    assert proof["pieces"] <= (2 * loss if precision in ("float16", "int8-dynamic") else 1e-6)
    states = {end.name: end.type.tensor_type.elem_type for end in model.graph.input if end.name in kept.begins}
    assert states.keys() == kept.begins.keys()
    assert set(states.values()) == {TensorProto.FLOAT, TensorProto.INT64}


def test_what_is_translated_is_read_with_the_first_piece_alone() -> None:
    project = load_template("translation")
    source, previous = torch.randint(1, 30, (3, 7)), torch.randint(0, 57, (3, 8))
    source[1, 4:] = 0
    module, found = made(project, "previous", {"source": source[:2], "previous": previous[:2]})
    model = file_of(found)
    once = read_once(model, model, "previous", found.state)
    assert once is not None
    inner = [node.op_type for each in once.model.graph.node for part in each.attribute for node in part.g.node]
    outer = [node.op_type for node in once.model.graph.node]
    assert [kinds.count("GRU") for kinds in (inner, outer)] == [1, 1], "the encoder is inside, the decoder is not"
    specs = (InputSpec("source", (7,), "int64"), InputSpec("previous", (None,), "int64"))
    described = Manifest("m", specs, (OutputSpec("next_word"),), state=dict(once.state))
    arrays = {"source": source.numpy(), "previous": previous.numpy()}
    trial = Trial("previous", arrays, found.along, answers_of(module, arrays, ["next_word"]))
    proof = proof_of(once.model, described, trial)
    assert max(proof["pieces"], proof["whole"]) <= 1e-6
    stream = runtime.Stream(opened_file(once.model, described), samples=3)
    said = []
    for place, piece in enumerate(np.split(arrays["previous"], [2, 5], axis=1)):
        given = arrays["source"] if place == 0 else np.ones_like(arrays["source"])
        said.append(stream.run({"source": given, "previous": piece})["next_word"])
    right = trial.right["next_word"]
    assert np.abs(np.concatenate(said, axis=2) - right).max() <= 1e-6 * np.abs(right).max()


def test_the_steps_of_a_sound_come_last() -> None:
    sketch = Sketch("Hears").add("Input", "sound", shape=[1, 40]).add("Transpose", "over_time", dim0=1, dim1=2)
    sketch.add("GRU", "gru", hidden_size=3).add("Output", "said")
    wave = torch.randn(2, 1, 40)
    module, found = made(sketch.project, "sound", {"sound": wave}, place=2)
    assert found.axes == {"sound": {2: "steps"}}
    kept, said = torch.zeros(2, 1, 3), []
    with torch.inference_mode():
        for piece in wave.split([1, 7, 32], dim=2):
            answer, kept = found.module(piece, kept)
            said.append(answer)
        assert torch.allclose(torch.cat(said, dim=1), module(wave), atol=1e-6)
    lengths = [piece.shape[2] for piece in pieces_of(np.zeros((1, 1, 8000)), 2)]
    assert (sum(lengths), lengths[:5]) == (8000, [1, 2, 3, 5, 125])


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


def test_a_picture_that_is_read_row_by_row_comes_as_a_series_of_raw_rows_in_small_numbers(tmp_path: Path) -> None:
    options = ExportOptions(streaming=True, inside=True, precision="int4")
    result = export_run(trained("digits-lstm", tmp_path), options=options)
    model = runtime.load(result.onnx, "cpu")
    (spec,) = model.manifest.inputs
    assert (spec.shape, spec.content, spec.decode) == ((None, 8), "series", None)
    assert (model.manifest.precision, model.manifest.inside, spec.steps) == ("int4", True, ())
    told = model.manifest.parity
    assert told["streaming"]["pieces"] <= 1e-6
    assert told["inside"]["relative"] <= 1e-6
    assert result.lowered is not None
    assert result.lowered.bytes_after < 0.4 * result.lowered.bytes_before
    image = load_dataset("digits").inputs[0, 0]
    stream = runtime.Stream(model)
    for piece in np.split(image, [1, 3, 4]):
        (latest,) = stream.predict(piece)
    assert latest.scores == pytest.approx(model.predict(image)[0].scores, abs=1e-6)
    assert latest.label in "0123456789"


def test_what_cannot_be_combined_is_refused_before_any_work(tmp_path: Path) -> None:
    nowhere = tmp_path / "there is no run"
    with pytest.raises(ExportError, match="Streaming does not go with int8-static: its ranges") as caught:
        export_run(nowhere, options=ExportOptions(streaming=True, precision="int8-static"))
    assert caught.value.hint == "Take int8-dynamic or int4, or export without streaming."
    both, either = ExportOptions(streaming=True, inside=True), ExportOptions(streaming=True)
    backwards = analyse_here(reads(("GRU", {"hidden_size": 3, "bidirectional": True})))
    with pytest.raises(ExportError, match="reads the series backwards too"):
        need_network(backwards, either)
    need_network(backwards, ExportOptions())
    digits = load_dataset("digits")
    heard = replace(digits, entry=replace(digits.entry, content="sound", shape=(1, 20, 30)))
    with pytest.raises(ExportError, match="A spectrogram is made of windows"):
        need_data(heard, both)
    need_data(heard, either)
    need_data(digits, both)
