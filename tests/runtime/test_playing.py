"""What programs ask over the pipe for one sample: what it looks like, where the answer hangs on it, how it moves."""

import base64
import io
import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from runtime import load
from runtime.given import sample_of
from runtime.manifest import Decode, InputSpec, Manifest, OutputSpec
from runtime.pipe import serve
from runtime.probing import occlusion
from runtime.said_tables import say_table
from tests.helpers import played_models as models
from tests.helpers.onnx_models import halves_model, linear_model, save


def asked(model: Path, **request: Any) -> dict[str, Any]:
    """The last line that comes back."""
    out = io.StringIO()
    serve([json.dumps({"model": str(model), **request})], out)
    answer: dict[str, Any] = json.loads(out.getvalue().splitlines()[-1])
    return answer


def plane(found: dict[str, Any]) -> np.ndarray:
    return np.frombuffer(base64.b64decode(found["base64"]), dtype=np.uint8).reshape(found["shape"])


def test_a_picture_comes_as_a_file_as_its_bytes_and_as_a_drawing(tmp_path: Path) -> None:
    model, picture = models.colours(tmp_path), tmp_path / "red.png"
    Image.new("RGB", (20, 10), "#FF0000").save(picture)
    packed = base64.b64encode(picture.read_bytes()).decode("ascii")
    for given in ({"file": str(picture)}, {"picture": packed}):
        answer = asked(model, given={"x": given}, look=True)
        assert answer["predictions"][0]["label"] == "red"
        look = answer["looks"]["x"]
        assert plane(look["picture"]).shape == (8, 8, 3)
        assert plane(look["source"]).shape == (10, 20, 3)
        assert (plane(look["source"]) == [255, 0, 0]).all()
    drawn = asked(model, given={"x": {"drawing": [[0, 1], [0, 1]]}}, look=True)
    assert drawn["predictions"][0]["label"] == "background"
    assert "source" not in drawn["looks"]["x"]


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({}, "nothing is given for “x”"),
        ({"x": {}}, "one of file, picture, drawing, text, array"),
        ({"x": {"array": [1, 2, 3, 4]}, "z": {"array": [1]}}, "“z” is none of them"),
        ({"x": {"array": [[1], [2, 3]]}}, "rows differ in length"),
        ({"x": {"array": {"base64": "AAAA", "shape": [4]}}}, "needs 16 bytes"),
        ({"x": {"picture": "no base64"}}, "base64"),
        ({"x": {"file": 7}}, "must be a path"),
        ([1], "must be an object"),
    ],
)
def test_what_makes_no_sample_is_a_sentence(tmp_path: Path, given: Any, said: str) -> None:
    answer = asked(models.boxes_of_sizes(tmp_path), given=given)
    assert said in answer["error"]["message"]


def test_covering_finds_the_half_that_counts(tmp_path: Path) -> None:
    model = load(models.halves(tmp_path), "cpu")
    raw = {"x": np.zeros((1, 1, 8, 8), np.float32)}
    raw["x"][0, 0, 1, 1:3] = 1.0
    found = occlusion(model, raw, "x")
    heat = np.frombuffer(base64.b64decode(found["heat"]["base64"]), "<f4").reshape(found["heat"]["shape"])
    assert found["of"] == "upper"
    assert heat.shape == (8, 8)
    assert heat[:3, :4].max() > 2 * np.abs(heat[4:]).max()
    assert occlusion(model, raw, "x", budget=1e-9)["parts"] <= 9, "fewer parts where there is little time"


def test_raw_pictures_of_any_size_are_covered_and_seen_as_they_are(tmp_path: Path) -> None:
    decode = Decode(8, 8, 1, full_scale=255.0, pixels="raw")
    spec = InputSpec("x", (8, 8, 1), content="image", decode=decode)
    manifest = Manifest("Raw", (spec,), (OutputSpec("y"),))
    model = save(linear_model(np.ones((64, 2), np.float32), shape=(8, 8, 1)), tmp_path / "raw.onnx", manifest)
    bright = np.zeros((8, 8, 1))
    bright[0, 7] = 255
    answer = asked(model, given={"x": {"array": bright.tolist()}}, look=True, cover="x")
    assert plane(answer["looks"]["x"]["picture"])[0, 7, 0] == 255
    heat = answer["covered"]["heat"]
    assert heat["shape"] == [8, 8]
    values = np.frombuffer(base64.b64decode(heat["base64"]), "<f4").reshape(8, 8)
    assert np.unravel_index(values.argmax(), values.shape) == (0, 7)


