"""`layerloom generate MODEL.onnx [NAME=TEXT…] [--start TEXT]`: what a language model or a translator writes."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from designer.cli.command import Command, Context, Result


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("model", type=Path, metavar="MODEL.onnx", help="a model that was exported")
    parser.add_argument(
        "texts",
        nargs="*",
        metavar="NAME=TEXT",
        help='what the model reads before it writes, such as source="the cat sees two dogs"',
    )
    parser.add_argument("--start", default="", metavar="TEXT", help="how the text begins; the model goes on from there")
    parser.add_argument(
        "--temperature",
        type=float,
        default=0.0,
        metavar="T",
        help="0 says the most probable word each time; 1 draws words as probable as the model thinks they are",
    )
    parser.add_argument(
        "--top-k", type=int, default=0, metavar="K", help="draw from the K most probable words only; 0: from all"
    )
    parser.add_argument(
        "--top-p",
        type=float,
        default=1.0,
        metavar="P",
        help="draw from the most probable words that have this share together; 1: from all",
    )
    parser.add_argument(
        "--stop", action="append", default=[], metavar="TEXT", help="end before this text; may be given several times"
    )
    parser.add_argument("--most", type=int, metavar="N", help="write N words at most")
    parser.add_argument("--seed", type=int, default=0, metavar="N", help="another number draws other words")


def _run(arguments: Namespace, context: Context) -> Result:
    import runtime  # here: it loads ONNX Runtime
    from runtime.generating import Generation, Sampling

    texts = dict(_pair(each) for each in arguments.texts)
    model = runtime.load(arguments.model, provider="cpu")
    sampling = Sampling(arguments.temperature, arguments.top_k, arguments.top_p, arguments.seed)
    found = Generation(model, arguments.start, texts, sampling, stop=arguments.stop, most=arguments.most)
    for _ in found:
        pass
    context.console.say(f"{arguments.start} {found.text}".strip())
    for word in found.unknown:
        context.console.remark(f"The model does not know the word “{word}”.")
    if found.reason == "full":
        context.console.remark("The model has no place for more words.")
    told = {"start": found.start, "text": found.text, "words": list(found.words), "ended": found.reason == "end"}
    return Result({**told, "unknown": list(found.unknown)})


def _pair(given: str) -> tuple[str, str]:
    from runtime import InputError

    name, equals, text = given.partition("=")
    if not equals:
        raise InputError(f"“{given}” is no text for an input.", 'Write NAME=TEXT, such as source="the cat sees it".')
    return name, text


GENERATE = Command(
    name="generate",
    doc="Let an exported language model or translator write.",
    run=_run,
    add_arguments=_arguments,
    example='layerloom generate words.onnx --start "the old cat"',
)
