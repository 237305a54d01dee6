"""`layerloom take RUN|MODEL.onnx --to DIR`: programs that run the model, a notebook, the network as PyTorch has it."""

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from designer.cli.command import Command, Context, Result
from designer.cli.errors import CommandError
from designer.cli.running import ask
from designer.jobs.run_folder import open_run
from designer.protocol.control import JobKind
from designer.protocol.errors import ProtocolError
from designer.protocol.take_options import KINDS, OF_FILES, OF_RUNS, kinds_from_text, kinds_to_text


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("what", type=Path, metavar="RUN|MODEL.onnx", help="a run folder, or a model that was exported")
    parser.add_argument("--to", type=Path, required=True, metavar="DIR", help="the folder for what is taken away")
    parser.add_argument(
        "--kinds",
        type=_kinds,
        default=(),
        metavar="KIND,…",
        help=f"what to take: {', '.join(KINDS)} (all; of a model alone, {', '.join(OF_FILES)})",
    )


def _kinds(text: str) -> tuple[str, ...]:
    try:
        return kinds_from_text(kinds_to_text([each for each in text.split(",") if each]))
    except ProtocolError as error:
        raise ArgumentTypeError(error.message) from error


def _run(arguments: Namespace, context: Context) -> Result:
    folder = arguments.to.resolve()
    is_model = arguments.what.suffix == ".onnx" and not arguments.what.is_dir()
    found = _of_model(arguments, folder) if is_model else _of_run(arguments, folder, context)
    for kind, names in found["files"].items():
        context.console.say(f"{kind:<9} {', '.join(names)}")
    context.console.say(f"All is in {folder}; README.md there says how to use it.")
    return Result({"folder": str(folder), "files": found["files"], "notes": found["notes"]})


def _of_run(arguments: Namespace, folder: Path, context: Context) -> Mapping[str, Any]:  # Any: JSON
    options = kinds_to_text(arguments.kinds)
    return ask(JobKind.TAKE, open_run(arguments.what.resolve()), context.console, out=folder, options=options)


def _of_model(arguments: Namespace, folder: Path) -> Mapping[str, Any]:  # Any: JSON
    from designer.export.takeaway.taking import take_model  # here: it loads ONNX Runtime

    foreign = [kind for kind in arguments.kinds if kind in OF_RUNS]
    if foreign:
        raise CommandError(
            f"A model's file alone gives no {', '.join(foreign)}.",
            f"Give the run folder that it was exported from; of a file there is {', '.join(OF_FILES)}.",
        )
    return take_model(arguments.what, folder, arguments.kinds or OF_FILES).to_json()


TAKE = Command(
    name="take",
    doc="Write programs that run a model (Python, C++, C#, JavaScript, a web page), a notebook, PyTorch's files.",
    run=_run,
    add_arguments=_arguments,
    example="layerloom take digits.runs/20260314-092653 --to digits-away --kinds python,web",
)