def test_a_number_is_moved_and_others_stay(tmp_path: Path) -> None:
    model = models.total(tmp_path)
    sample = np.ones((10, 2)).tolist()
    sweep = {"input": "x", "place": [3, 1], "values": [0, 5, 10]}
    answer = asked(model, given={"x": {"array": sample}}, sweep=sweep)
    assert answer["swept"]["curves"] == [{"name": "total", "values": [19.0, 24.0, 29.0]}]
    for wrong in ({**sweep, "place": [30, 1]}, {**sweep, "values": []}, {**sweep, "input": "z"}, {"input": "x"}, 7):
        assert "message" in asked(model, given={"x": {"array": sample}}, sweep=wrong)["error"]


def test_a_table_keeps_its_columns_and_gets_further_ones(tmp_path: Path) -> None:
    table, out = tmp_path / "people.csv", tmp_path / "said.csv"
    table.write_text("prediction,city,age,member\nx,Oslo,3,yes\ny,Rome,,no\nz,Rome,old,no\n")
    said = say_table(load(models.members(tmp_path), "cpu"), table, out)
    assert said.rows == 3
    assert said.faults == 1
    assert said.added == ("prediction 2", "share", "problem")
    assert [row[4] for row in said.first] == ["large", "small", ""]
    assert "age" in said.first[2][-1]
    assert out.read_text().startswith("prediction,city,age,member,prediction 2,share,problem\nx,Oslo,3,yes,large,")


def test_a_table_of_texts_is_predicted_too(tmp_path: Path) -> None:
    table = tmp_path / "films.csv"
    table.write_text("text\na good film\na bad film\n\n")
    answer = asked(models.mood(tmp_path), table={"path": str(table), "out": str(tmp_path / "said.csv")})
    assert [row[1] for row in answer["said"]["first"]] == ["praise", "blame"]


def test_a_picture_model_takes_no_tables_and_leaves_nothing_behind(tmp_path: Path) -> None:
    out = tmp_path / "said.csv"
    model = save(halves_model(), tmp_path / "bare.onnx")
    (tmp_path / "t.csv").write_text("a\n1\n")
    answer = asked(model, table={"path": str(tmp_path / "t.csv"), "out": str(out)})
    assert "not made of a table's cells" in answer["error"]["message"]
    assert not out.exists()


def test_what_a_file_does_not_say_is_asked_and_told(tmp_path: Path) -> None:
    model = save(halves_model(), tmp_path / "bare.onnx")
    questions = [question["about"] for question in asked(model)["questions"]]
    assert questions[0] == "as"
    assert "labels" in questions
    told = {"answers": "scores", "labels": "above,below"}
    answer = asked(model, given={"x": {"drawing": [[1, 1], [0, 0]]}}, description=told)
    assert answer["predictions"][0]["label"] == "above"


def test_many_numbers_come_as_bytes_where_somebody_looks(tmp_path: Path) -> None:
    manifest = Manifest("Wide", (InputSpec("x", (4,)),), (OutputSpec("y"),))
    model = save(linear_model(np.ones((4, 3000), np.float32)), tmp_path / "wide.onnx", manifest)
    given = {"x": {"array": [1, 2, 3, 4]}}
    (said,) = asked(model, given=given, look=True)["predictions"]
    assert said["values"] == []
    assert said["shape"] == [3000]
    assert (np.frombuffer(base64.b64decode(said["numbers"]["base64"]), "<f4") == 10).all()
    (plain,) = asked(model, given=given)["predictions"]
    assert plain["values"] == [10.0] * 3000


def test_names_and_numbers_become_what_the_input_takes() -> None:
    spec = InputSpec("x", (2,), "int64")
    assert sample_of([spec], {"x": {"array": [1.0, 2.0]}})["x"].dtype.kind == "i"
