"""A file of another maker: what can be guessed is guessed, what cannot is asked, and what is told is done."""

from pathlib import Path

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper
from PIL import Image

import runtime
from runtime.__main__ import main
from runtime.errors import InputError, ModelFileError, RuntimeModelError
from tests.helpers.onnx_models import linear_model, model_of, save, table_classifier

COLOURS = ("red", "green", "blue")


def colours_model(
    layout: str = "nchw", *, size: int | str = 4, ending: str = "", kind: int = TensorProto.FLOAT
) -> onnx.ModelProto:
    """Scores of red, green and blue: the mean of each channel, as a stranger would export it."""
    sizes = [3, size, size] if layout == "nchw" else [size, size, 3]
    axes = [2, 3] if layout == "nchw" else [1, 2]
    nodes = [
        helper.make_node("Cast", ["pixels"], ["numbers"], to=TensorProto.FLOAT),
        helper.make_node("ReduceMean", ["numbers", "axes"], ["scores"], keepdims=0),
    ]
    if ending:
        nodes += [helper.make_node("Mul", ["scores", "ten"], ["sharp"]), helper.make_node(ending, ["sharp"], ["said"])]
    else:
        nodes.append(helper.make_node("Identity", ["scores"], ["said"]))
    graph = helper.make_graph(
        nodes,
        "colours",
        [helper.make_tensor_value_info("pixels", kind, ["N", *sizes])],
        [helper.make_tensor_value_info("said", TensorProto.FLOAT, ["N", 3])],
        [numpy_helper.from_array(np.array(axes), "axes"), numpy_helper.from_array(np.float32(10), "ten")],
    )
    return model_of(graph)


@pytest.fixture
def green(tmp_path: Path) -> Path:
    """A picture that is mostly green, and wider than high."""
    pixels = np.zeros((30, 60, 3), dtype=np.uint8)
    pixels[:, :, 1], pixels[:, :, 2] = 200, 40
    Image.fromarray(pixels).save(tmp_path / "green.png")
    return tmp_path / "green.png"


def test_what_is_not_known_is_asked(tmp_path: Path) -> None:
    model = runtime.load(save(colours_model(size="side"), tmp_path / "m.onnx"), "cpu")
    asked = {question.about: question for question in model.questions}
    assert list(asked) == ["as", "size", "layout", "pixels", "mean", "std", "channels", "fit", "answers", "labels"]
    assert asked["as"].guess == "image"
    assert asked["layout"].guess == "nchw"
    assert asked["size"].guess == ""
    assert asked["answers"].guess == "numbers"
    assert all(question.sentence.endswith("?") for question in model.questions)


def test_what_is_told_is_no_longer_asked(tmp_path: Path) -> None:
    told = {"as": "image", "size": (4, 4), "pixels": "0..1", "answers": "scores", "labels": list(COLOURS)}
    model = runtime.load(save(colours_model(size="side"), tmp_path / "m.onnx"), "cpu", description=told)
    assert {question.about for question in model.questions} == {"layout", "mean", "std", "channels", "fit"}


def test_a_file_that_describes_itself_asks_nothing_and_takes_no_other_description(tmp_path: Path) -> None:
    path = save(linear_model(), tmp_path / "m.onnx", table_classifier())
    assert runtime.load(path, "cpu").questions == ()
    with pytest.raises(InputError, match="describes itself"):
        runtime.load(path, "cpu", description={"as": "table"})


@pytest.mark.parametrize("layout", ["nchw", "nhwc"])
def test_a_picture_goes_in_as_its_user_says(layout: str, green: Path) -> None:
    told = {"as": "image", "mean": "0.1,0.2,0.3", "std": "0.5", "labels": "red,green,blue", "answers": "scores"}
    model = runtime.load(save(colours_model(layout), green.parent / "m.onnx"), "cpu", description=told)
    ((source, found),) = runtime.predict_files(model, [green])
    assert (source, found.label) == ("green.png", "green")
    scores = (np.array([0, 200, 40]) / 255 - [0.1, 0.2, 0.3]) / 0.5
    assert np.allclose(found.scores, np.exp(scores) / np.exp(scores).sum(), atol=1e-5)


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ({"pixels": "0..1"}, [0, 200 / 255, 40 / 255]),
        ({"pixels": "0..255"}, [0, 200, 40]),
        ({"pixels": "-1..1"}, [-1, 400 / 255 - 1, 80 / 255 - 1]),
        ({"channels": "bgr"}, [40 / 255, 200 / 255, 0]),
        ({"mean": [100, 100, 100]}, [-100, 100, -60]),
    ],
)
def test_pixels_are_what_the_network_was_trained_with(
    told: dict[str, object], expected: list[float], green: Path
) -> None:
    model = runtime.load(save(colours_model(), green.parent / "m.onnx"), "cpu", description=told)
    ((_, found),) = runtime.predict_files(model, [green])
    assert np.allclose(found.raw, expected, atol=1e-4)


