"""The same bundle gives the same answer everywhere: what is taken away of runs is run by every tool that there is.

    python -m tests.nightly.takeaway --headers FOLDER

Trains small runs of numbers, pictures, texts and sounds, takes them away once with programs in all languages (pictures
are fitted inside the file then) and once without C++ and C#, and asks each way about the same samples: the window's
child (`runtime.pipe`), `layerloom run`, a bare ONNX Runtime script, onnxruntime-node, onnxruntime-web's WebAssembly,
C++ (with ONNX Runtime's headers in FOLDER, and the library of onnxruntime-node), C# by `dotnet`, or where that is
missing by mono, above a stand-in for the package. Needs npm and its registry. Prints how far each is from the first
way; ends with 1 if one is further than 1e-5 of the scale, or fails. The page in a browser: `tests.nightly.browser`.
"""

import argparse
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from designer.export.takeaway.run_take import take_run
from tests.nightly.taken_samples import names, samples, trained
from tests.nightly.taken_ways import PACKAGES, WAYS, Answer, Place, Sample, apart, packages

TOLERANCE = 1e-5
SETS = {"all": ("python", "cpp", "csharp", "web"), "without": ("python", "web")}
_STB = Path("/usr/include/stb")


def main(arguments: Sequence[str]) -> int:
    """Goes through the runs."""
    asked = _parser().parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        place = Place(
            Path(folder), packages(Path(folder) / "npm", *PACKAGES), asked.headers, asked.stb, asked.stb_sharp
        )
        wanted = [name for name in names() if not asked.only or name in asked.only.split(",")]
        bad = [name for name in wanted if not _same(name, place)]
    print(f"\n{len(wanted) - len(bad)} of {len(wanted)} bundles give the same answers everywhere.")
    return 1 if bad else 0


def _same(name: str, place: Place) -> bool:
    run = trained(name, place.folder / "runs")
    good = True
    for which, kinds in SETS.items():
        taken = place._replace(folder=take_run(run, place.folder / f"{name}-{which}", kinds).folder)
        agreed = [_agree(name, sample, taken) for sample in samples(name, taken.folder)]
        good &= all(agreed)
    return good


def _agree(name: str, sample: Sample, place: Place) -> bool:
    first: Answer | None = None
    good = True
    for title, way in WAYS.items():
        start = f"{name:<13} {sample.kind:<8} {title:<16}"
        try:
            found = way(sample, place)
        except (OSError, subprocess.CalledProcessError) as error:
            said = getattr(error, "stderr", "") or str(error)
            print(f"{start} FAILED: {said.strip().splitlines()[-1:]}")
            good = False
            continue
        if found is None:
            print(f"{start} not here")
            continue
        first = first or found
        off = apart(first, found)
        good &= off <= TOLERANCE
        print(f"{start} {_shown(found)}  ({off:.1e})", flush=True)
    return good


def _shown(answer: Answer) -> str:
    if answer.is_said or not answer.values:
        return " ".join(label for label, _ in answer.values) or "nothing"
    return f"{answer.values[0][0]}: {answer.values[0][1]:.6g}"


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.nightly.takeaway", description=__doc__)
    parser.add_argument("--headers", type=Path, help="the folder with onnxruntime_cxx_api.h; without it no C++")
    stb = _STB if _STB.is_dir() else None
    parser.add_argument("--stb", type=Path, default=stb, help="the folder with stb_image.h, for pictures in C++")
    parser.add_argument("--stb-sharp", type=Path, help="StbImageSharp's sources, for pictures in C# by mono")
    parser.add_argument("--only", default="", help="names of runs, with commas between them")
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
