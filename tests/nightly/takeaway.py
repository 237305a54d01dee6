"""The same bundle gives the same answer everywhere: what is taken away of runs is run by every tool that there is.

    python -m tests.nightly.takeaway --headers FOLDER

Trains small runs, takes them away, and asks each way about the same samples: the window's child (`runtime.pipe`),
`layerloom run`, a bare ONNX Runtime script, onnxruntime-node, onnxruntime-web (its WebAssembly), C++ (with ONNX
Runtime's headers in FOLDER, and the library of onnxruntime-node), C# where there is `dotnet`. Needs npm and its
registry. Prints how far each is from the first way; ends with 1 if one is further than 1e-5 of the scale, or fails.
"""

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from PIL import Image

from designer.data.datasets import load_dataset
from designer.export.takeaway.run_take import take_run
from tests.helpers.runs import projects, trained_run

ROOT = Path(__file__).parents[2]
PACKAGES = ("onnxruntime-node@1.30", "onnxruntime-web@1.30")
TOLERANCE = 1e-5
_LIBRARY = "node_modules/onnxruntime-node/bin/napi-v6/linux/x64/libonnxruntime.so.1"

Answer = Mapping[str, float]


class Place(NamedTuple):
    """What was taken of a run, and where npm's packages and C++'s headers lie."""

    folder: Path
    npm: Path | None
    headers: Path | None


def main(arguments: Sequence[str]) -> int:
    """Goes through the runs."""
    asked = _parser().parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        npm = _packages(Path(folder) / "npm")
        names = [name for name in projects() if not asked.only or name in asked.only.split(",")]
        bad = [name for name in names if not _same(name, Path(folder), npm, asked.headers)]
    print(f"\n{len(names) - len(bad)} of {len(names)} bundles give the same answers everywhere.")
    return 1 if bad else 0


def _same(name: str, folder: Path, npm: Path | None, headers: Path | None) -> bool:
    taken = take_run(trained_run(name, folder / "runs").path, folder / name, ("python", "cpp", "csharp", "web"))
    place = Place(taken.folder, npm, headers)
    raw = load_dataset(projects()[name].data.dataset).inputs[5]
    samples: list[tuple[str, Any]] = [("numbers", np.asarray(raw))]
    if (place.folder / "picture.py").exists():
        samples.append(("picture", _picture(place.folder)))
    agreed = [_agree(name, kind, sample, place) for kind, sample in samples]
    return all(agreed) and (npm is None or _page_shows(name, place))


def _page_shows(name: str, place: Place) -> bool:
    """Whether the page's own script, with a stub of a document, shows the answer that the bare script gives."""
    _write("numbers", np.asarray(load_dataset(projects()[name].data.dataset).inputs[5]), place.folder)
    try:
        said = _run(
            "node", str(Path(__file__).with_name("page.mjs")), str(place.folder), "sample.json", cwd=place.folder
        )
    except subprocess.CalledProcessError as error:
        print(f"{name:<9} the page: {error.stderr.strip().splitlines()[-1:]}")
        return False
    shown = said.strip().splitlines()[0].split("\t")
    print(f"{name:<9} the page shows    {shown[0]}: {shown[1]}")
    return (place.folder / "picture.py").exists() or shown[0] == next(iter(_bare("numbers", place)))


def _agree(name: str, kind: str, sample: Any, place: Place) -> bool:
    _write(kind, sample, place.folder)
    first: Answer | None = None
    good = True
    for title, way in WAYS.items():
        try:
            found = way(kind, place)
        except (OSError, subprocess.CalledProcessError) as error:
            said = getattr(error, "stderr", "") or str(error)
            print(f"{name:<9} {kind:<8} {title:<16} FAILED: {said.strip().splitlines()[-1:]}")
            good = False
            continue
        if found is None:
            print(f"{name:<9} {kind:<8} {title:<16} not here")
            continue
        first = first or found
        apart = _apart(first, found)
        good &= apart <= TOLERANCE
        print(f"{name:<9} {kind:<8} {title:<16} {next(iter(found))}: {next(iter(found.values())):.6g}  ({apart:.1e})")
    return good


def _apart(one: Answer, other: Answer) -> float:
    if one.keys() != other.keys():
        return float("inf")
    scale = max(map(abs, one.values()))
    return max(abs(one[label] - other[label]) for label in one) / (scale or 1.0)


def _picture(folder: Path) -> Any:
    """A digit drawn with a thick pen, dark on light, larger than the network's pictures."""
    rows, columns = np.mgrid[0:120, 0:90]
    distance = np.hypot((rows - 60) / 45, (columns - 45) / 28)
    grey = np.where(np.abs(distance - 1) < 0.22, 25, 240).astype(np.uint8)
    Image.fromarray(grey).save(folder / "sample.png")
    return grey