def test_a_network_that_takes_bytes_gets_bytes(green: Path) -> None:
    path = save(colours_model(kind=TensorProto.UINT8), green.parent / "m.onnx")
    ((_, found),) = runtime.predict_files(runtime.load(path, "cpu", description={"as": "image"}), [green])
    assert found.raw.tolist() == [0, 200, 40]
    with pytest.raises(InputError, match="takes uint8: pixels go in as they are"):
        runtime.load(path, "cpu", description={"mean": [1, 1, 1]})


def test_shares_are_recognised_by_the_softmax_at_the_end(tmp_path: Path) -> None:
    model = runtime.load(save(colours_model(ending="Softmax"), tmp_path / "m.onnx"), "cpu")
    (found,) = model.predict(np.ones((1, 3, 4, 4), dtype=np.float32) * np.array([0, 1, 0])[:, None, None])
    assert (found.task, found.label, found.labels) == ("classification", "1", ("0", "1", "2"))
    assert found.score > 0.99


@pytest.mark.parametrize(
    ("key", "text"),
    [
        ("names", "{0: 'red', 1: 'green', 2: 'blue'}"),
        ("labels", '["red", "green", "blue"]'),
        ("classes", "('red', 'green', 'blue')"),
    ],
)
def test_labels_that_other_makers_note_are_read(key: str, text: str, tmp_path: Path) -> None:
    model = colours_model(ending="Softmax")
    model.metadata_props.add(key=key, value=text)
    opened = runtime.load(save(model, tmp_path / "m.onnx"), "cpu")
    assert opened.manifest.outputs[0].labels == COLOURS
    assert "labels" not in {question.about for question in opened.questions}


@pytest.mark.parametrize("text", ["{0: __import__('os')}", "[" * 9999, "{5: 'a'}", "[1, [2]]", "no list", "{'a': 'b'}"])
def test_notes_that_are_no_labels_are_left_alone(text: str, tmp_path: Path) -> None:
    model = colours_model(ending="Softmax")
    model.metadata_props.add(key="names", value=text)
    assert runtime.load(save(model, tmp_path / "m.onnx"), "cpu").manifest.outputs[0].labels == ()


def classifier_of_rows(kind: str) -> onnx.ModelProto:
    """As scikit-learn's classifiers are exported: the class, and a mapping from classes to shares."""
    text = kind == "text"
    classes = {"classlabels_strings": ["cat", "dog"]} if text else {"classlabels_int64s": [3, 5]}
    named = {"classlabels_strings": ["cat", "dog"]} if text else {"classlabels_ints": [3, 5]}
    nodes = [
        helper.make_node(
            "LinearClassifier",
            ["rows"],
            ["class", "scores"],
            domain="ai.onnx.ml",
            coefficients=[1.0, 0.0, 0.0, 1.0],
            intercepts=[0.0, 0.0],
            post_transform="SOFTMAX",
            **named,
        ),
        helper.make_node("ZipMap", ["scores"], ["shares"], domain="ai.onnx.ml", **classes),
    ]
    key = TensorProto.STRING if text else TensorProto.INT64
    value = helper.make_tensor_type_proto(TensorProto.FLOAT, None)
    shares = helper.make_value_info("shares", helper.make_sequence_type_proto(helper.make_map_type_proto(key, value)))
    graph = helper.make_graph(
        nodes,
        "rows",
        [helper.make_tensor_value_info("rows", TensorProto.FLOAT, ["N", 2])],
        [helper.make_tensor_value_info("class", key, ["N"]), shares],
    )
    model = model_of(graph)
    model.opset_import.append(helper.make_opsetid("ai.onnx.ml", 3))
    return model


