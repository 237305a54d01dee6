"""The ways to ask a bundle that was taken away: the tools that run its programs, and what they answer."""

import json
import os
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).parents[2]
PACKAGES = ("onnxruntime-node@1.30", "onnxruntime-web@1.30")
SHIM = Path(__file__).with_name("onnxruntime_shim.cs")
_LIBRARY = "node_modules/onnxruntime-node/bin/napi-v6/linux/x64/libonnxruntime.so.1"


class Answer(NamedTuple):
    """Labels with their numbers; of symbols that are said, their order counts and not their numbers.

    `scale` is what differences are measured by; 0: the largest number. Scores of boxes are shares of 1, however low.
    """

    values: tuple[tuple[str, float], ...]
    is_said: bool = False
    scale: float = 0.0


class Place(NamedTuple):
    """What was taken of a run, and where npm's packages, the headers and the readers of pictures lie."""

    folder: Path
    npm: Path | None = None
    headers: Path | None = None
    stb: Path | None = None
    stb_sharp: Path | None = None


class Sample(NamedTuple):
    """`kind` is numbers, picture, text or sound; `file` what people have, `numbers` the same for who reads no files."""

    kind: str
    file: str
    javascript: str
    numbers: str


def told(prediction: Mapping[str, Any]) -> Answer:  # Any: JSON
    """A prediction of the runtime, as JSON."""
    if "symbols" in prediction:
        return Answer(tuple((label, 0.0) for label in prediction["symbols"]), is_said=True)
    if "boxes" in prediction:
        return Answer(tuple((each["label"], each["score"]) for each in prediction["boxes"]), scale=1.0)
    if "top" in prediction:
        return Answer(tuple((each["label"], each["score"]) for each in prediction["top"]))
    return Answer(tuple((each["name"], each["value"]) for each in prediction["values"]))


def apart(one: Answer, other: Answer) -> float:
    """How far another answer is from one, as a share of the scale; infinite if it says something else."""
    if one.is_said:
        return 0.0 if [label for label, _ in one.values] == [label for label, _ in other.values] else float("inf")
    here, there = _by_label(one), _by_label(other)
    if here.keys() != there.keys():
        return float("inf")
    scale = one.scale or max(map(abs, here.values()))
    return max(abs(here[label] - there[label]) for label in here) / (scale or 1.0)


def _by_label(answer: Answer) -> dict[tuple[str, int], float]:
    """The numbers by label, and by their place among those of the same label, of which boxes may have several."""
    counts: Counter[str] = Counter()
    found = {}
    for label, value in answer.values:
        counts[label] += 1
        found[label, counts[label]] = value
    return found


def run(*command: str, cwd: Path, given: str = "", more: Mapping[str, str] | None = None) -> str:
    """What a command prints. Raises `CalledProcessError`, `OSError`."""
    environment = {**os.environ, **(more or {})}
    done = subprocess.run(command, cwd=cwd, input=given, capture_output=True, text=True, check=True, env=environment)
    return done.stdout


def packages(folder: Path, *names: str) -> Path | None:
    """npm's packages in a folder, without the scripts that they would run; None where there is no npm."""
    if shutil.which("npm") is None:
        return None
    folder.mkdir(exist_ok=True)
    (folder / "package.json").write_text("{}", encoding="utf-8")
    run("npm", "install", "--ignore-scripts", "--no-audit", "--no-fund", *names, cwd=folder)
    return folder


def linked(place: Place) -> None:
    """npm's packages beside the programs, as `npm install` there would put them."""
    modules = place.folder / "node_modules"
    if not modules.exists() and place.npm is not None:
        modules.symlink_to(place.npm / "node_modules")


def _pipe(sample: Sample, place: Place) -> Answer:
    model, files = str(place.folder / "model.onnx"), [str(place.folder / sample.file)]
    request = {"id": 1, "model": model, "provider": "cpu", "files": files}
    said = run(sys.executable, "-P", "-m", "runtime", "--pipe", cwd=ROOT, given=json.dumps(request) + "\n")
    return told(json.loads(said)["predictions"][0])


def _command(sample: Sample, place: Place) -> Answer:
    model, file = str(place.folder / "model.onnx"), str(place.folder / sample.file)
    said = run(sys.executable, "-m", "designer", "run", model, file, "--provider", "cpu", "--json", cwd=ROOT)
    return told(json.loads(said)["predictions"][0])


def _bare(sample: Sample, place: Place) -> Answer:
    return _lines(run(sys.executable, "predict.py", sample.file, cwd=place.folder))


def _node(sample: Sample, place: Place) -> Answer | None:
    return _javascript("predict.mjs", sample, place) if place.npm else None


def _web(sample: Sample, place: Place) -> Answer | None:
    """The page's own modules with onnxruntime-web, whose WebAssembly node runs as browsers do."""
    if place.npm is None:
        return None
    text = (place.folder / "predict.mjs").read_text(encoding="utf-8")
    (place.folder / "web.mjs").write_text(text.replace("onnxruntime-node", "onnxruntime-web"), encoding="utf-8")
    return _javascript("web.mjs", sample, place)


def _javascript(script: str, sample: Sample, place: Place) -> Answer:
    linked(place)
    return _lines(run("node", script, sample.javascript, cwd=place.folder))


def _cpp(sample: Sample, place: Place) -> Answer | None:
    looks = sample.kind == "picture"
    if place.npm is None or place.headers is None or (looks and place.stb is None) or not _has(place, "predict.cpp"):
        return None
    library = place.npm / _LIBRARY
    command = ["c++", "-std=c++17", "-O1", f"-I{place.headers}", "predict.cpp", "-o", "predict", str(library)]
    run(*command, f"-I{place.stb}" if looks else "-Wall", f"-Wl,-rpath,{library.parent}", cwd=place.folder)
    return _lines(run("./predict", sample.file if looks else sample.numbers, cwd=place.folder))


def _csharp(sample: Sample, place: Place) -> Answer | None:
    looks = sample.kind == "picture"
    file = sample.file if looks else sample.numbers
    if not _has(place, "Predict.cs"):
        return None
    if shutil.which("dotnet"):
        return _lines(run("dotnet", "run", "--", file, cwd=place.folder))
    if place.npm is None or shutil.which("mcs") is None or (looks and place.stb_sharp is None):
        return None
    readers = sorted(map(str, place.stb_sharp.rglob("*.cs"))) if looks and place.stb_sharp else []
    command = ["mcs", "-langversion:latest", "-unsafe", "-nowarn:1701", "-out:predict.exe", "Predict.cs", str(SHIM)]
    run(*command, *readers, cwd=place.folder)
    library = {"LD_LIBRARY_PATH": str((place.npm / _LIBRARY).parent)}
    return _lines(run("mono", "predict.exe", file, cwd=place.folder, more=library))


def _has(place: Place, name: str) -> bool:
    return (place.folder / name).exists()


WAYS: dict[str, Callable[[Sample, Place], Answer | None]] = {
    "runtime.pipe": _pipe,
    "layerloom run": _command,
    "predict.py": _bare,
    "onnxruntime-node": _node,
    "onnxruntime-web": _web,
    "C++": _cpp,
    "C#": _csharp,
}
"""Each gives None where what it needs is not here."""


def _lines(said: str) -> Answer:
    pairs = (line.split("\t") for line in said.strip().splitlines())
    return Answer(tuple((label, float(value)) for label, value in pairs))
