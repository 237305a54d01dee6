"""`layerloom bench MODEL.onnx…`: how fast models answer, what they need, and where their time goes."""

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from designer.cli.command import Command, Context, Result
from designer.cli.errors import CommandError
from designer.cli.running import ask
from designer.graph.atomic import write_atomically
from designer.jobs.run_folder import open_run
from designer.protocol.bench_options import BenchOptions
from designer.protocol.control import JobKind

if TYPE_CHECKING:  # It takes numpy, which the other commands do not wait for.
    from runtime.bench_report import BenchReport

_THEMES = ("light", "dark", "contrast-light", "contrast-dark")


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("models", nargs="*", type=Path, metavar="MODEL.onnx", help="the files, side by side")
    parser.add_argument(
        "--run", type=Path, metavar="RUN", help="the run folder that they come from: PyTorch is measured with them"
    )
    parser.add_argument("--batches", type=numbers, default=(1, 4, 16), metavar="1,4,16", help="batch sizes")
    parser.add_argument("--threads", type=numbers, default=(), metavar="1,2", help="threads (default: 1 and all cores)")
    parser.add_argument("--seconds", type=float, default=5.0, help="how long each entry is measured (default: 5)")
    parser.add_argument("--provider", default="auto", help="what runs the files: auto, cpu, cuda … (default: auto)")
    parser.add_argument(
        "--timeout",
        type=float,
        default=60.0,
        metavar="S",
        help="end a run of a file longer than S seconds (default: 60)",
    )
    parser.add_argument("--no-compile", action="store_true", help="leave torch.compile out")
    parser.add_argument("--picture", type=Path, metavar="PICTURE", help="draw the curves into a file: .svg or .png")
    parser.add_argument("--theme", choices=_THEMES, default="light", help="colours of the picture (default: light)")


def numbers(text: str) -> tuple[int, ...]:
    """Whole numbers from 1 with commas between: `1,4,16`. Raises `ArgumentTypeError`."""
    parts = [part.strip() for part in text.split(",")]
    if not all(part.isascii() and part.isdigit() and int(part) >= 1 for part in parts):
        raise ArgumentTypeError(f"“{text}” must be whole numbers from 1, with commas between: 1,4,16")
    return tuple(dict.fromkeys(int(part) for part in parts))


def _run(arguments: Namespace, context: Context) -> Result:
    if arguments.picture is not None and arguments.picture.suffix.lower() not in (".svg", ".png"):
        raise CommandError(
            f"“{arguments.picture.name}” is no picture that can be written.", "Give a name that ends in .svg or .png."
        )
    if not arguments.models and arguments.run is None:
        raise CommandError("There is nothing to measure.", "Name a MODEL.onnx, or a run that was exported: --run RUN")
    report = _of_run(arguments, context) if arguments.run is not None else _of_files(arguments, context)
    from runtime.bench_text import bench_lines  # here: it would make the other commands slower to start

    for line in bench_lines(report):
        context.console.say(line)
    if arguments.picture is not None:
        _draw(report, arguments.picture, arguments.theme)
        context.console.say(f"The picture is in {arguments.picture}.")
    return Result(report.to_json())


def _of_files(arguments: Namespace, context: Context) -> "BenchReport":
    """Files by themselves are measured here: that needs no torch."""
    from runtime.bench import Wanted, measure  # here: it loads ONNX Runtime
    from runtime.bench_guard import until_interrupted

    wanted = Wanted(
        arguments.batches, arguments.threads, arguments.seconds, arguments.provider, timeout=arguments.timeout
    )
    with context.console.waiting("Measuring"):
        return until_interrupted(lambda stop: measure(arguments.models, wanted, stop=stop))


def _of_run(arguments: Namespace, context: Context) -> "BenchReport":
    """With PyTorch beside them, they are measured by a worker."""
    from runtime.bench_report import bench_from_json  # here: as above

    folder = open_run(arguments.run.resolve())
    files = [path.resolve() for path in arguments.models] or [folder.layout.exports / "model.onnx"]
    missing = next((path for path in files if not path.is_file()), None)
    if missing is not None:
        raise CommandError(f"There is no file “{missing}”.", f"Export the run first: layerloom export {arguments.run}")
    options = BenchOptions(
        files=tuple(map(str, files)),
        batches=arguments.batches,
        threads=arguments.threads,
        seconds=arguments.seconds,
        timeout=arguments.timeout,
        provider=arguments.provider,
        compiled=not arguments.no_compile,
    )
    return bench_from_json(ask(JobKind.BENCH, folder, context.console, options=options.to_text()))


def _draw(report: "BenchReport", path: Path, theme: str) -> None:
    from designer.drawing.png import write_png  # here: these load Pillow
    from designer.drawing.speed import speed_picture
    from designer.drawing.svg import write_svg
    from designer.drawing.theme import THEMES

    picture = speed_picture(report, THEMES[theme])
    if path.suffix.lower() == ".svg":
        write_atomically(path, write_svg(picture).encode())
    else:
        write_png(picture, path)


BENCH = Command(
    name="bench",
    doc="Measure how fast models answer, beside PyTorch if a run is named.",
    run=_run,
    add_arguments=_arguments,
    example="layerloom bench digits.onnx digits-int8.onnx --run digits.runs/20260314-092653 --picture speed.svg",
)
