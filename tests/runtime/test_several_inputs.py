"""Models of several inputs on files: each by its name, or all from the columns of a table."""

import io
import json
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper
from PIL import Image

import runtime
from designer.cli.main import main as layerloom
from runtime.__main__ import main
from runtime.columns import Column, Columns
from runtime.errors import InputError
from runtime.manifest import Decode, InputSpec, Manifest, OutputSpec
from runtime.names import Names
from runtime.pipe import serve
from runtime.words import Words
from tests.helpers.onnx_models import model_of, save

PICTURE = InputSpec("left", (1, 2, 2), content="image", decode=Decode(2, 2, 1, 255.0, pixels="photo"))
TEXT = InputSpec("words", (2,), "int64", "text", reader=Words("words", 2, ("yes", "no"), column="said"))
NAME = InputSpec("user", (1,), "int64", "table", reader=Names(("ann", "bo"), "who"))
TABLE = InputSpec("table", (1,), content="table", reader=Columns((Column("age"),)))


def adder(*specs: InputSpec) -> onnx.ModelProto:
    """The sum of all numbers of all inputs: [N, 1]."""
    nodes, values, sums = [], [], []
    for spec in specs:
        kind = TensorProto.INT64 if spec.dtype == "int64" else TensorProto.FLOAT
        values.append(helper.make_tensor_value_info(spec.name, kind, ["batch", *spec.shape]))
        nodes.append(helper.make_node("Cast", [spec.name], [f"{spec.name} f"], to=TensorProto.FLOAT))
        nodes.append(helper.make_node("Flatten", [f"{spec.name} f"], [f"{spec.name} flat"], axis=1))
        nodes.append(helper.make_node("ReduceSum", [f"{spec.name} flat", "axis"], [f"{spec.name} sum"]))
        sums.append(f"{spec.name} sum")
    nodes.append(helper.make_node("Sum", sums, ["y"]))
    out = [helper.make_tensor_value_info("y", TensorProto.FLOAT, ["batch", 1])]
    axis = numpy_helper.from_array(np.array([1], dtype=np.int64), "axis")
    return model_of(helper.make_graph(nodes, "adder", values, out, [axis]))


def model(folder: Path, *specs: InputSpec) -> Path:
    output = OutputSpec("y", "regression", names=("sum",))
    return save(adder(*specs), folder / "adder.onnx", Manifest("Sums", specs, (output,)))


def grey(path: Path, value: int) -> Path:
    Image.new("L", (2, 2), value).save(path)
    return path


def sums(pairs: list[tuple[str, Any]]) -> list[tuple[str, float]]:
    return [(source, prediction.value) for source, prediction in pairs]


@pytest.fixture
def both(tmp_path: Path) -> Path:
    grey(tmp_path / "a.png", 10)
    grey(tmp_path / "b.png", 20)
    (tmp_path / "t.txt").write_text("yes no")
    (tmp_path / "u.txt").write_text("no")
    return model(tmp_path, PICTURE, TEXT)


def test_each_input_takes_its_files_by_name(both: Path) -> None:
    folder, found = both.parent, runtime.load(both, "cpu")
    said = [
        f"words={folder / 't.txt'}",
        f"left={folder / 'a.png'}",
        f"left={folder / 'b.png'}",
        f"words={folder / 'u.txt'}",
    ]
    assert sums(runtime.predict_files(found, said)) == [("a.png + t.txt", 45.0), ("b.png + u.txt", 83.0)]
    mapping = {"left": [folder / "b.png"], "words": [folder / "t.txt"]}
    assert sums(runtime.predict_files(found, mapping)) == [("b.png + t.txt", 85.0)]


def test_a_table_has_a_column_for_each_input(tmp_path: Path) -> None:
    (tmp_path / "faces").mkdir()
    grey(tmp_path / "faces" / "a.png", 1)
    grey(tmp_path / "faces" / "b.png", 2)
    found = runtime.load(model(tmp_path, PICTURE, TEXT, NAME, TABLE), "cpu")
    rows = [("faces/a.png", "yes no", "bo", 100), ("faces/b.png", "perhaps", "cy", 200)]
    (tmp_path / "x.csv").write_text("left,said,who,age\n" + "".join(f"{a},{b},{c},{d}\n" for a, b, c, d in rows))
    assert sums(runtime.predict_files(found, [tmp_path / "x.csv"])) == [
        ("x.csv, row 2", 4.0 + 5.0 + 2.0 + 100.0),
        ("x.csv, row 3", 8.0 + 1.0 + 0.0 + 200.0),
    ]


