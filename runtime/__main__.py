"""The command: `python -m runtime MODEL INPUT… [--provider auto|cpu|cuda] [--top N] [--json]`, and `--pipe`;
`python -m runtime bench MODEL…` measures.

Exit code 0 if all went well, 1 with one sentence if not, 2 for wrong usage.
"""

import argparse
import io
import json
import sys
from collections.abc import Sequence

from runtime.describing_command import add_flags, description_of, listed, what_is_guessed
from runtime.errors import RuntimeModelError
from runtime.files import predict_files
from runtime.limits_command import add_limits, options_of
from runtime.pipe import serve
from runtime.providers import PROVIDERS
from runtime.session import load


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command and gives its exit code."""
    given = sys.argv[1:] if arguments is None else list(arguments)
    if given[:1] == ["bench"]:
        from runtime.bench_command import main as bench  # here: who predicts does not wait for it

        _speak_utf8()
        return bench(given[1:])
    parser = _parser()
    options = parser.parse_args(given)
    _speak_utf8()
    if options.pipe:
        answers, sys.stdout = sys.stdout, sys.stderr  # What a library prints must not mix with the answers.
        serve(sys.stdin, answers)
        return 0
    if not options.model or not options.inputs:
        parser.error("name a model and at least one input")
    try:
        return _run(options)
    except RuntimeModelError as error:
        if options.json:
            print(json.dumps({"error": error.to_json()}, ensure_ascii=False))
        else:
            print(f"Error: {error.message}", error.hint, file=sys.stderr)
        return 1


def _run(options: argparse.Namespace) -> int:
    model = load(options.model, options_of(options), description=description_of(options))
    found = predict_files(model, options.inputs)
    top = listed(model, options.top)
    if options.json:
        said = [{"source": source} | prediction.to_json(top) for source, prediction in found]
        body = {"provider": model.provider, "notes": list(model.notes), "predictions": said}
        print(json.dumps(body, ensure_ascii=False, allow_nan=False))
        return 0
    for note in filter(None, (*model.notes, what_is_guessed(model))):
        print(note, file=sys.stderr)
    width = max(len(source) for source, _ in found)
    for source, prediction in found:
        print(f"{source:<{width}}  {prediction.text(top)}")
    return 0


def _speak_utf8() -> None:
    """Programs at the other end expect UTF-8, and an old terminal shall show a wrong sign rather than an error."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper) and not stream.isatty():
            stream.reconfigure(encoding="utf-8")
        elif isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m runtime",
        description="Runs an ONNX model on files. `python -m runtime bench MODEL…` measures how fast models are.",
    )
    parser.add_argument("model", nargs="?", help="the .onnx file")
    parser.add_argument(
        "inputs",
        nargs="*",
        help="pictures (.png, .jpg), tables (.csv), texts (.txt), sounds (.wav) or arrays (.npy); for several inputs "
        "NAME=FILE for each, or a table with a column for each",
    )
    parser.add_argument("--provider", choices=PROVIDERS, default="auto", help="what runs it (default: auto)")
    parser.add_argument(
        "--top", type=_positive, metavar="N", help="how many labels to list (default: as the model says)"
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    add_limits(parser)
    add_flags(parser)
    parser.add_argument("--pipe", action="store_true", help="answer JSON lines on standard input until it ends")
    return parser


def _positive(text: str) -> int:
    value = int(text)
    if value < 1:
        raise argparse.ArgumentTypeError("must be at least 1")
    return value


if __name__ == "__main__":
    sys.exit(main())
