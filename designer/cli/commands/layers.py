"""`layerloom layers`: the layers that networks are drawn from, and what keeps a few of them from ONNX."""

from argparse import ArgumentParser, Namespace

from designer.catalogue.errors import Repair, ReplaceBy, SetValue
from designer.catalogue.layer import LayerDef, Obstacle, values_of
from designer.catalogue.registry import layers
from designer.cli.command import Command, Context, Result

_HEADER = ("Layer", "Family", "What it does")
_NO_ONNX = ("Layer", "What keeps it from ONNX", "What could stand there")


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("word", nargs="?", default="", help="only layers with this word in name, family or keywords")
    parser.add_argument(
        "--no-onnx", action="store_true", help="only those that ONNX cannot carry in every form, and why"
    )


def _run(arguments: Namespace, context: Context) -> Result:
    word = arguments.word.lower()
    found = [entry for entry in layers() if _has(entry, word)]
    if not arguments.no_onnx:
        context.console.table(_HEADER, [(entry.type, entry.family.value, entry.doc) for entry in found])
        return Result({"layers": [{"type": e.type, "family": e.family.value, "doc": e.doc} for e in found]})
    rows = [(entry, obstacle) for entry in found for obstacle in _obstacles(entry)]
    context.console.table(_NO_ONNX, [(entry.type, each.reason, _instead(each)) for entry, each in rows])
    return Result({"layers": [{"type": e.type, "reason": each.reason, "instead": _instead(each)} for e, each in rows]})


def _has(entry: LayerDef, word: str) -> bool:
    return any(word in text.lower() for text in (entry.type, entry.family.value, *entry.keywords))


def _obstacles(entry: LayerDef) -> tuple[Obstacle, ...]:
    """One obstacle of the entry's examples, which hold every form that matters: one with a way out, if there is one."""
    found = (entry.obstacle(values_of(entry.params, each.params), each.inputs) for each in entry.examples)
    return tuple(sorted(filter(None, found), key=lambda obstacle: not obstacle.repairs)[:1])


def _instead(obstacle: Obstacle) -> str:
    return " or ".join(map(_words, obstacle.repairs)) or "nothing equal"


def _words(repair: Repair) -> str:
    match repair:
        case SetValue(param, value):
            return f"{param} {'×'.join(map(str, value)) if isinstance(value, list | tuple) else value}"
        case ReplaceBy(type):
            return type
    return "another layer before it"


LAYERS = Command(
    name="layers",
    doc="List the layers, or what keeps a few of them from ONNX.",
    run=_run,
    add_arguments=_arguments,
    example="layerloom layers --no-onnx",
)