def test_texts_and_names_are_found_by_the_name_of_the_input_too(tmp_path: Path) -> None:
    found = runtime.load(model(tmp_path, TEXT, NAME), "cpu")
    lines = [{"words": "no", "user": "ann"}, {"words": "yes", "user": "bo"}]
    (tmp_path / "x.jsonl").write_text("\n".join(map(json.dumps, lines)))
    assert sums(runtime.predict_files(found, [tmp_path / "x.jsonl"])) == [
        ("x.jsonl, row 1", 4.0),
        ("x.jsonl, row 2", 4.0),
    ]


def test_a_file_with_an_equals_sign_in_its_name_is_still_a_file(tmp_path: Path) -> None:
    grey(tmp_path / "left=a.png", 3)
    found = runtime.load(model(tmp_path, PICTURE), "cpu")
    assert sums(runtime.predict_files(found, [tmp_path / "left=a.png"])) == [("left=a.png", 12.0)]


def said(found: Any, *files: object) -> str:
    with pytest.raises(InputError) as error:
        runtime.predict_files(found, [str(file) for file in files])
    assert error.value.hint.endswith(".")
    return error.value.message


def test_what_does_not_fit_is_said_in_a_sentence(both: Path) -> None:
    folder, found = both.parent, runtime.load(both, "cpu")
    picture = folder / "a.png"
    assert said(found, picture) == f"The model takes 2 inputs (“left”, “words”); “{picture}” is named for none of them."
    assert said(found, f"left={picture}") == "The model's inputs are “left”, “words”; there is no file for “words”."
    assert said(found, f"left={picture}", f"words={folder / 'no.txt'}") == f"There is no file “{folder / 'no.txt'}”."
    too_many = said(found, f"left={picture}", f"left={picture}", f"words={folder / 't.txt'}")
    assert too_many == "All inputs must have the same number of samples; “left” has 2, “words” has 1."
    (folder / "x.csv").write_text("left,other\na.png,1\n")
    assert said(found, folder / "x.csv") == "“x.csv” has no column “words”; its columns are “left”, “other”."
    (folder / "y.csv").write_text("left,words\n,yes\n")
    assert said(found, folder / "y.csv") == "“y.csv”, row 2: the column “left” is empty; a file was expected."
    (folder / "z.csv").write_text("left,words\nc.png,yes\n")
    assert said(found, folder / "z.csv") == f"There is no file “{folder / 'c.png'}”."
    assert said(found, folder / "gone.csv") == f"There is no file “{folder / 'gone.csv'}”."
    with pytest.raises(InputError, match="“right” is none of them"):
        runtime.predict_files(found, {"right": [picture]})


def test_the_commands_take_names_and_tables(both: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = both.parent
    files = [f"left={folder / 'a.png'}", f"words={folder / 't.txt'}"]
    assert main([str(both), *files, "--provider", "cpu"]) == 0
    assert capsys.readouterr().out.split()[:3] == ["a.png", "+", "t.txt"]
    assert layerloom(["run", str(both), *files, "--provider", "cpu", "--json"], None) == 0  # type: ignore[arg-type]
    assert json.loads(capsys.readouterr().out)["predictions"][0]["source"] == "a.png + t.txt"


def test_other_programs_hand_in_files_and_texts_by_input(both: Path) -> None:
    folder = both.parent
    files = {"left": [str(folder / "a.png")], "words": [str(folder / "t.txt")]}
    requests = [
        {"files": files},
        {"files": [f"{name}={each[0]}" for name, each in files.items()]},
        {"files": {"left": 3}},
    ]
    answers = asked(both, requests)
    assert [answer.get("sources") for answer in answers] == [["a.png + t.txt"], ["a.png + t.txt"], None]
    assert answers[2]["error"]["message"] == "“files” must be a list of paths, or a mapping of such lists by input."


def test_other_programs_hand_in_several_texts(tmp_path: Path) -> None:
    second = InputSpec("more", (1,), "int64", "text", reader=Words("words", 1, ("why",)))
    path = model(tmp_path, TEXT, second)
    good, foreign = asked(
        path, [{"texts": {"words": ["yes no"], "more": ["why"]}}, {"texts": {"words": ["a"], "x": ["b"]}}]
    )
    assert good["predictions"][0]["values"] == {"sum": 7.0} or "7" in json.dumps(good["predictions"][0])
    assert "“more” is missing" in foreign["error"]["message"]


def asked(path: Path, requests: list[dict[str, Any]]) -> list[dict[str, Any]]:
    answers = io.StringIO()
    serve((json.dumps({"model": str(path), "provider": "cpu", **request}) for request in requests), answers)
    return [json.loads(line) for line in answers.getvalue().splitlines()]
