"""What layers that read sequences promise beyond shapes: who sees whom, and where a memory begins."""

import inspect
import math
from dataclasses import replace
from pathlib import Path
from typing import Any

import onnxruntime
import pytest
import torch
from torch import Tensor, nn

from designer.catalogue.dims import symbol
from designer.catalogue.layer import Example, parameter_count, values_of
from designer.catalogue.registry import layer
from designer.catalogue.tensor import ABSENT, BATCH, TensorSpec
from designer.compiler.build import compile_network
from designer.export.onnx_file import export_module
from tests.catalogue.programs import side_by_side

_SEQUENCE = TensorSpec((BATCH, 6, 8))
_OPEN = TensorSpec((BATCH, symbol("L"), 8))
_SMALL = {"nhead": 2, "dim_feedforward": 16}


def program(type: str, params: dict[str, Any], *inputs: TensorSpec) -> nn.Module:
    """A network of one layer, which is called with what its Inputs get, after training."""
    torch.manual_seed(0)
    network, _ = side_by_side([replace(layer(type), examples=(Example(params, inputs),))])
    return compile_network(network).eval()


def outputs(module: nn.Module, *inputs: Tensor) -> tuple[Tensor, ...]:
    """What a network of one layer gives, always as a tuple."""
    with torch.no_grad():
        result = module(*inputs)
    return result if isinstance(result, tuple) else (result,)


def differing_positions(one: Tensor, two: Tensor) -> list[int]:
    """Positions (the last but one dimension) at which two results differ."""
    gap = (one - two).abs().movedim(-2, 0).flatten(1).amax(1)
    return [place for place, size in enumerate(gap.tolist()) if size > 1e-6]


def test_a_transformer_of_the_usual_size_learns_as_many_numbers_as_pytorchs() -> None:
    entry, sequence = layer("Transformer"), TensorSpec((BATCH, 10, 512))
    assert parameter_count(entry, values_of(entry.params, {}), (sequence, sequence, *(ABSENT,) * 6)) == 44_140_544


@pytest.mark.parametrize(
    ("type", "params", "inputs"),
    [
        ("MultiheadAttention", {"is_causal": True}, (_OPEN, *(ABSENT,) * 4)),
        ("ScaledDotProductAttention", {"is_causal": True}, (_OPEN, _OPEN, _OPEN, ABSENT)),
        ("TransformerEncoderLayer", {**_SMALL, "is_causal": True}, (_OPEN, ABSENT, ABSENT)),
        ("TransformerEncoder", {**_SMALL, "num_layers": 2, "is_causal": True}, (_OPEN, ABSENT, ABSENT)),
        ("TransformerDecoderLayer", {**_SMALL, "tgt_is_causal": True}, (_OPEN, _SEQUENCE, *(ABSENT,) * 4)),
        ("TransformerDecoder", {**_SMALL, "num_layers": 2, "tgt_is_causal": True}, (_OPEN, _SEQUENCE, *(ABSENT,) * 4)),
    ],
    ids=lambda each: each if isinstance(each, str) else "",
)
@pytest.mark.parametrize("length", [6, 9])
def test_with_a_causal_mask_no_position_sees_a_later_one(
    type: str, params: dict[str, Any], inputs: tuple[TensorSpec, ...], length: int
) -> None:
    module = program(type, params, *inputs)
    arriving = [torch.randn(2, length if spec is _OPEN else 6, 8) for spec in inputs if spec.given]
    changed = [each.clone() for each in arriving]
    for each, spec in zip(changed, inputs, strict=False):
        if spec is _OPEN:
            each[:, 4] += 1.0
    differing = differing_positions(outputs(module, *arriving)[0], outputs(module, *changed)[0])
    assert differing == list(range(4, length))


def test_a_transformer_that_is_causal_on_both_sides_writes_without_looking_ahead() -> None:
    params = {**_SMALL, "num_encoder_layers": 1, "num_decoder_layers": 1, "tgt_is_causal": True}
    module = program("Transformer", params, _SEQUENCE, _OPEN, *(ABSENT,) * 6)
    source, target = torch.randn(2, 6, 8), torch.randn(2, 5, 8)
    later = target.clone()
    later[:, 3] += 1.0
    assert differing_positions(outputs(module, source, target)[0], outputs(module, source, later)[0]) == [3, 4]


