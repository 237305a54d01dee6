"""The notebook that is taken away runs from end to end in a real kernel, and PyTorch's own forms without Layerloom.

    python -m tests.nightly.notebooks --python PYTHON

Takes small runs away, executes each notebook by nbclient and ipykernel in PYTHON (an interpreter that has them beside
Layerloom's packages; the one that runs this, if there is none), and runs `use_torch.py` and `use_pt2.py`, in which
nothing of Layerloom may be imported. Without nbclient the notebooks are not tried, which is said. Ends with 1 if a cell
or a script fails.
"""

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from designer.export.takeaway.run_take import take_run
from tests.nightly.taken_samples import trained
from tests.nightly.taken_ways import ROOT

RUNS = ("digits", "wine", "sentiment")
EXECUTE = """
import sys, nbformat
from nbclient import NotebookClient
made = nbformat.read(sys.argv[1], 4)
nbformat.validate(made)
NotebookClient(made, timeout=500, kernel_name="python3").execute()
last = [cell for cell in made.cells if cell.cell_type == "code"][-1]
print(last.outputs[-1]["text"].splitlines()[0])
"""
ALONE = """
import runpy, sys
runpy.run_path(sys.argv[1])
foreign = [name for name in sys.modules if name.split(".")[0] in ("designer", "runtime")]
assert not foreign, foreign
"""


def main(arguments: Sequence[str]) -> int:
    """Goes through the runs."""
    parser = argparse.ArgumentParser(prog="python -m tests.nightly.notebooks", description=__doc__)
    parser.add_argument("--python", default=sys.executable, help="an interpreter with nbclient and ipykernel")
    python = parser.parse_args(arguments).python
    has_kernel = subprocess.run([python, "-c", "import nbclient, ipykernel"], capture_output=True, check=False)
    if has_kernel.returncode:
        print("NOT TRIED: notebooks; nbclient and ipykernel are missing (pip install nbclient ipykernel).")
    with tempfile.TemporaryDirectory() as folder:
        good = [_good(name, Path(folder), "" if has_kernel.returncode else python) for name in RUNS]
    print(f"\n{good.count(True)} of {len(good)} runs work where they were taken.")
    return 0 if all(good) else 1


def _good(name: str, folder: Path, python: str) -> bool:
    """Whether all of a run's scripts and cells work; `python` "" leaves the notebook out."""
    away = take_run(trained(name, folder / "runs"), folder / name, ("notebook", "torch", "pt2")).folder
    scripts = [_works(name, sys.executable, ALONE, script, away) for script in ("use_torch.py", "use_pt2.py")]
    return all(scripts) and (not python or _works(name, python, EXECUTE, "notebook.ipynb", away))


def _works(name: str, python: str, code: str, file: str, away: Path) -> bool:
    path = {"PYTHONPATH": os.pathsep.join([str(away), str(ROOT)]), "EPOCHS": "2"}
    command = [python, "-P", "-c", code, str(away / file)]
    done = subprocess.run(command, cwd=away, capture_output=True, text=True, check=False, env={**os.environ, **path})
    said = (done.stdout if done.returncode == 0 else f"FAILED: {done.stderr}").strip().splitlines()
    print(f"{name:<12} {file:<16} {said[-1] if said else ''}", flush=True)
    return done.returncode == 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
