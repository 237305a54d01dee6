"""`layerloom run MODEL.onnx INPUT…`: predictions for pictures, tables, texts, sounds and arrays."""

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from designer.cli.command import Command, Context, Result
from runtime.describing_command import add_flags, description_of, listed, what_is_guessed
from runtime.limits_command import add_limits, options_of

if TYPE_CHECKING:  # It takes numpy, which the other commands do not wait for.
    from runtime import Prediction


PROVIDERS = ("auto", "cpu", "cuda", "tensorrt", "directml", "coreml", "openvino")
"""As `runtime.PROVIDERS`, which would load ONNX Runtime before anybody asked for it."""


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("model", type=Path, metavar="MODEL.onnx", help="a model that was exported")
    parser.add_argument(
        "inputs",
        nargs="+",
        metavar="INPUT",
        help="a picture, a table, a text, a sound or .npy; for several inputs NAME=FILE for each, or a table "
        "with a column for each",
    )
    parser.add_argument(
        "--out",
        type=Path,
        metavar="DIR",
        help="a folder for the pictures that a model makes, or for the masks of one that says a class for each pixel",
    )
    parser.add_argument("--provider", choices=PROVIDERS, default="auto", help="what runs it (auto)")
    parser.add_argument(
        "--top", type=_positive, metavar="N", help="how many labels to list (default: as the model says)"
    )
    add_limits(parser)
    add_flags(parser)


def _positive(text: str) -> int:
    value = int(text)
    if value < 1:
        raise ArgumentTypeError("must be at least 1")
    return value


def _run(arguments: Namespace, context: Context) -> Result:
    import runtime  # here: it loads ONNX Runtime

    model = runtime.load(arguments.model, options_of(arguments), description=description_of(arguments))
    for note in filter(None, (*model.notes, what_is_guessed(model))):
        context.console.remark(note)
    top = listed(model, arguments.top)
    found = runtime.predict_files(model, arguments.inputs)
    context.console.say(f"{model.manifest.title} on {model.provider}")
    for source, prediction in found:
        context.console.say(f"  {source}: {prediction.text(top)}")
    written = _written(found, arguments.out, context)
    predictions = [{"source": source} | prediction.to_json() for source, prediction in found]
    return Result({"provider": model.provider, "predictions": predictions} | written)


def _written(found: "list[tuple[str, Prediction]]", folder: Path | None, context: Context) -> dict[str, list[str]]:
    """The pictures or masks that were written, if somebody wants them."""
    from runtime.made_pictures import makes_pictures, save_pictures
    from runtime.masks import save_masks

    is_picture = makes_pictures(found)
    if folder is None:
        if is_picture:
            context.console.remark("The model makes pictures. To write them into a folder, give it: --out DIR")
        return {}
    save, word = (save_pictures, "picture") if is_picture else (save_masks, "mask")
    paths = save(found, folder)
    context.console.say(f"  {len(paths)} {word}{'s' * (len(paths) != 1)} in {folder}")
    return {f"{word}s": [str(path) for path in paths]}


RUN = Command(
    name="run",
    doc="Run an exported model on files.",
    run=_run,
    add_arguments=_arguments,
    example="layerloom run digits.onnx seven.png --provider cpu",
)