def test_what_is_marked_as_padding_is_not_looked_at() -> None:
    padding = TensorSpec((BATCH, 6), "bool")
    module = program("TransformerEncoder", {**_SMALL, "num_layers": 2}, _SEQUENCE, ABSENT, padding)
    x, marked = torch.randn(2, 6, 8), torch.tensor([[False] * 4 + [True] * 2] * 2)
    changed = x.clone()
    changed[:, 4:] += 1.0
    one, two = outputs(module, x, marked)[0], outputs(module, changed, marked)[0]
    assert torch.allclose(one[:, :4], two[:, :4], atol=1e-6)


def test_a_mask_for_each_sample_holds_for_that_sample_in_all_heads() -> None:
    mask = TensorSpec((BATCH, 6, 6), "bool")
    module = program("MultiheadAttention", {"num_heads": 4}, _SEQUENCE, ABSENT, ABSENT, mask, ABSENT)
    x, hidden = torch.randn(3, 6, 8), torch.rand(3, 6, 6) < 0.4
    hidden[:, :, 0] = False
    together = outputs(module, x, hidden)[0]
    attention = module.get_submodule("multiheadattention_0")
    for sample in range(3):
        one = x[sample : sample + 1]
        assert torch.allclose(attention(one, one, one, attn_mask=hidden[sample])[0][0], together[sample], atol=1e-6)


def test_numbers_for_each_head_are_added_for_every_sample() -> None:
    bias = TensorSpec((BATCH, 2, 6, 6))
    module = program("MultiheadAttention", {"num_heads": 2}, _SEQUENCE, ABSENT, ABSENT, bias, ABSENT)
    x, heads = torch.randn(3, 6, 8), torch.randn(2, 6, 6)
    attention = module.get_submodule("multiheadattention_0")
    expected = attention(x, x, x, attn_mask=heads.repeat(3, 1, 1))[0]
    assert torch.allclose(outputs(module, x, heads.expand(3, 2, 6, 6))[0], expected, atol=1e-6)


def test_attention_drops_weights_while_training_only() -> None:
    module = program("ScaledDotProductAttention", {"dropout_p": 0.5}, *(_SEQUENCE,) * 3, ABSENT)
    x = torch.randn(2, 6, 8)
    assert torch.equal(module(x, x, x), module(x, x, x))
    module.train()
    assert not torch.equal(module(x, x, x), module(x, x, x))


@pytest.mark.parametrize(("type", "states"), [("RNN", 1), ("GRU", 1), ("LSTM", 2)])
def test_a_memory_that_is_handed_on_continues_the_sequence(type: str, states: int) -> None:
    params = {"hidden_size": 5, "num_layers": 2}
    module = program(type, params, _OPEN, *(TensorSpec((2, BATCH, 5)),) * states)
    recurrent = module.get_submodule(f"{type.lower()}_0")
    x = torch.randn(3, 7, 8)
    whole, _ = recurrent(x)
    _, memory = recurrent(x[:, :4])
    handed_on = memory if isinstance(memory, tuple) else (memory,)
    rest = outputs(module, x[:, 4:], *(each.transpose(0, 1) for each in handed_on))[0]
    assert torch.allclose(rest, whole[:, 4:], atol=1e-6)


def test_a_cell_takes_the_steps_of_its_layer_one_by_one() -> None:
    specs = (TensorSpec((BATCH, 4)), *(TensorSpec((BATCH, 5)),) * 2)
    module = program("LSTMCell", {"hidden_size": 5}, *specs)
    whole = nn.LSTM(4, 5, batch_first=True)
    whole.load_state_dict(
        {f"{name}_l0": each for name, each in module.get_submodule("lstmcell_0").state_dict().items()}
    )
    x, hidden, cell = torch.randn(3, 6, 4), torch.zeros(3, 5), torch.zeros(3, 5)
    for step in range(6):
        hidden, cell = outputs(module, x[:, step], hidden, cell)
    assert torch.allclose(hidden, whole(x)[0][:, -1], atol=1e-6)


