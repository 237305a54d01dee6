"""`layerloom export RUN`: a run's network as an ONNX file, with the proof that it computes what was trained."""

from argparse import ArgumentParser, Namespace
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from designer.cli.command import Command, Context, Result
from designer.cli.export_flags import add_export_flags, export_options, ids_of
from designer.cli.progress import metric_text
from designer.cli.running import ask
from designer.jobs.run_folder import open_run
from designer.protocol.control import JobKind
from designer.protocol.run_layout import BEST, LAST


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("run", type=Path, metavar="RUN", help="a run folder")
    parser.add_argument(
        "-o", "--out", type=Path, metavar="MODEL.onnx", help="the file to write, instead of RUN/exports/model.onnx"
    )
    parser.add_argument(
        "--checkpoint", choices=(BEST, LAST), default=BEST, help=f"the weights of which epoch to take ({BEST})"
    )
    add_export_flags(parser)


def _run(arguments: Namespace, context: Context) -> Result:
    options = export_options(arguments)
    folder = open_run(arguments.run.resolve())
    options = replace(options, keep=ids_of(options.keep, folder.spec().project))
    out = arguments.out.resolve() if arguments.out else folder.layout.exports / "model.onnx"
    found = ask(JobKind.EXPORT, folder, context.console, out=out, part=arguments.checkpoint, options=options.to_text())
    parity = found["parity"]
    context.console.say(
        f"Module, printed source and ONNX file agree: at most {parity['max_abs']:.2g} apart, "
        f"{parity['relative']:.2g} of the output's scale{_others(parity)}."
    )
    for note in parity["notes"]:
        context.console.remark(note)
    if found.get("lowered"):
        _say_lowered(found["lowered"], context)
    context.console.say(f"The model is in {found['onnx']}")
    if found.get("weights"):
        context.console.say(f"Its weights are beside it, in {Path(found['weights']).name}: copy both together.")
    told = {name: found.get(name) for name in ("onnx", "weights", "parity", "lowered")}
    return Result(told)


def _others(parity: Mapping[str, Any]) -> str:  # Any: JSON
    """How many samples the file answers otherwise, if any."""
    others = int(parity["disagreeing"].get("onnx", 0))
    return f"; {others} of {parity['samples']} samples are answered otherwise" if others else ""


def _say_lowered(found: Mapping[str, Any], context: Context) -> None:  # Any: JSON
    """What smaller numbers cost and gained."""
    before, after = found["metrics"]["float32"], found["metrics"]["lowered"]
    metrics = "".join(f"; {id} {metric_text(id, before[id])} → {metric_text(id, after[id])}" for id in before)
    sizes = f"{found['bytes_after'] / 1024:.1f} KiB, not {found['bytes_before'] / 1024:.1f}"
    times = f"{found['latency_after']:.3f} ms, not {found['latency_before']:.3f}"
    context.console.say(
        f"In {found['precision']} it has {sizes}; one sample takes {times}; its outputs are off by "
        f"{found['relative']:.2g} of their scale at most{metrics}."
    )


EXPORT = Command(
    name="export",
    doc="Write a run's best network as ONNX and prove that it computes the same.",
    run=_run,
    add_arguments=_arguments,
    example="layerloom export digits.runs/20260314-092653 -o digits.onnx",
)
