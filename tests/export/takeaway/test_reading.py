"""What programs read besides numbers becomes what the runtime makes of it; the page's parts fit together."""

import re
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile
from onnx import TensorProto, helper
from PIL import Image

import runtime
from designer.export.takeaway.python import python_files
from designer.export.takeaway.recipe import recipe_of
from designer.export.takeaway.taking import take_model
from designer.export.takeaway.web import web_files
from runtime.decode import read_picture
from runtime.decoding import SymbolRule
from runtime.manifest import Decode, InputSpec, Manifest, OutputSpec
from runtime.sound import Sound
from runtime.words import Words
from tests.export.takeaway.test_programs import said
from tests.helpers.onnx_models import model_of, save

HARD = "Don’t say naïve\u0301 ‘क्षि’ 3½ 你好 Ǆ İstanbul — ok_1!\u2028 x\u00a0y"


def code_of(spec: InputSpec, name: str) -> dict[str, Any]:
    files = python_files(recipe_of(Manifest("Reads", (spec,), (OutputSpec("y"),))), "model.onnx")
    code: dict[str, Any] = {"__name__": name}
    exec(files[f"{name}.py"], code)
    return code


@pytest.mark.parametrize("tokenizer", ["words", "characters"])
def test_texts_become_the_tokens_that_the_runtime_makes(tokenizer: str, tmp_path: Path) -> None:
    reader = Words(tokenizer, 40, ("don’t", "你", "ok_1", "!", "क्षि", "x", "3½", "y", "a"), start=30, end=31)
    code = code_of(InputSpec("x", (40,), "int64", "text", reader=reader), "text")
    path = tmp_path / "a.txt"
    for text in (HARD, "a"):
        path.write_text(text, encoding="utf-8")
        assert code["read"](path) == reader.encode([text])[0].tolist()


def test_sounds_become_the_waves_that_the_runtime_makes(tmp_path: Path) -> None:
    reader = Sound(8000, 4000)
    code = code_of(InputSpec("x", (1, 4000), "float32", "sound", reader=reader), "sound")
    draw = np.random.default_rng(0)
    for rate, length, channels in ((44100, 30000, 2), (8000, 1000, 1), (6000, 2000, 1)):
        soundfile.write(tmp_path / "a.wav", draw.uniform(-1, 1, (length, channels)), rate)
        assert np.allclose(code["read"](tmp_path / "a.wav"), reader.sample(tmp_path / "a.wav"), atol=1e-6)


@pytest.mark.parametrize("fit", ["stretch", "cover", "pad"])
def test_large_photographs_are_made_smaller_as_the_runtime_does_it(fit: str, tmp_path: Path) -> None:
    decode = Decode(24, 20, 3, 255.0, fit=fit, pixels="photo")
    code = code_of(InputSpec("x", (3, 24, 20), "float32", "image", decode=decode), "picture")
    draw = np.random.default_rng(0)
    Image.fromarray(draw.integers(0, 255, (260, 331, 3), dtype=np.uint8)).save(tmp_path / "a.png")
    assert np.array_equal(code["read"](tmp_path / "a.png"), read_picture(tmp_path / "a.png", decode))


def test_what_is_said_in_steps_is_printed_symbol_by_symbol(tmp_path: Path) -> None:
    nodes = [helper.make_node("Identity", ["x"], ["y"])]
    ends = [helper.make_tensor_value_info(name, TensorProto.FLOAT, ["n", 3, 6]) for name in "xy"]
    output = OutputSpec("y", "classification", labels=("–", "do", "re"), decoding=SymbolRule())
    manifest = Manifest("Says", (InputSpec("x", (3, 6)),), (output,))
    model = save(model_of(helper.make_graph(nodes, "g", ends[:1], ends[1:])), tmp_path / "m.onnx", manifest)
    away = take_model(model, tmp_path / "away", ("python", "cpp", "csharp", "web"))
    assert not away.notes
    shares = np.eye(3, dtype=np.float32)[[1, 1, 0, 2, 1, 0]].T
    np.save(away.folder / "x.npy", shares)
    assert runtime.load(model, "cpu").predict(shares)[0].symbols == ("do", "re", "do")
    assert said(away.folder, "x.npy") == {"do": 4, "re": 3}


def test_the_modules_of_the_page_fit_together() -> None:
    files = web_files(recipe_of(Manifest("Page", (InputSpec("x", (4,)),), (OutputSpec("y"),))), "model.onnx")
    modules = {name: text for name, text in files.items() if name.endswith(".mjs")}
    gives = {
        name: set(re.findall(r"^export (?:async )?(?:function|const) (\w+)", text, re.MULTILINE))
        for name, text in modules.items()
    }
    order = re.search(r"^const ORDER = \[(.*)\];", modules["one_file.mjs"], re.MULTILINE)
    assert order
    packed = [f"{name}.mjs" for name in re.findall(r"\w+", order.group(1))]
    assert {"predict.mjs", "one_file.mjs"} | set(packed) == set(modules)
    for name, text in modules.items():
        for names, source in re.findall(r'^import \{ (.*) \} from "\./(.*)";', text, re.MULTILINE):
            assert set(names.split(", ")) <= gives[source], (name, source)
            assert name not in packed or packed.index(source) < packed.index(name)
    ids = set(re.findall(r'getElementById\("(\w+)"\)', "".join(modules.values())))
    assert ids == set(re.findall(r' id="(\w+)"', files["index.html"])) - {"says"}