@pytest.mark.parametrize(("kind", "labels"), [("text", ("cat", "dog")), ("number", ("3", "5"))])
def test_mappings_from_labels_to_shares_are_read(kind: str, labels: tuple[str, ...], tmp_path: Path) -> None:
    model = runtime.load(save(classifier_of_rows(kind), tmp_path / "m.onnx"), "cpu")
    first, second = model.predict([[2.0, 0.0], [0.0, 1.0]])
    assert (first.output, first.label, second.label) == ("shares", *labels)
    assert first.labels == labels
    assert first.score == pytest.approx(np.exp(2) / (np.exp(2) + 1), abs=1e-6)
    assert str(first.others[0].raw.item()) == labels[0]


def test_a_sequence_of_arrays_is_read_if_they_are_alike(tmp_path: Path) -> None:
    value = helper.make_sequence_type_proto(helper.make_tensor_type_proto(TensorProto.FLOAT, None))
    nodes = [helper.make_node("SplitToSequence", ["x", "sizes"], ["parts"], axis=0)]
    for sizes, works in (([1, 1], True), ([1, 2], False)):
        graph = helper.make_graph(
            nodes,
            "parts",
            [helper.make_tensor_value_info("x", TensorProto.FLOAT, ["N", 2])],
            [helper.make_value_info("parts", value)],
            [numpy_helper.from_array(np.array(sizes), "sizes")],
        )
        model = runtime.load(save(model_of(graph), tmp_path / "m.onnx"), "cpu")
        rows = np.arange(2 * sum(sizes), dtype=np.float32).reshape(-1, 2)
        if works:
            assert [found.raw.tolist() for found in model.predict(rows)] == [[[0, 1]], [[2, 3]]]
        else:
            with pytest.raises(RuntimeModelError, match="arrays that differ in size"):
                model.predict(rows)


def test_an_output_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    value = helper.make_optional_type_proto(helper.make_tensor_type_proto(TensorProto.FLOAT, ["N", 2]))
    graph = helper.make_graph(
        [helper.make_node("Optional", ["x"], ["perhaps"])],
        "perhaps",
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, ["N", 2])],
        [helper.make_value_info("perhaps", value)],
    )
    with pytest.raises(ModelFileError, match="“perhaps” is of type optional"):
        runtime.load(save(model_of(graph), tmp_path / "m.onnx"), "cpu")


def flat_model(shape: tuple[int | str, ...], kind: int = TensorProto.FLOAT) -> onnx.ModelProto:
    ends = [helper.make_tensor_value_info("x", kind, ["N", *shape]), helper.make_tensor_value_info("y", kind, None)]
    return model_of(helper.make_graph([helper.make_node("Identity", ["x"], ["y"])], "same", ends[:1], ends[1:]))


def test_rows_get_the_names_of_their_columns(tmp_path: Path) -> None:
    told = {"as": "table", "columns": "height,width", "answers": "values", "unit": "cm"}
    model = runtime.load(save(linear_model(np.ones((2, 1), np.float32)), tmp_path / "m.onnx"), "cpu", description=told)
    (tmp_path / "rows.csv").write_text("height,width\n1,2\n3,4\n")
    assert [found.text() for _, found in runtime.predict_files(model, [tmp_path / "rows.csv"])] == ["3 cm", "7 cm"]


def test_a_series_is_the_last_rows_of_a_table(tmp_path: Path) -> None:
    told = {"as": "series", "columns": ["a", "b"], "length": 2}
    model = runtime.load(save(flat_model(("time", 2)), tmp_path / "m.onnx"), "cpu", description=told)
    (tmp_path / "rows.csv").write_text("a,b\n1,2\n3,4\n5,6\n")
    ((_, found),) = runtime.predict_files(model, [tmp_path / "rows.csv"])
    assert found.raw.tolist() == [[3, 4], [5, 6]]


def test_sound_comes_at_its_rate(tmp_path: Path) -> None:
    import soundfile

    soundfile.write(tmp_path / "tone.wav", np.full(400, 0.5, dtype=np.float32), 8000)
    told = {"as": "sound", "rate": "8000", "length": "500"}
    model = runtime.load(save(flat_model(("samples",)), tmp_path / "m.onnx"), "cpu", description=told)
    ((_, found),) = runtime.predict_files(model, [tmp_path / "tone.wav"])
    assert found.raw.shape == (500,)
    assert found.raw[399] == pytest.approx(0.5, abs=1e-3)
    assert found.raw[400] == 0


