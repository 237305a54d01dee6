"""`layerloom run MODEL.onnx INPUT…`: predictions for pictures, tables, texts, sounds and arrays."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from designer.cli.command import Command, Context, Result

_TOP = 3


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("model", type=Path, metavar="MODEL.onnx", help="a model that was exported")
    parser.add_argument(
        "inputs",
        nargs="+",
        metavar="INPUT",
        help="a picture, a table, a text, a sound or .npy; for several inputs NAME=FILE for each, or a table "
        "with a column for each",
    )
    parser.add_argument("--provider", choices=("auto", "cpu", "cuda"), default="auto", help="what runs it")


def _run(arguments: Namespace, context: Context) -> Result:
    import runtime  # here: it loads ONNX Runtime

    model = runtime.load(arguments.model, provider=arguments.provider)
    for note in model.notes:
        context.console.remark(note)
    found = runtime.predict_files(model, arguments.inputs)
    context.console.say(f"{model.manifest.title} on {model.provider}")
    for source, prediction in found:
        context.console.say(f"  {source}: {prediction.text(_TOP)}")
    predictions = [{"source": source} | prediction.to_json() for source, prediction in found]
    return Result({"provider": model.provider, "predictions": predictions})


RUN = Command(
    name="run",
    doc="Run an exported model on files.",
    run=_run,
    add_arguments=_arguments,
    example="layerloom run digits.onnx seven.png --provider cpu",
)
