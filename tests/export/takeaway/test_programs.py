"""Programs that are taken away say what the runtime says, each made for the very model."""

import json
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from onnx import TensorProto, helper, numpy_helper
from PIL import Image

import runtime
from designer.export.inside.whole import put_inside
from designer.export.takeaway.python import python_files
from designer.export.takeaway.recipe import recipe_of
from designer.export.takeaway.taking import Taken, take_model
from designer.export.takeaway.templates import as_comment
from designer.protocol.take_options import OF_FILES
from runtime.decode import read_picture
from runtime.manifest import Decode, InputSpec, Manifest, OutputSpec, manifest_from_text
from runtime.postprocess import Prediction
from runtime.steps import Reshape, Scale, Sigmoid, Softmax, Standardise, Unstandardise
from runtime.steps_time import Difference
from runtime.steps_values import Clip, Log
from tests.helpers.onnx_models import (
    halves_model,
    image_classifier,
    linear_model,
    model_of,
    save,
    table_classifier,
    table_regression,
)
from tests.helpers.strangers import seeds

HARMFUL = '"""); import os; os.abort() #*/ <script>«x»\\'


def steps(*each: Any) -> Manifest:
    return Manifest("Steps", (InputSpec("x", (4,), steps=each),), (OutputSpec("y"),))


def per_channel() -> Manifest:
    """Steps with a number for each channel of [2, 2]."""
    found = (Reshape((2, 2)), Standardise((1.0, 2.0), (3.0, 4.0), axis=1), Reshape((4,)), Clip((-1.0,), (0.5,)))
    output = OutputSpec("y", "regression", unit="€", steps=(Unstandardise((1.0,), (2.0,)),))
    return Manifest("Channels", (InputSpec("x", (4,), steps=found),), (output,))


def yes_or_no() -> Manifest:
    output = OutputSpec("y", "classification", labels=("no", "yes"), steps=(Sigmoid(),))
    return Manifest("Answer", (InputSpec("x", (4,), content="table"),), (output,))


def several() -> Manifest:
    output = OutputSpec("y", "multilabel", labels=("a", "b", "c"), steps=(Sigmoid(),))
    return Manifest("Several", (InputSpec("x", (4,), steps=(Log(-3.0), Scale(0.5, 1.0))),), (output,))


MODELS = {
    "classes": (linear_model(), table_classifier()),
    "values": (linear_model(), table_regression()),
    "channels": (linear_model(), per_channel()),
    "yes or no": (linear_model(np.ones((4, 1), np.float32)), yes_or_no()),
    "several": (linear_model(), several()),
    "bare": (linear_model(), None),
}
RAW = np.array([0.5, -1.25, 2.0, 3.75])


def expected(prediction: Prediction) -> dict[str, float]:
    if prediction.task in ("classification", "multilabel"):
        return dict(zip(prediction.labels, prediction.scores, strict=True))
    if prediction.task == "regression":
        names = [name or str(place) for place, name in enumerate(prediction.names)]
        return dict(zip(names, prediction.values, strict=True))
    return {str(place): value for place, value in enumerate(prediction.raw.reshape(-1).tolist())}


def said(folder: Path, *arguments: str) -> dict[str, float]:
    done = subprocess.run(
        [sys.executable, "predict.py", *arguments], cwd=folder, capture_output=True, text=True, check=True
    )
    return {label: float(value) for label, value in (line.split("\t") for line in done.stdout.splitlines())}


def taken(name: str, place: Path) -> Taken:
    model, manifest = MODELS[name]
    copy = type(model)()
    copy.CopyFrom(model)
    return take_model(save(copy, place / "given.onnx", manifest), place / "away", OF_FILES)


@pytest.mark.parametrize("name", MODELS)
def test_the_bare_script_says_what_the_runtime_says(name: str, tmp_path: Path) -> None:
    found = taken(name, tmp_path)
    (found.folder / "raw.json").write_text(json.dumps(RAW.tolist()), encoding="utf-8")
    prediction = runtime.load(tmp_path / "given.onnx", "cpu").predict(RAW)[0]
    assert said(found.folder, "raw.json") == pytest.approx(expected(prediction), rel=1e-6, abs=1e-7)
    assert set(found.files) == set(OF_FILES)
    assert not found.notes


