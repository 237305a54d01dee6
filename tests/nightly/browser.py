"""The page that is taken away, in a real browser, used as a person does: drawn on, typed into, given files and sound.

    python -m tests.nightly.browser --shots FOLDER

Trains small runs of a picture, a table, a text and a sound, takes their pages away, serves them on 127.0.0.1 and drives
Chromium by puppeteer-core: each answer must be that of `runtime` for the same input, and the console must say nothing
but which places of ONNX Runtime were looked at in vain. Then the page as one file, opened without a server, and what it
says where there is no ONNX Runtime, or where it was opened as a file. Needs npm and its registry, and a browser (the
first of `BROWSERS`); without one nothing is tried, which is said. Ends with 1 if something differs. FOLDER takes
pictures of the pages.
"""

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import numpy as np

import runtime
from designer.export.takeaway.run_take import take_run
from tests.nightly.taken_samples import TEXT, samples, trained
from tests.nightly.taken_ways import PACKAGES, Answer, Place, apart, linked, packages, run, told

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
DRIVER = Path(__file__).with_name("browser.mjs")
TOLERANCE = 1e-5
RING = [[[0.5, 0.15], [0.3, 0.3], [0.3, 0.7], [0.5, 0.85], [0.7, 0.7], [0.7, 0.3], [0.5, 0.15]]]
"""A nought, in shares of the pad."""

Steps = list[dict[str, Any]]  # Any: JSON for the driver


class Driving:
    """A browser, npm's packages, and where pictures go."""

    def __init__(self, browser: str, npm: Path, shots: Path) -> None:
        self._browser, self._npm, self._shots = browser, npm, shots

    def use(self, url: str, steps: Steps, name: str, **looks: Any) -> dict[str, Any]:  # Any: JSON
        """Opens a page, does the steps and takes a picture of it; gives what the driver tells."""
        shot = {"do": "look", "path": str(self._shots / f"{name}.png")}
        asked = {"browser": self._browser, "url": url, "steps": [*steps, shot], **looks}
        found: dict[str, Any] = json.loads(run("node", str(DRIVER), cwd=self._npm, given=json.dumps(asked)))
        return found


def main(arguments: Sequence[str]) -> int:
    """Goes through the pages."""
    asked = _parser().parse_args(arguments)
    wanted = [name for name in PAGES if not asked.only or name in asked.only.split(",")]
    browser = next(filter(None, map(shutil.which, BROWSERS)), None)
    if browser is None or shutil.which("npm") is None:
        print(f"NOT TRIED: npm or a browser is missing ({', '.join(BROWSERS)}). Debian has both: npm, chromium.")
        return 0
    with tempfile.TemporaryDirectory() as place, _served(Path(place)) as url:
        folder = Path(place)
        shots = asked.shots or folder
        shots.mkdir(parents=True, exist_ok=True)
        npm = packages(folder / "npm", *PACKAGES, "puppeteer-core")
        assert npm is not None
        driving = Driving(browser, npm, shots)
        good = [_tried(name, folder, npm, url, driving) for name in wanted]
        if "digits" in wanted:
            good += _elsewhere(folder / "digits", url, driving)
    print(f"\n{good.count(True)} of {len(good)} pages are as they should be.")
    return 0 if all(good) else 1


def _tried(name: str, folder: Path, npm: Path, url: str, driving: Driving) -> bool:
    """Whether a page answers as the runtime does, on a desk in the light and on a phone in the dark."""
    away = take_run(trained(name, folder / "runs"), folder / name, ("web",)).folder
    linked(Place(away, npm))
    given = {sample.kind: sample.file for sample in samples(name, away)}
    steps, expected = PAGES[name](away, given)
    good = True
    for looks in ({"width": 1100, "isDark": False}, {"width": 390, "height": 800, "isDark": True}):
        title = f"{name}-{'phone-dark' if looks['isDark'] else 'desk-light'}"
        try:
            found = driving.use(f"{url}/{name}/index.html", steps, title, **looks)
        except subprocess.CalledProcessError as error:
            print(f"{title:<26} FAILED: {error.stderr.strip().splitlines()[-6:]}")
            return False
        good &= _alike(title, found, expected)
    return good


def _alike(title: str, found: dict[str, Any], expected: Sequence[Answer | None]) -> bool:  # Any: JSON
    strange = [line for line in found["complaints"] if "ort.wasm.bundle.min.mjs" not in line]
    off = [
        0.0 if wanted is None else apart(wanted, _read(shown, wanted))
        for shown, wanted in zip(found["answers"], expected, strict=True)
    ]
    said = [" ".join(each["label"] for each in shown[:1]) for shown in found["answers"]]
    print(f"{title:<26} {', '.join(f'{one} ({each:.1e})' for one, each in zip(said, off, strict=True))}", flush=True)
    if strange:
        print(f"{'':<26} the console says {strange}")
    answered = all(state.startswith("Answered in ") for state in found["states"])
    return answered and not strange and max(off) <= TOLERANCE