def _write(kind: str, sample: Any, folder: Path) -> None:
    np.save(folder / "sample.npy", sample)
    (folder / "sample.txt").write_text(" ".join(repr(float(x)) for x in sample.reshape(-1)), encoding="utf-8")
    told: Any = sample.tolist()
    if kind == "picture":
        told = {"data": sample.reshape(-1).tolist(), "width": sample.shape[1], "height": sample.shape[0], "channels": 1}
    (folder / "sample.json").write_text(json.dumps(told), encoding="utf-8")


def _file(kind: str, place: Place) -> Path:
    return place.folder / ("sample.png" if kind == "picture" else "sample.npy")


def _told(prediction: Mapping[str, Any]) -> Answer:
    if "top" in prediction:
        return {each["label"]: each["score"] for each in prediction["top"]}
    return {each["name"]: each["value"] for each in prediction["values"]}


def _pipe(kind: str, place: Place) -> Answer:
    request = {
        "id": 1,
        "model": str(place.folder / "model.onnx"),
        "provider": "cpu",
        "files": [str(_file(kind, place))],
    }
    said = _run(sys.executable, "-P", "-m", "runtime", "--pipe", cwd=ROOT, given=json.dumps(request) + "\n")
    return _told(json.loads(said)["predictions"][0])


def _command(kind: str, place: Place) -> Answer:
    model, file = str(place.folder / "model.onnx"), str(_file(kind, place))
    said = _run(sys.executable, "-m", "designer", "run", model, file, "--provider", "cpu", "--json", cwd=ROOT)
    return _told(json.loads(said)["predictions"][0])


def _bare(kind: str, place: Place) -> Answer:
    return _lines(_run(sys.executable, "predict.py", _file(kind, place).name, cwd=place.folder))


def _node(kind: str, place: Place) -> Answer | None:
    return _lines(_javascript("predict.mjs", place)) if place.npm else None


def _web(kind: str, place: Place) -> Answer | None:
    """The page's own modules with onnxruntime-web, whose WebAssembly node runs as browsers do."""
    if place.npm is None:
        return None
    text = (place.folder / "predict.mjs").read_text(encoding="utf-8")
    (place.folder / "web.mjs").write_text(text.replace("onnxruntime-node", "onnxruntime-web"), encoding="utf-8")
    for module in ("page.mjs", "model.mjs", "picture.mjs"):
        _run("node", "--check", module, cwd=place.folder)
    return _lines(_javascript("web.mjs", place))


def _javascript(script: str, place: Place) -> str:
    modules = place.folder / "node_modules"
    if not modules.exists() and place.npm is not None:
        modules.symlink_to(place.npm / "node_modules")
    return _run("node", script, "sample.json", cwd=place.folder)


def _cpp(kind: str, place: Place) -> Answer | None:
    if kind == "picture" or place.npm is None or place.headers is None or not (place.npm / _LIBRARY).exists():
        return None
    library = place.npm / _LIBRARY
    command = ["c++", "-std=c++17", "-O1", "-Wall", f"-I{place.headers}", "predict.cpp", "-o", "predict", str(library)]
    _run(*command, f"-Wl,-rpath,{library.parent}", cwd=place.folder)
    return _lines(_run("./predict", "sample.txt", cwd=place.folder))


def _csharp(kind: str, place: Place) -> Answer | None:
    if kind == "picture" or shutil.which("dotnet") is None:
        return None
    flat = json.loads((place.folder / "sample.json").read_text(encoding="utf-8"))
    (place.folder / "flat.json").write_text(json.dumps(np.ravel(flat).tolist()), encoding="utf-8")
    return _lines(_run("dotnet", "run", "--", "flat.json", cwd=place.folder))


WAYS: dict[str, Callable[[str, Place], Answer | None]] = {
    "runtime.pipe": _pipe,
    "layerloom run": _command,
    "predict.py": _bare,
    "onnxruntime-node": _node,
    "onnxruntime-web": _web,
    "C++": _cpp,
    "C#": _csharp,
}


def _lines(said: str) -> Answer:
    pairs = (line.split("\t") for line in said.strip().splitlines())
    return {label: float(value) for label, value in pairs}


def _packages(folder: Path) -> Path | None:
    """npm's packages, without the scripts that they would run when they are installed."""
    if shutil.which("npm") is None:
        return None
    folder.mkdir()
    (folder / "package.json").write_text("{}", encoding="utf-8")
    _run("npm", "install", "--ignore-scripts", "--no-audit", "--no-fund", *PACKAGES, cwd=folder)
    return folder


def _run(*command: str, cwd: Path, given: str = "") -> str:
    return subprocess.run(command, cwd=cwd, input=given, capture_output=True, text=True, check=True).stdout


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.nightly.takeaway", description=__doc__)
    parser.add_argument("--headers", type=Path, help="the folder with onnxruntime_cxx_api.h; without it no C++")
    parser.add_argument("--only", default="", help="names of runs, with commas between them")
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
