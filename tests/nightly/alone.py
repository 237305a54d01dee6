"""Builds the runtime alone as a wheel, installs it into a fresh environment, and runs a bundle there.

    python -m tests.nightly.alone

Needs `uv` and a package index. Prints what was installed and what was answered; ends with 1 if anything of the
designer, of torch or of Qt came along, or if an answer is another one than here.
"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

import runtime
from tests.helpers.onnx_models import linear_model, save, table_classifier

ROOT = Path(__file__).parents[2]
FOREIGN = ("torch", "pyside6", "onnx", "onnxscript", "layerloom", "shiboken6", "nvidia")


def main() -> int:
    """Goes the whole way."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        _run("uv", "build", "--wheel", "--quiet", str(ROOT / "packaging" / "runtime"), "-o", str(folder))
        (wheel,) = folder.glob("*.whl")
        _run("uv", "venv", "--quiet", "--python", sys.executable, str(folder / "env"))
        python = str(folder / "env" / ("Scripts" if sys.platform == "win32" else "bin") / "python")
        _run("uv", "pip", "install", "--quiet", "--python", python, str(wheel))
        listed = json.loads(_run("uv", "pip", "list", "--python", python, "--format", "json"))
        installed = {each["name"].lower(): each["version"] for each in listed}
        print(", ".join(f"{name} {version}" for name, version in installed.items()))
        foreign = [name for name in installed if name.startswith(FOREIGN) and name not in _OWN]
        return 1 if foreign or not _same_answers(folder, python) else 0


_OWN = ("onnxruntime", "layerloom-runtime")


def _same_answers(folder: Path, python: str) -> bool:
    model = save(linear_model(), folder / "m.onnx", table_classifier())
    table = folder / "two.csv"
    table.write_text("length,width,height,depth\n1,2,3,4\n-1,-2,-3,-4\n", encoding="utf-8")
    here = [p.to_json(3) | {"source": s} for s, p in runtime.predict_files(runtime.load(model, "cpu"), [table])]
    command = str(Path(python).with_name("layerloom-runtime"))
    ways = (["-P", "-m", "runtime"], [])
    answers = [
        json.loads(_run(*([python, *way] if way else [command]), str(model), str(table), "--json", cwd=folder))
        for way in ways
    ]
    for way, answer in zip(("python -m runtime", "layerloom-runtime"), answers, strict=True):
        print(f"{way}: {[each['label'] for each in answer['predictions']]} on {answer['provider']}")
    return all(answer["predictions"] == json.loads(json.dumps(here)) for answer in answers)


def _run(*command: str, cwd: Path | None = None) -> str:
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{' '.join(command)}\n{done.stdout}{done.stderr}")
    return done.stdout


if __name__ == "__main__":
    sys.exit(main())
