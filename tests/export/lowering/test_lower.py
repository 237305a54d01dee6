"""Files in smaller numbers: standard operators, run by a bare session, smaller, and nearly right."""

from dataclasses import replace

import numpy as np
import onnx
import onnxruntime as ort
import pytest
from onnx import TensorProto, helper, numpy_helper

from designer.export.errors import ExportError
from designer.export.lowering.exporting import calibration, lower_for_export, notices, with_opset
from designer.export.lowering.halves import half
from designer.export.lowering.layers import Layers
from designer.export.lowering.lower import lowered, source_of
from designer.export.lowering.measured import Lowered
from designer.export.lowering.weights import readied, weights_in
from designer.protocol.export_options import PRECISIONS, ExportOptions
from tests.export.lowering.nets import KINDS, plain

LOWER = PRECISIONS[1:]
OPSET_23 = helper.make_opsetid("", 23)
AT_MOST = {"float16": 0.62, "bfloat16": 0.68, "int8-static": 0.75, "int8-dynamic": 0.62, "int4": 0.55}
"""To what share of their bytes the files must shrink at least; the smallest networks are mostly not weights."""
OFF_BY = {"float16": 0.005, "bfloat16": 0.02, "int8-static": 0.15, "int8-dynamic": 0.06, "int4": 0.35}


def made(template: str, precision: str, **changes: object) -> tuple[onnx.ModelProto, Lowered]:
    options = ExportOptions(precision=precision, **changes)
    return lower_for_export(plain(template), options)


@pytest.mark.parametrize("precision", LOWER)
@pytest.mark.parametrize("template", KINDS)
def test_each_kind_of_network_is_lowered_to_standard_operators_that_run_bare(template: str, precision: str) -> None:
    model, report = made(template, precision)
    assert {node.domain for node in model.graph.node} == {""}
    assert [each.domain for each in model.opset_import] == [""]
    onnx.checker.check_model(model, full_check=True)
    session = ort.InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])
    kept = {each.name: each.type for each in (*session.get_inputs(), *session.get_outputs())}
    whole = plain(template).model.graph
    assert kept.keys() == {each.name for each in (*whole.input, *whole.output)}
    assert "tensor(float16)" not in kept.values()
    assert report.relative <= OFF_BY[precision]
    if template != "wine-mlp":  # 1,000 weights: what describes them takes more
        assert report.bytes_after <= AT_MOST[precision] * report.bytes_before


@pytest.mark.parametrize("precision", ["int8-static", "int8-dynamic"])
@pytest.mark.parametrize("template", [name for name in KINDS if name != "language-model"])
def test_small_classifiers_keep_95_per_cent_of_their_answers_in_eight_bits(template: str, precision: str) -> None:
    report = made(template, precision)[1]
    assert report.agreement is not None
    assert report.agreement >= 0.95
    assert report.metrics["lowered"]["accuracy"] >= report.metrics["float32"]["accuracy"] - 0.03


def test_attention_keeps_its_mask_in_eight_bits() -> None:
    report = made("language-model", "int8-static")[1]
    assert report.metrics["lowered"]["perplexity"] <= 1.05 * report.metrics["float32"]["perplexity"]


def test_the_report_tells_what_was_measured() -> None:
    found = plain("digits-cnn")
    report = made("digits-cnn", "int8-static", samples=40)[1]
    assert report.calibrated == 40
    assert report.samples == len(found.tried.inputs[0])
    assert report.bytes_before == found.model.ByteSize()
    assert report.metrics["float32"].keys() == report.metrics["lowered"].keys() == {"accuracy"}
    assert min(report.latency_before, report.latency_after) > 0
    assert report.to_json()["kept"] == []
    assert made("digits-cnn", "int8-dynamic")[1].calibrated == 0


def test_calibration_takes_training_samples_evenly_and_never_those_that_validate() -> None:
    found = plain("digits-cnn")
    (samples,) = calibration(found, 50).values()
    assert len(samples) == 50
    validating = {each.tobytes() for each in found.tried.inputs[0]}
    learnt = [each.tobytes() for each in samples]
    every = [each.tobytes() for each in found.trained.network_inputs(list(found.dataset.every_input))[0]]
    assert not validating & set(learnt)
    places = [every.index(each) for each in learnt]
    assert places == sorted(places)
    assert max(np.diff(places)) < 3 * len(every) / 50
    assert len(next(iter(calibration(found, 10**6).values()))) + len(validating) <= len(every)


@pytest.mark.parametrize("precision", LOWER)
def test_layers_that_are_kept_stay_as_they_were(precision: str) -> None:
    keep = tuple(node.id for node in plain("digits-cnn").analysis.network.nodes.values())
    model, report = made("digits-cnn", precision, keep=keep)
    assert report.kept == keep
    assert report.relative <= 0.01
    weights = {weight.name for weight in weights_in(readied(plain("digits-cnn").model))}
    floats = [each.name for each in model.graph.initializer if each.data_type == onnx.TensorProto.FLOAT]
    assert weights <= {name.removesuffix(".turned") for name in floats}