def with_open_steps(type: str, path: Path) -> nn.Module:
    """A recurrent network, written to `path` with an open number of steps."""
    module = program(type, {"hidden_size": 3}, _OPEN, ABSENT)
    (name,) = inspect.signature(module.forward).parameters
    steps = {name: {1: "steps"}}
    x = torch.randn(2, 6, 8)
    model = export_module(module, [x], inputs=[name], outputs=["said", "last"], open_axes=steps)
    path.write_bytes(model.SerializeToString())
    return module


@pytest.mark.parametrize("type", ["RNN", "GRU"])
def test_an_open_number_of_steps_stays_open_in_onnx(type: str, tmp_path: Path) -> None:
    entry = layer(type)
    assert entry.obstacle(values_of(entry.params, {}), (_OPEN, ABSENT)) is None
    module = with_open_steps(type, tmp_path / "net.onnx")
    session, x = onnxruntime.InferenceSession(tmp_path / "net.onnx"), torch.randn(3, 9, 8)
    came = session.run(None, {session.get_inputs()[0].name: x.numpy()})[0]
    assert came == pytest.approx(outputs(module, x)[0].numpy(), abs=1e-5)


def test_the_matrix_of_an_embedding_is_an_output_that_others_may_share() -> None:
    module = program("Embedding", {"num_embeddings": 7, "embedding_dim": 4}, TensorSpec((BATCH, 3), "int64"))
    vectors, matrix = module(torch.tensor([[2, 0, 6]]))
    assert matrix is module.get_submodule("embedding_0").weight
    assert torch.equal(vectors[0], matrix[[2, 0, 6]])


def rotated(**params: Any) -> tuple[Tensor, Tensor]:
    """Two vectors turned at each of twelve positions."""
    module = program("RotaryEmbedding", params, _OPEN)
    one, two = torch.randn(2, 1, 1, 8)
    return outputs(module, one.expand(1, 12, 8))[0][0], outputs(module, two.expand(1, 12, 8))[0][0]


@pytest.mark.parametrize("interleaved", [False, True])
def test_scores_of_turned_vectors_depend_on_the_distance_of_their_positions_only(interleaved: bool) -> None:
    queries, keys = rotated(interleaved=interleaved, base=50.0)
    scores = queries @ keys.T
    for distance in range(-5, 6):
        band = scores.diagonal(distance)
        assert torch.allclose(band, band[:1].expand_as(band), atol=1e-5)
    assert scores.diagonal(0)[0] != pytest.approx(scores.diagonal(1)[0].item(), abs=1e-4)


def test_turning_keeps_the_length_of_a_vector() -> None:
    queries, _ = rotated()
    assert torch.allclose(queries.norm(dim=1), queries[0].norm().expand(12), atol=1e-5)


def test_sinusoidal_positions_are_the_waves_of_the_paper() -> None:
    """“Attention Is All You Need” (arXiv:1706.03762), section 3.5."""
    waves = outputs(program("SinusoidalPositions", {"max_len": 20}, _OPEN), torch.zeros(1, 9, 8))[0][0]
    slower = 5 * 10000 ** (-2 / 8)
    assert waves[0].tolist() == [0.0, 1.0] * 4
    expected = [math.sin(5), math.cos(5), math.sin(slower), math.cos(slower)]
    assert waves[5, :4].tolist() == pytest.approx(expected, abs=1e-6)


def test_relative_positions_learn_a_number_for_each_distance_and_share_it_far_away() -> None:
    params = {"num_heads": 2, "num_buckets": 8, "max_distance": 6}
    bias = outputs(program("RelativePositionBias", params, _OPEN, ABSENT), torch.zeros(1, 14, 8))[0]
    assert bias.shape == (2, 14, 14)
    for distance in range(-13, 14):
        band = bias.diagonal(distance, 1, 2)
        assert torch.equal(band, band[:, :1].expand_as(band))
    assert torch.equal(bias[:, 0, 6], bias[:, 0, 13])
    assert not torch.equal(bias[:, 0, 1], bias[:, 1, 0]), "before and after are told apart"
