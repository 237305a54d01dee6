"""A stranger's file is judged before it is opened: only whole, standard ONNX whose data lies beside it gets through."""

import contextlib
import os
import random
from pathlib import Path

import numpy as np
import onnx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from onnx import TensorProto, helper

import runtime
from runtime.errors import ModelFileError
from runtime.onnx_wire import NotOnnxError, read_facts
from runtime.safe import check_model
from tests.helpers.onnx_models import WEIGHTS, linear_model, model_of, save

CONTENT = linear_model().SerializeToString()


@pytest.mark.parametrize(
    ("content", "part"),
    [
        (b"", "it is empty"),
        (b"   \n", "it is empty"),
        (b"hello, world", "it is text"),
        (b"PK\x03\x04" + bytes(100), "a zip archive"),
        (b"\x80\x02}q\x00.", "a Python pickle"),
        (b"\x89PNG\r\n\x1a\n", "a PNG picture"),
        (b"{}", "JSON"),
        (CONTENT[: len(CONTENT) // 2], "cut short"),
        (CONTENT[:-1], "cut short"),
        (bytes(64), "Protocol Buffers"),
        (b"\x08\x0a", "no graph"),
    ],
)
def test_what_is_no_onnx_is_told_for_what_it_is(tmp_path: Path, content: bytes, part: str) -> None:
    path = tmp_path / "model.onnx"
    path.write_bytes(content)
    with pytest.raises(ModelFileError, match=f"“model.onnx” is not an ONNX model: .*{part}"):
        check_model(path)


def test_missing_files_and_folders_are_told(tmp_path: Path) -> None:
    with pytest.raises(ModelFileError, match="no file"):
        check_model(tmp_path / "none.onnx")
    with pytest.raises(ModelFileError, match="is a folder"):
        check_model(tmp_path)
    with pytest.raises(ModelFileError, match="could not be read"):
        check_model(tmp_path / "a\0b")


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_any_damage_gives_a_model_or_one_kind_of_error(data: st.DataObject) -> None:
    content = bytearray(CONTENT)
    for _ in range(data.draw(st.integers(1, 6))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    with contextlib.suppress(NotOnnxError):
        read_facts(bytes(content[: data.draw(st.integers(0, len(content)))]))


def test_a_flipped_byte_never_ends_in_anything_but_a_model_or_a_sentence(tmp_path: Path) -> None:
    draw = random.Random(3)
    path = tmp_path / "m.onnx"
    said: list[str] = []
    for _ in range(150):
        content = bytearray(CONTENT)
        content[draw.randrange(len(content))] ^= 1 << draw.randrange(8)
        path.write_bytes(content)
        try:
            model = runtime.load(path, "cpu")
            model.predict(np.ones((1, *(size or 1 for size in model.manifest.inputs[0].shape)), np.float32))
        except runtime.RuntimeModelError as error:
            said.append(error.message)
    assert said
    assert all(message.endswith((".", "…")) and "\n" not in message for message in said)


@pytest.mark.parametrize(("field", "version", "part"), [("ir", 14, "IR version 14"), ("opset", 99, "opset version 99")])
def test_versions_that_are_too_new_are_told_as_numbers(tmp_path: Path, field: str, version: int, part: str) -> None:
    model = linear_model()
    if field == "ir":
        model.ir_version = version
    else:
        model.opset_import[0].version = version
    with pytest.raises(ModelFileError, match=part):
        check_model(save(model, tmp_path / "m.onnx"))


@pytest.mark.parametrize(("domain", "name"), [("com.evil", "Run"), ("com.microsoft", "EPContext"), ("", "EPContext")])
def test_operators_outside_the_standard_are_refused(tmp_path: Path, domain: str, name: str) -> None:
    model = linear_model()
    model.graph.node.append(helper.make_node(name, ["y"], ["z"], domain=domain))
    with pytest.raises(ModelFileError, match=f"{domain}::{name}"):
        check_model(save(model, tmp_path / "m.onnx"))


def test_operators_hidden_in_a_branch_are_found(tmp_path: Path) -> None:
    out = [helper.make_tensor_value_info("z", TensorProto.FLOAT, [1])]
    branch = helper.make_graph([helper.make_node("Evil", [], ["z"], domain="evil")], "branch", [], out)
    graph = linear_model().graph
    graph.node.append(helper.make_node("If", ["y"], ["z"], then_branch=branch, else_branch=branch))
    with pytest.raises(ModelFileError, match="evil::Evil"):
        check_model(save(model_of(graph), tmp_path / "m.onnx"))


def external(tmp_path: Path, location: str, *, offset: str = "0", length: str | None = None) -> Path:
    """A model whose weights lie in the file called `location`."""
    model = linear_model()
    (tensor,) = model.graph.initializer
    tensor.ClearField("raw_data")
    tensor.data_location = TensorProto.EXTERNAL
    entries = {"location": location, "offset": offset} | ({"length": length} if length else {})
    for key, value in entries.items():
        tensor.external_data.add(key=key, value=value)
    return save(model, tmp_path / "m.onnx")


def test_data_beside_the_model_is_used(tmp_path: Path) -> None:
    (tmp_path / "m.data").write_bytes(WEIGHTS.tobytes())
    model = runtime.load(external(tmp_path, "m.data"), "cpu")
    assert np.allclose(model.run(np.ones((1, 4), np.float32))["y"], WEIGHTS.sum(axis=0), atol=1e-6)


@pytest.mark.parametrize(
    "location", ["../secret", "/etc/passwd", "a/../../secret", "", "C:\\x", "m.data\0x", "\\\\h\\x"]
)
def test_data_outside_the_folder_is_never_opened(tmp_path: Path, location: str) -> None:
    with pytest.raises(ModelFileError, match="outside its own folder"):
        check_model(external(tmp_path, location))


@pytest.mark.parametrize("link", [os.symlink, os.link])
def test_links_count_as_outside(tmp_path: Path, link: object) -> None:
    secret = tmp_path / "secret"
    secret.write_bytes(WEIGHTS.tobytes())
    folder = tmp_path / "models"
    folder.mkdir()
    link(secret, folder / "m.data")  # type: ignore[operator]  # both take two paths
    with pytest.raises(ModelFileError, match="outside its own folder"):
        check_model(external(folder, "m.data"))


def test_a_linked_folder_counts_as_outside(tmp_path: Path) -> None:
    secrets = tmp_path / "secrets"
    secrets.mkdir()
    (secrets / "m.data").write_bytes(WEIGHTS.tobytes())
    folder = tmp_path / "models"
    folder.mkdir()
    (folder / "sub").symlink_to(secrets)
    with pytest.raises(ModelFileError, match="outside its own folder"):
        check_model(external(folder, "sub/m.data"))


@pytest.mark.parametrize(("offset", "length"), [("4", None), ("-4", None), ("0", "44"), ("0", "9" * 30), ("x", None)])
def test_data_that_does_not_fit_its_file_is_told(tmp_path: Path, offset: str, length: str | None) -> None:
    (tmp_path / "m.data").write_bytes(WEIGHTS.tobytes())
    with pytest.raises(ModelFileError, match="does not fit its data file"):
        check_model(external(tmp_path, "m.data", offset=offset, length=length))


def test_missing_data_is_told_by_name(tmp_path: Path) -> None:
    with pytest.raises(ModelFileError, match=r"“m\.data” beside it"):
        check_model(external(tmp_path, "m.data"))


def test_the_facts_are_those_of_the_onnx_package(tmp_path: Path) -> None:
    model = linear_model()
    facts = read_facts(model.SerializeToString())
    assert facts.ir_version == model.ir_version
    assert facts.opsets == {entry.domain: entry.version for entry in model.opset_import}
    assert facts.operators == {(node.domain, node.op_type) for node in model.graph.node}
    assert isinstance(model, onnx.ModelProto)