@pytest.mark.parametrize("precision", LOWER)
def test_of_a_layer_that_is_kept_the_weights_are_the_same_bits(precision: str) -> None:
    model = made("digits-cnn", precision, keep=("conv2",))[0]
    before = {each.name: each for each in plain("digits-cnn").model.graph.initializer}
    after = {each.name: each for each in model.graph.initializer}
    assert after["conv2.weight"].raw_data == before["conv2.weight"].raw_data
    assert "conv1.weight" not in after or after["conv1.weight"].data_type != onnx.TensorProto.FLOAT


@pytest.mark.parametrize("precision", LOWER)
@pytest.mark.parametrize("template", ["wine-mlp", "language-model"])
def test_every_other_layer_can_be_kept(template: str, precision: str) -> None:
    found = plain(template)
    source = source_of(found.model, precision, Layers(found.analysis), calibration(found, 16))
    ids = list(found.analysis.nodes)
    for keep in (ids[::2], ids[1::2]):
        assert lowered(source, precision, source.layers.kept(source.model, keep)).ByteSize() > 0


def test_nodes_lead_to_the_layers_that_are_drawn() -> None:
    found = plain("sentiment")
    layers, source = Layers(found.analysis), readied(found.model)
    owners = {weight.name: layers.layer(weight.nodes[0].name) for weight in weights_in(source)}
    assert {layer.id for layer in owners.values() if layer} == {"meanings", "reader", "scores"}
    assert None not in owners.values()
    assert layers.layer("/Add") is None
    assert layers.kept(source, ["nobody"]) == frozenset()


def test_recurrent_layers_and_tables_keep_their_weights_small() -> None:
    model = made("sentiment", "int8-dynamic")[0]
    floats = [each for each in model.graph.initializer if each.data_type == onnx.TensorProto.FLOAT]
    assert max(int(np.prod(each.dims)) for each in floats) <= 24 * 6  # the GRU's biases
    assert {"GRU", "Gather"} <= {node.op_type for node in model.graph.node}


def test_four_bits_take_the_operators_that_have_them_and_say_so() -> None:
    options = ExportOptions(precision="int4", opset=20)
    assert with_opset(options).opset == 21
    assert "operator set 21" in notices(options)[0]
    assert with_opset(replace(options, opset=23)).opset == 23
    assert with_opset(ExportOptions(precision="int8-static")).opset == 20
    assert notices(ExportOptions(precision="bfloat16"))
    assert not notices(ExportOptions(precision="float16"))


def test_too_large_numbers_for_float16_are_refused_by_the_layers_name() -> None:
    found = plain("wine-mlp")
    model = onnx.ModelProto()
    model.CopyFrom(found.model)
    for tensor in model.graph.initializer:
        if tensor.name == "fc1.weight":
            larger = onnx.numpy_helper.to_array(tensor) * np.float32(1e6)
            tensor.CopyFrom(onnx.numpy_helper.from_array(larger, tensor.name))
    wanted = ExportOptions(precision="float16")
    with pytest.raises(ExportError, match=r"“fc1” gives numbers up to .* float16 ends at 65,504") as caught:
        lower_for_export(found._replace(model=model), wanted)
    assert caught.value.node == "fc1"
    kept = lower_for_export(found._replace(model=model), replace(wanted, keep=("fc1", "fc2", "scores")))[1]
    assert kept.relative <= 0.01


def test_what_onnx_runtime_cannot_run_is_refused_in_a_sentence() -> None:
    found = plain("wine-mlp")
    model = onnx.ModelProto()
    model.CopyFrom(found.model)
    model.graph.node[0].op_type = "NoSuchOperator"
    source = source_of(found.model, "bfloat16", Layers(found.analysis), {})
    with pytest.raises(ExportError, match="ONNX Runtime cannot run this network in bfloat16") as caught:
        lowered(replace(source, model=model), "bfloat16", ())
    assert caught.value.message.endswith(".")
    assert "\n" not in caught.value.message


def test_what_turns_an_input_of_a_product_stays_float32_so_that_the_session_does_not_crash() -> None:
    ends = [helper.make_tensor_value_info(name, TensorProto.FLOAT, ["n", 4, 8]) for name in ("x", "y")]
    nodes = [
        helper.make_node("Relu", ["x"], ["above"], name="relu"),
        helper.make_node("Transpose", ["above"], ["turned"], name="turn", perm=[1, 0, 2]),
        helper.make_node("MatMul", ["turned", "w"], ["y"], name="product"),
    ]
    weights = numpy_helper.from_array(np.ones((8, 8), np.float32), "w")
    whole = helper.make_model(
        helper.make_graph(nodes, "turns", ends[:1], ends[1:], [weights]), opset_imports=[OPSET_23]
    )
    model = half(whole, ())
    casts = {node.output[0]: node.attribute[0].i for node in model.graph.node if node.op_type == "Cast"}
    turning = next(node for node in model.graph.node if node.name == "turn")
    assert casts[turning.input[0]] == TensorProto.FLOAT
    model.ir_version = 10
    ort.InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])