def test_the_bare_script_is_short_and_needs_nothing_of_ours(tmp_path: Path) -> None:
    found = taken("classes", tmp_path)
    text = (found.folder / "predict.py").read_text(encoding="utf-8")
    imports = set(re.findall(r"^(?:import|from) (\w+)", text, re.MULTILINE))
    assert imports == {"json", "os", "sys", "pathlib", "numpy", "onnxruntime"}
    assert text.index("ORT_DISABLE_TELEMETRY") < text.index("import onnxruntime")
    code = [line for line in text.split('"""')[2].splitlines() if line.strip() and "import" not in line]
    assert len(code) <= 20
    five = (found.folder / "predict_files.py").read_text(encoding="utf-8").split('"""')[2]
    assert len([line for line in five.splitlines() if line]) <= 6


def test_every_mark_is_filled_and_every_language_has_the_models_names(tmp_path: Path) -> None:
    found = taken("classes", tmp_path)
    texts = {
        name: (found.folder / name).read_text(encoding="utf-8") for names in found.files.values() for name in names
    }
    assert not [name for name, text in texts.items() if "«" in text]
    for name in ("predict.py", "predict.cpp", "Predict.cs", "model.mjs"):
        assert all(word in texts[name] for word in ("small", "middle", "large", "model.onnx")), name
        assert texts[name].count("(") == texts[name].count(")"), name
        assert texts[name].count("{") == texts[name].count("}"), name
    assert json.loads(texts["package.json"])["dependencies"]["onnxruntime-web"]
    assert "http://localhost:8000" in texts["index.html"]


def constant(text: str, name: str) -> Any:
    found = re.search(rf"^export const {name} = (.*?);", text, re.MULTILINE | re.DOTALL)
    assert found
    return json.loads(found.group(1).replace(",\n]", "\n]"))


def test_what_the_page_knows_is_what_the_model_says(tmp_path: Path) -> None:
    found = taken("classes", tmp_path)
    text = (found.folder / "model.mjs").read_text(encoding="utf-8")
    (spec,) = constant(text, "INPUTS")
    assert (spec["name"], spec["dtype"], spec["shape"]) == ("x", "float32", [4])
    assert spec["columns"] == ["length", "width", "height", "depth"]
    assert spec["changes"] == [{"kind": "scale", "a": [0.5], "b": [0.0], "inner": 1}]
    assert constant(text, "LABELS") == ["small", "middle", "large"]
    assert constant(text, "OUTPUT")["shares"] == "softmax"


FITS = [
    Decode(8, 8, fit="stretch", full_scale=16.0),
    Decode(8, 6, 3, fit="cover", invert="auto"),
    Decode(6, 8, fit="pad", invert="always"),
    Decode(8, 8, fit="ink", ink=0.3, ink_width=0.8, invert="auto", full_scale=16.0),
    Decode(12, 10, 3, 255.0, fit="stretch", pixels="photo"),
    Decode(12, 10, 3, 255.0, fit="cover", pixels="photo", invert="auto"),
    Decode(12, 10, 1, 255.0, fit="pad", pixels="photo"),
]


@pytest.mark.parametrize("decode", FITS, ids=lambda decode: f"{decode.pixels} {decode.fit}")
def test_pictures_are_read_as_the_runtime_reads_them(decode: Decode, tmp_path: Path) -> None:
    manifest = image_classifier()
    manifest = replace(manifest, inputs=(replace(manifest.inputs[0], decode=decode),))
    text = python_files(recipe_of(manifest), "model.onnx")["picture.py"]
    code: dict[str, Any] = {"__name__": "picture"}
    exec(text, code)
    draw = np.random.default_rng(0)
    pixels = np.full((40, 31, 3), 250, np.uint8)
    pixels[8:30, 5:24] = draw.integers(0, 120, (22, 19, 3))
    for mode in ("RGB", "L", "RGBA"):
        picture = Image.fromarray(pixels).convert(mode)
        if mode == "RGBA":
            picture.putalpha(Image.fromarray(pixels[:, :, 0]))
        picture.save(tmp_path / f"{mode}.png")
        ours = read_picture(tmp_path / f"{mode}.png", decode)
        assert np.allclose(code["read"](tmp_path / f"{mode}.png"), ours, atol=1e-5)


