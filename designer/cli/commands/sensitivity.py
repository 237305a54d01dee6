"""`layerloom sensitivity RUN`: how much each layer minds smaller numbers, and which had better stay in float32."""

from argparse import ArgumentParser, Namespace
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from designer.cli.command import Command, Context, Result
from designer.cli.errors import UsageError
from designer.cli.progress import metric_text
from designer.cli.running import ask
from designer.jobs.run_folder import open_run
from designer.protocol.control import JobKind
from designer.protocol.errors import ProtocolError
from designer.protocol.export_options import FLOAT32, OPSETS, PRECISIONS, USUAL, ExportOptions, options_from_text


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("run", type=Path, metavar="RUN", help="a run folder")
    parser.add_argument(
        "--precision",
        choices=[each for each in PRECISIONS if each != FLOAT32],
        default="int8-static",
        help="which smaller numbers to ask about (int8-static)",
    )
    parser.add_argument(
        "--tolerance", type=float, metavar="X", help="how much of the first metric may be lost in all (0.01)"
    )
    parser.add_argument(
        "--samples",
        type=int,
        default=USUAL.samples,
        metavar="N",
        help="how many training samples calibrate int8-static",
    )
    parser.add_argument("--opset", type=int, choices=OPSETS, default=USUAL.opset, metavar="N", help="as for an export")


def _run(arguments: Namespace, context: Context) -> Result:
    if arguments.tolerance is not None and not 0 <= arguments.tolerance < float("inf"):
        raise UsageError(f"--tolerance must be 0 or more, not {arguments.tolerance}.", "Try 0.01.")
    try:
        asked = ExportOptions(precision=arguments.precision, opset=arguments.opset, samples=arguments.samples)
        options = options_from_text(asked.to_text()).to_text()
    except ProtocolError as error:
        raise UsageError(error.message, "`layerloom sensitivity --help` says what each option takes.") from error
    folder = open_run(arguments.run.resolve())
    part = "" if arguments.tolerance is None else repr(arguments.tolerance)
    found = ask(JobKind.SENSITIVITY, folder, context.console, part=part, options=options)
    _say(found, context)
    return Result({"run": str(folder.path), **found})


def _say(found: Mapping[str, Any], context: Context) -> None:
    metric = found["metric"]
    rows = [
        (
            row["name"],
            row["type"],
            _kibibytes(row["bytes_before"]),
            _kibibytes(row["bytes_after"]),
            f"{row['relative']:.2g}",
            metric_text(metric, row["metrics"][metric]) if metric in row["metrics"] else "–",
        )
        for row in found["rows"]
    ]
    context.console.table(
        ("Layer lowered alone", "Type", "KiB", "then", "Output off by", metric or "–"), rows, right=(2, 3, 4, 5)
    )
    context.console.say()
    for words, key in (("float32", "float32"), ("all lowered", "lowered"), ("as suggested", "suggested")):
        metrics = found[key]["metrics"]
        said = f", {metric} {metric_text(metric, metrics[metric])}" if metric in metrics else ""
        size = f"{_kibibytes(found[key]['bytes'])} KiB"
        context.console.say(f"  {words:<13}{size:>12}, {found[key]['latency']:.3f} ms{said}")
    context.console.say(_advice(found))


def _advice(found: Mapping[str, Any]) -> str:
    allowed = f"{found['tolerance']:g} of the {found['metric'] or 'output’s scale'}"
    if not found["suggestion"]:
        return f"All layers may be lowered: no more than {allowed} is lost."
    keep = " ".join(found["suggestion"])
    if found["within"]:
        return (
            f"No more than {allowed} is lost with: layerloom export RUN --precision {found['precision']} --keep {keep}"
        )
    return f"More than {allowed} is lost even if all layers with weights are kept. Choose another precision."


def _kibibytes(size: int) -> str:
    return f"{size / 1024:.1f}"


SENSITIVITY = Command(
    name="sensitivity",
    doc="Measure how much each layer loses in smaller numbers, and say which to keep in float32.",
    run=_run,
    add_arguments=_arguments,
    example="layerloom sensitivity digits.runs/20260314-092653 --precision int8-static",
)