def test_texts_become_numbers_by_the_tokenizer_that_is_given(tmp_path: Path) -> None:
    from tokenizers import Tokenizer, models, pre_tokenizers

    tokenizer = Tokenizer(models.WordLevel({"[UNK]": 0, "good": 1, "bad": 2}, unk_token="[UNK]"))
    tokenizer.pre_tokenizer = pre_tokenizers.Whitespace()
    tokenizer.save(str(tmp_path / "tokenizer.json"))
    told = {"as": "text", "tokenizer": tmp_path / "tokenizer.json"}
    path = save(flat_model((4,), TensorProto.INT64), tmp_path / "m.onnx")
    model = runtime.load(path, "cpu", description=told)
    (tmp_path / "said.txt").write_text("bad good odd")
    ((_, found),) = runtime.predict_files(model, [tmp_path / "said.txt"])
    assert found.raw.tolist() == [2, 1, 0, 0]
    assert str(tmp_path) not in model.manifest.to_text()


@pytest.mark.parametrize(
    ("told", "part"),
    [
        ({"colour": "red"}, "nothing called “colour”; it may have input, output, as"),
        ({"as": "smell"}, "“as” in the description must be one of image, table"),
        ({"size": "4"}, "“size” in the description must be HEIGHTxWIDTH"),
        ({"size": "5x5"}, "takes pictures of 4×4, not of 5×5"),
        ({"size": "0x4"}, "from 1x1"),
        ({"layout": "nhwc"}, "would have 4 channels"),
        ({"mean": "a,b"}, "“mean” in the description must be numbers"),
        ({"mean": [1, 2]}, "The mean has 2 numbers; one for each of 3"),
        ({"std": [0, 1, 1]}, "The std must be above 0"),
        ({"pixels": "0..7"}, "must be one of 0..1, 0..255"),
        ({"fit": "squash"}, "must be one of cover"),
        ({"labels": "no-such-file.txt"}, "no file “no-such-file.txt” for the labels"),
        ({"labels": COLOURS}, "whether the output says shares or scores"),
        ({"answers": "poems"}, "must be one of shares, scores"),
        ({"answers": "scores", "top": 0}, "whole number of at least 1"),
        ({"input": "x"}, "must be one of pixels"),
        ({"as": "array", "answers": "boxes"}, "Boxes lie in a picture"),
        ({"as": "text"}, "Texts become numbers by a tokenizer"),
        ({"as": "sound"}, "how many samples a second"),
        ({"as": "series"}, "does not name"),
    ],
)
def test_a_description_that_cannot_be_is_refused_with_a_sentence(
    told: dict[str, object], part: str, tmp_path: Path
) -> None:
    path = save(colours_model(), tmp_path / "m.onnx")
    with pytest.raises(InputError, match=part) as caught:
        runtime.load(path, "cpu", description=told)
    assert caught.value.message.endswith((".", "expected."))
    assert caught.value.hint


def test_classes_that_are_not_all_named_are_told(green: Path) -> None:
    told = {"as": "image", "answers": "scores", "labels": ["red", "green"]}
    model = runtime.load(save(colours_model(), green.parent / "m.onnx"), "cpu", description=told)
    with pytest.raises(RuntimeModelError, match="tells 3 classes apart, but 2 are named"):
        runtime.predict_files(model, [green])


def test_a_picture_for_a_file_of_which_nobody_said_that_it_takes_some_is_refused_with_what_to_say(green: Path) -> None:
    model = runtime.load(save(colours_model("nhwc"), green.parent / "m.onnx"), "cpu")
    with pytest.raises(InputError, match=r"takes arrays \(.npy\)") as caught:
        runtime.predict_files(model, [green])
    assert "--as image" in caught.value.hint


def test_the_command_describes_a_file_by_flags(green: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = save(colours_model(), green.parent / "m.onnx")
    (green.parent / "labels.txt").write_text("red\ngreen\nblue\n")
    flags = ["--as", "image", "--size", "4x4", "--mean", "0.1,0.1,0.1", "--std", "0.01,0.01,0.01", "--top", "2"]
    flags += ["--labels", str(green.parent / "labels.txt"), "--answers", "scores", "--provider", "cpu"]
    assert main([str(path), str(green), *flags]) == 0
    said = capsys.readouterr()
    assert said.out.strip() == "green.png  green (100.0 %), blue (0.0 %)"
    assert "does not describe itself. Not known: --layout (guessed: nchw)" in said.err
    assert main([str(path), str(green), "--size", "huge"]) == 1
    assert "“size” in the description must be HEIGHTxWIDTH, such as 224x224, not “huge”." in capsys.readouterr().err