def test_a_picture_goes_through_the_bare_script(tmp_path: Path) -> None:
    model = save(halves_model(), tmp_path / "m.onnx", image_classifier(invert="auto"))
    found = take_model(model, tmp_path / "away", ("python",))
    pixels = np.full((30, 30), 255, np.uint8)
    pixels[:12] = 10
    Image.fromarray(pixels).save(found.folder / "half.png")
    ((_, prediction),) = runtime.predict_files(runtime.load(model, "cpu"), [found.folder / "half.png"])
    assert said(found.folder, "half.png") == pytest.approx(expected(prediction), rel=1e-6)


def test_what_no_program_does_is_said_and_prepared_numbers_are_taken(tmp_path: Path) -> None:
    manifest = steps(Scale(2.0), Difference(axis=1))
    manifest = replace(manifest, inputs=(replace(manifest.inputs[0], shape=(5,)),))
    found = take_model(save(linear_model(), tmp_path / "m.onnx", manifest), tmp_path / "away", OF_FILES)
    assert found.notes == (
        "No program here does the step difference: they take numbers, and their first lines say which. "
        "predict_files.py takes files as they are.",
    )
    assert "4 prepared numbers" in (found.folder / "predict.py").read_text(encoding="utf-8")
    assert found.notes[0] in (found.folder / "README.md").read_text(encoding="utf-8")
    (found.folder / "x.json").write_text("[1, 2, 3, 4]", encoding="utf-8")
    raw = runtime.load(tmp_path / "m.onnx", "cpu").run(np.array([[1, 2, 3, 4]], np.float32))["y"][0]
    assert list(said(found.folder, "x.json").values()) == pytest.approx(raw.tolist())


def test_names_of_a_stranger_become_no_code(tmp_path: Path) -> None:
    output = OutputSpec("y", "classification", labels=(HARMFUL, "b\nc", "d\x07"), steps=(Softmax(),))
    manifest = Manifest(HARMFUL, (InputSpec("x", (4,), columns=(HARMFUL,) * 4),), (output,))
    found = take_model(save(linear_model(), tmp_path / "m.onnx", manifest), tmp_path / "away", OF_FILES)
    (found.folder / "x.json").write_text("[1, 2, 3, 4]", encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "predict.py", "x.json"], cwd=found.folder, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert "<script>«x»" not in (found.folder / "index.html").read_text(encoding="utf-8")
    cpp = (found.folder / "predict.cpp").read_text(encoding="utf-8")
    assert 'os.abort() #*/ <script>«x»\\\\", "b\\nc", "d\\u0007"' in cpp
    assert as_comment(HARMFUL).isprintable()
    assert not set('"\\<>*') & set(as_comment(HARMFUL))


def test_weights_beside_the_model_come_along(tmp_path: Path) -> None:
    seed = next(each for each in seeds() if each.name == "external")
    (tmp_path / "m.onnx").write_bytes(seed.content)
    for name, content in seed.data.items():
        (tmp_path / name).write_bytes(content)
    found = take_model(tmp_path / "m.onnx", tmp_path / "away", ("python", "web"))
    (found.folder / "x.json").write_text("[1, 2, 3, 4]", encoding="utf-8")
    assert len(said(found.folder, "x.json")) == 3
    assert constant((found.folder / "model.mjs").read_text(encoding="utf-8"), "DATA") == list(seed.data)


def test_halves_have_no_program_in_languages_that_lack_them(tmp_path: Path) -> None:
    nodes = [helper.make_node("Identity", ["x"], ["y"])]
    ends = [helper.make_tensor_value_info(name, TensorProto.FLOAT16, ["n", 4]) for name in "xy"]
    model = save(model_of(helper.make_graph(nodes, "g", ends[:1], ends[1:])), tmp_path / "m.onnx")
    found = take_model(model, tmp_path / "away", OF_FILES)
    assert set(found.files) == {"python"}
    assert found.notes[0] == "There is no program in C++: its input “x” is float16."