def _read(shown: Sequence[dict[str, Any]], wanted: Answer) -> Answer:  # Any: JSON
    """What a page shows: the answer in large letters first, then each label with its exact number."""
    if wanted.is_said:
        words = shown[0]["label"].replace("nothing", "").split()
        return Answer(tuple((word, 0.0) for word in words), is_said=True)
    return Answer(tuple((each["label"], each["value"]) for each in shown if each["value"] is not None))


def _picture(away: Path, given: dict[str, str]) -> tuple[Steps, list[Answer | None]]:
    file = str(away / given["picture"])
    expected = _of_file(away, file)
    drop = {"do": "drop", "file": file, "name": "digit.png", "kind": "image/png"}
    return [{"do": "draw", "strokes": RING}, {"do": "upload", "file": file}, drop], [None, expected, expected]


def _table(away: Path, given: dict[str, str]) -> tuple[Steps, list[Answer | None]]:
    values = np.load(away / given["numbers"]).astype(float)
    model = runtime.load(away / "model.onnx", "cpu")
    expected = told(model.predict(values)[0].to_json())
    slide = {"do": "slide", "place": 0, "keys": ["ArrowRight"] * 5}
    return [{"do": "fill", "values": values.tolist()}, slide], [expected, None]


def _text(away: Path, given: dict[str, str]) -> tuple[Steps, list[Answer | None]]:
    file = str(away / given["text"])
    expected = _of_file(away, file)
    return [{"do": "type", "text": TEXT}, {"do": "upload", "file": file}], [expected, expected]


def _sound(away: Path, given: dict[str, str]) -> tuple[Steps, list[Answer | None]]:
    file = str(away / given["sound"])
    expected = _of_file(away, file)
    drop = {"do": "drop", "file": file, "name": "tones.wav", "kind": "audio/wav"}
    return [{"do": "record", "seconds": 1.2}, {"do": "upload", "file": file}, drop], [None, expected, expected]


def _boxes(away: Path, given: dict[str, str]) -> tuple[Steps, list[Answer | None]]:
    file = str(away / given["picture"])
    return [{"do": "upload", "file": file}], [_of_file(away, file)]


PAGES = {
    "digits": _picture,
    "wine": _table,
    "sentiment": _text,
    "spoken-tones": _sound,
    "shapes-detection": _boxes,
}
"""What is done on each page, and the answers that are expected; None: any."""


def _of_file(away: Path, file: str) -> Answer:
    ((_, prediction),) = runtime.predict_files(runtime.load(away / "model.onnx", "cpu"), [file])
    return told(prediction.to_json())


def _elsewhere(away: Path, url: str, driving: Driving) -> list[bool]:
    """The page as one file; opened as a file; without ONNX Runtime; with ONNX Runtime beside it."""
    run("node", "one_file.mjs", cwd=away)
    alone = away.with_name("alone")
    alone.mkdir()
    shutil.move(away / "page.html", alone)
    draw: Steps = [{"do": "draw", "strokes": RING}]
    packed = driving.use((alone / "page.html").as_uri(), draw, "one-file", isDark=True)
    good = [_alike("one file, no server", packed, [None])]
    as_file = driving.use((away / "index.html").as_uri(), [{"do": "state"}], "as-a-file")
    good.append(_says("opened as a file", as_file, "opened as a file, and browsers load models from servers only"))
    (away / "node_modules").unlink()
    without = driving.use(
        f"{url}/{away.name}/index.html", [{"do": "state"}], "without", hosts="MAP * 0.0.0.0, EXCLUDE 127.0.0.1"
    )
    good.append(_says("without ONNX Runtime", without, "ONNX Runtime could not be loaded"))
    shutil.copytree(_of_npm(away), away / "ort", ignore=_all_but)
    beside = driving.use(f"{url}/{away.name}/index.html", draw, "beside")
    return [*good, _alike("ONNX Runtime in ort", beside, [None])]


def _of_npm(away: Path) -> Path:
    return away.parent / "npm" / "node_modules" / "onnxruntime-web" / "dist"


def _all_but(folder: str, found: list[str]) -> set[str]:
    return set(found) - {"ort.wasm.bundle.min.mjs", "ort-wasm-simd-threaded.wasm"}


def _says(title: str, found: dict[str, Any], words: str) -> bool:  # Any: JSON
    print(f"{title:<26} “{found['states'][0]}”")
    return words in found["states"][0]


@contextmanager
def _served(folder: Path) -> Iterator[str]:
    class Quiet(SimpleHTTPRequestHandler):
        def log_message(self, *_: Any) -> None:
            """Nothing is told of requests."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder)))
    Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.nightly.browser", description=__doc__)
    parser.add_argument("--shots", type=Path, help="a folder for pictures of the pages")
    parser.add_argument("--only", default="", help="names of pages, with commas between them")
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
