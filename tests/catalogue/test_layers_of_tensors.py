"""Layers that calculate with tensors, in small networks: what the walk over single layers cannot see."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import torch
from torch import Tensor

from designer.analysis.network import analyse
from designer.api.network import Network
from designer.catalogue.layer import Values, values_of
from designer.catalogue.registry import layer
from designer.catalogue.tensor import ABSENT, BATCH, TensorSpec
from designer.compiler.build import compile_network, module_from
from designer.compiler.source import print_network
from designer.drawing.face import face
from designer.export.onnx_file import export_module
from designer.graph.applying import apply
from designer.graph.edits import SetParam
from runtime.session import load
from tests.catalogue.oracle import run
from tests.helpers.building import Sketch


def calculated(type: str, given: Values, *inputs: Tensor) -> Tensor:
    """What a layer makes of tensors whose first size is the batch."""
    entry = layer(type)
    kinds = [str(each.dtype).removeprefix("torch.") for each in inputs]
    specs = [TensorSpec((BATCH, *each.shape[1:]), kind) for each, kind in zip(inputs, kinds, strict=True)]
    absent = [ABSENT] * (len(entry.inputs) - len(inputs))
    values = values_of(entry.params, given)
    return run(entry, values, (*specs, *absent), inputs=(*inputs, *map(torch.empty, [0] * len(absent)))).outputs[0]


def agrees_with_onnx(sketch: Sketch, folder: Path, *inputs: Callable[[int], Tensor]) -> bool:
    """Whether ONNX Runtime gives what torch gives, at other batch sizes than it was exported with."""
    source = print_network(analyse(sketch.network))
    module = module_from(source).eval()
    model = export_module(module, [make(2) for make in inputs], inputs=source.inputs, outputs=source.outputs)
    path = folder / "net.onnx"
    path.write_bytes(model.SerializeToString())
    session = load(path, provider="cpu", threads=1)
    for batch in (1, 2, 3, 5):
        given = [make(batch) for make in inputs]
        with torch.inference_mode():
            wanted = module(*given).numpy()
        (came,) = session.run(dict(zip(source.inputs, (each.numpy() for each in given), strict=True))).values()
        if came.shape != wanted.shape or not np.allclose(came, wanted, rtol=1e-5, atol=1e-6):
            return False
    return True


def test_a_wire_from_a_part_that_is_not_there_is_a_problem_until_there_are_enough_parts() -> None:
    sketch = Sketch().add("Input", "x", shape=[6]).add("Chunk", "halves", chunks=2).add("Output", "end", [])
    sketch.wire("halves", "end", source_port="output3")
    before = analyse(sketch.network)
    (problem,) = [each for each in before.problems if each.node == "end"]
    assert problem.message == (
        "end: a wire cannot be used, halves gives no “output3” with what it is told and what it gets."
    )
    assert [repair.label for repair in problem.repairs] == ["Remove the wire"]
    after = analyse(apply(sketch.project, SetParam("main", "halves", "chunks", 3))[0].main, before)
    assert after.ok
    assert after.nodes["end"].inputs == (TensorSpec((BATCH, 2)),)


def test_a_node_shows_as_many_outputs_as_it_has_parts() -> None:
    sketch = Sketch().add("Input", "x", shape=[6]).add("Chunk", "thirds", chunks=3)
    sketch.add("Chunk", "waiting", [])
    reports = analyse(sketch.network).nodes
    thirds, waiting = (face(reports[name].node, reports[name]) for name in ("thirds", "waiting"))
    assert [mark.port for mark in thirds.outputs] == ["output", "output2", "output3"]
    assert [mark.port for mark in waiting.outputs] == ["output"]


def test_parts_unpack_in_a_script() -> None:
    net = Network("parts")
    first, second = net.add("Chunk", net.input(6), chunks=2)
    net.output(net.add("Subtract", first, second))
    assert net.compile()(torch.arange(6.0)[None]).tolist() == [[-3.0, -3.0, -3.0]]


def test_a_number_stands_in_for_a_tensor_on_either_side() -> None:
    x = torch.tensor([[0.25, 2.0]])
    assert calculated("Subtract", {"other": 1, "reverse": True}, x).tolist() == [[0.75, -1.0]]
    assert calculated("Divide", {"other": 4}, x).tolist() == [[0.0625, 0.5]]
    assert calculated("Power", {"other": 2, "reverse": True}, x).tolist() == (2**x).tolist()
    assert calculated("Scale", {"weight": 0.5, "bias": -1}, x).tolist() == [[-0.875, 0.0]]
    assert calculated("FloorDivide", {"other": 0.5}, -x).tolist() == (-x // 0.5).tolist()


def test_an_example_prints_as_a_person_would_write_it() -> None:
    sketch = Sketch().add("Input", "x", shape=[4, 3])
    sketch.add("Subtract", "inverse", other=1, reverse=True).add("Slice", "rest", start=1)
    sketch.add("Scale", "half", weight=0.5).add("Output", "y")
    text = print_network(analyse(sketch.network)).text
    assert "x = 1 - x  # (N, 4, 3)" in text
    assert "x = x[:, 1:]  # (N, 3, 3)" in text
    assert "x = x * 0.5  # (N, 3, 3)" in text


@pytest.mark.parametrize("size", [1, 4, 5])
def test_a_median_is_that_of_torch(size: int) -> None:
    x = torch.randn(3, size, 2)
    assert calculated("Median", {"dim": 1, "keepdim": True}, x).equal(x.median(1, keepdim=True).values)


@pytest.mark.parametrize("p", [1.0, 2.0, 3.0])
def test_distances_are_those_of_torch(p: float) -> None:
    one, two = torch.randn(3, 5, 4), torch.randn(3, 6, 4)
    assert torch.allclose(calculated("CDist", {"p": p}, one, two), torch.cdist(one, two, p), atol=1e-5)


def test_an_index_takes_what_torch_takes() -> None:
    x, index = torch.randn(3, 5, 4), torch.randint(5, (3, 2, 1))
    assert calculated("TakeAlongDim", {}, x, index).equal(torch.take_along_dim(x, index, 1))
    assert calculated("Gather", {}, x, index).equal(torch.gather(x, 1, index))
    assert calculated("IndexSelect", {"indices": [3, -1]}, x).equal(x[:, [3, 4]])


def test_a_causal_mask_hides_what_comes_later() -> None:
    x = torch.randn(2, 3, 4)
    hidden = calculated("CausalMask", {}, x)
    assert hidden.tolist() == [[False, True, True], [False, False, True], [False, False, False]]
    assert calculated("CausalMask", {"kind": "visible"}, x).equal(~hidden)
    assert calculated("CausalMask", {"kind": "additive"}, x).equal(torch.zeros(3, 3).masked_fill(hidden, float("-inf")))


def test_attention_with_a_causal_mask_is_causal_attention() -> None:
    torch.manual_seed(0)
    net = Network("masked")
    x = net.input((5, 8))
    mask = net.add("CausalMask", x, kind="visible")
    net.output(net.add("ScaledDotProductAttention", x, x, x, attn_mask=mask))
    given = torch.randn(2, 5, 8)
    wanted = torch.nn.functional.scaled_dot_product_attention(given, given, given, is_causal=True)
    assert torch.allclose(net.compile()(given), wanted, atol=1e-6)


def test_a_class_token_goes_before_every_sample(tmp_path: Path) -> None:
    sketch = Sketch().add("Input", "words", shape=[5, 8]).add("Parameter", "token", [], shape=[1, 1, 8])
    sketch.add("Expand", "tokens", ["token"]).add("Concatenate", "all", ["tokens", "words"]).add("Output", "end")
    analysis = analyse(sketch.network)
    assert analysis.nodes["end"].inputs == (TensorSpec((BATCH, 6, 8)),)
    assert analysis.parameters == 8
    assert agrees_with_onnx(sketch, tmp_path, lambda batch: torch.randn(batch, 5, 8))


def test_the_last_layer_may_use_the_matrix_of_an_embedding_again(tmp_path: Path) -> None:
    sketch = Sketch().add("Input", "words", shape=[5], dtype="int64")
    sketch.add("Embedding", "embed", num_embeddings=20, embedding_dim=8).add("FunctionalLinear", "scores")
    sketch.wire("embed", "scores", source_port="weight", target_port="weight").add("Output", "end", ["scores"])
    analysis = analyse(sketch.network)
    assert analysis.nodes["end"].inputs == (TensorSpec((BATCH, 5, 20)),)
    assert analysis.parameters == 160
    assert agrees_with_onnx(sketch, tmp_path, lambda batch: torch.randint(20, (batch, 5)))


def test_positions_that_are_counted_are_looked_up(tmp_path: Path) -> None:
    sketch = Sketch().add("Input", "words", shape=[5], dtype="int64").add("Embedding", "embed", num_embeddings=20)
    sketch.add("Arange", "counted", ["words"]).add("Embedding", "places", num_embeddings=9)
    sketch.add("Add", "sum", ["embed", "places"]).add("Output", "end")
    assert agrees_with_onnx(sketch, tmp_path, lambda batch: torch.randint(20, (batch, 5)))


def test_indices_point_in_onnx_where_they_point_in_torch(tmp_path: Path) -> None:
    sketch = Sketch().add("Input", "x", shape=[5, 4])
    sketch.add("Constant", "which", [], value=[4, 0, 3], shape=[3], dtype="int64").add("IndexSelect", "some", ["x"])
    sketch.wire("which", "some", target_port="index")
    sketch.project = apply(sketch.project, SetParam("main", "some", "indices", None))[0]
    sketch.add("ArgMax", "best", ["some"], keepdim=True).add("Gather", "top", ["some"], dim=-1)
    sketch.wire("best", "top", target_port="index")
    sketch.add("ArgMin", "least", ["some"], dim=1, keepdim=True).add("TakeAlongDim", "low", ["some"])
    sketch.wire("least", "low", target_port="index").add("Add", "sum", ["top", "low"]).add("Output", "end")
    assert agrees_with_onnx(sketch, tmp_path, lambda batch: torch.randn(batch, 5, 4))


def test_one_hot_rows_weigh_as_an_embedding_does(tmp_path: Path) -> None:
    sketch = Sketch().add("Input", "words", shape=[5], dtype="int64").add("OneHot", "rows", num_classes=7)
    sketch.add("To", "real", dtype="float32").add("Linear", "fc", out_features=3).add("Output", "end")
    assert agrees_with_onnx(sketch, tmp_path, lambda batch: torch.randint(7, (batch, 5)))


def test_tensors_without_a_batch_stretch_over_it_in_onnx(tmp_path: Path) -> None:
    sketch = Sketch().add("Input", "x", shape=[5, 4]).add("Parameter", "row", [], shape=[4])
    sketch.add("ExpandAs", "rows", ["row"]).wire("x", "rows", target_port="other")
    sketch.add("Parameter", "book", [], shape=[3, 4]).add("CDist", "far", [])
    sketch.wire("rows", "far", target_port="x1").wire("book", "far", target_port="x2")
    sketch.add("Einsum", "near", [], equation="nti,ki->ntk")
    sketch.wire("x", "near", target_port="inputs").wire("book", "near", target_port="inputs")
    sketch.add("Add", "sum", ["far", "near"]).add("Output", "end")
    assert agrees_with_onnx(sketch, tmp_path, lambda batch: torch.randn(batch, 5, 4))


def test_a_table_of_positions_is_cut_to_any_length() -> None:
    sketch = Sketch().add("Input", "steps", shape=["L", 8]).add("Parameter", "table", [], shape=[1, 16, 8])
    sketch.add("CropAs", "cut", ["table"]).wire("steps", "cut", target_port="other")
    sketch.add("Add", "sum", ["steps", "cut"]).add("Output", "end")
    module = compile_network(sketch.network)
    table = module.get_parameter("table.value")
    for length in (1, 3, 16):
        steps = torch.randn(2, length, 8)
        assert module(steps).equal(steps + table[:, :length])


def test_heads_are_made_of_sequences_of_any_length() -> None:
    sketch = Sketch().add("Input", "steps", shape=["L", 6]).add("Reshape", "heads", shape=[0, 2, -1])
    sketch.add("Transpose", "turned", dim0=1, dim1=2).add("Output", "end")
    assert str(analyse(sketch.network).nodes["end"].inputs[0]) == "(N, 2, L, 3)"
    module = compile_network(sketch.network)
    assert [tuple(module(torch.randn(2, length, 6)).shape) for length in (4, 5)] == [(2, 2, 4, 3), (2, 2, 5, 3)]


def test_a_reshape_that_fits_one_length_only_never_mixes_samples() -> None:
    sketch = Sketch().add("Input", "steps", shape=["L", 6]).add("Reshape", "fixed", shape=[3, 6]).add("Output", "end")
    module = compile_network(sketch.network)
    assert module(torch.randn(2, 3, 6)).shape == (2, 3, 6)
    with pytest.raises(RuntimeError, match="invalid for input of size"):
        module(torch.randn(2, 6, 6))