def test_a_file_that_prepares_by_itself_takes_what_people_have(tmp_path: Path) -> None:
    given = {"steps": np.array([0.5, 1.0, 2.0, 3.0, 4.0]), "sound": np.linspace(-1.0, 1.0, 100)[np.newaxis]}
    for seed in (each for each in seeds() if each.name in given):
        manifest = manifest_from_text(seed.model.metadata_props[0].value)
        model = type(seed.model)()
        model.CopyFrom(seed.model)
        found = put_inside(model, manifest)
        path = save(found.model, tmp_path / f"{seed.name}.onnx", found.manifest)
        away = take_model(path, tmp_path / seed.name, OF_FILES)
        assert set(away.files) == set(OF_FILES)
        (away.folder / "x.json").write_text(json.dumps(given[seed.name].tolist()), encoding="utf-8")
        prediction = runtime.load(path, "cpu").predict(given[seed.name][np.newaxis])[0]
        assert said(away.folder, "x.json") == pytest.approx(expected(prediction), rel=1e-5)


def test_pictures_of_any_size_go_in_as_bytes_where_the_file_fits_them(tmp_path: Path) -> None:
    seed = next(each for each in seeds() if each.name == "photo")
    manifest = manifest_from_text(seed.model.metadata_props[0].value)
    found = put_inside(seed.model, manifest)
    path = save(found.model, tmp_path / "m.onnx", found.manifest)
    away = take_model(path, tmp_path / "away", OF_FILES)
    assert set(away.files) == set(OF_FILES)
    assert not away.notes
    assert "feed.push_back(tensor<std::uint8_t, 4>(raw0.data, {1, raw0.height, raw0.width, 3}));" in (
        away.folder / "predict.cpp"
    ).read_text(encoding="utf-8")
    assert "StbImageSharp" in (away.folder / "predict.csproj").read_text(encoding="utf-8")
    assert "“x” takes a picture.\n" in (away.folder / "Predict.cs").read_text(encoding="utf-8")
    draw = np.random.default_rng(0)
    Image.fromarray(draw.integers(0, 255, (31, 40, 3), dtype=np.uint8)).save(away.folder / "a.png")
    ((_, prediction),) = runtime.predict_files(runtime.load(path, "cpu"), [away.folder / "a.png"])
    assert said(away.folder, "a.png") == pytest.approx(expected(prediction), rel=1e-5)


def test_of_one_open_size_the_count_of_numbers_tells_how_much_it_is(tmp_path: Path) -> None:
    ends = [helper.make_tensor_value_info("x", TensorProto.FLOAT, ["n", "t", 2])]
    outs = [helper.make_tensor_value_info("y", TensorProto.FLOAT, None)]
    nodes = [helper.make_node("ReduceMean", ["x", "a"], ["y"], keepdims=0)]
    axis = numpy_helper.from_array(np.array([1]), "a")
    model = save(model_of(helper.make_graph(nodes, "g", ends, outs, [axis])), tmp_path / "m.onnx")
    away = take_model(model, tmp_path / "away", OF_FILES)
    (away.folder / "x.json").write_text("[[1, 2], [3, 4], [5, 6]]", encoding="utf-8")
    assert list(said(away.folder, "x.json").values()) == [3.0, 4.0]
    assert "raw0.size() / 2" in (away.folder / "predict.cpp").read_text(encoding="utf-8")
    assert "raw0.Length / 2" in (away.folder / "Predict.cs").read_text(encoding="utf-8")


def test_answers_that_no_program_reads_are_printed_as_numbers_and_that_is_said(tmp_path: Path) -> None:
    """A class for each place of a picture takes more than a list of shares."""
    nodes = [helper.make_node("Identity", ["x"], ["y"])]
    ends = [helper.make_tensor_value_info(name, TensorProto.FLOAT, ["n", 2, 3]) for name in "xy"]
    output = OutputSpec("y", "classification", labels=("ground", "thing"), steps=(Softmax(axis=1),))
    manifest = Manifest("Places", (InputSpec("x", (2, 3)),), (output,))
    model = save(model_of(helper.make_graph(nodes, "g", ends[:1], ends[1:])), tmp_path / "m.onnx", manifest)
    away = take_model(model, tmp_path / "away", ("python",))
    assert away.notes[0].startswith("The programs print what the network gives, number by number;")
    (away.folder / "x.json").write_text("[[1, 2, 3], [4, 5, 6]]", encoding="utf-8")
    assert list(said(away.folder, "x.json").values()) == [1, 2, 3, 4, 5, 6]
