"""The options of an export as flags: what `export`, and whatever else asks for a file, share."""

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from difflib import get_close_matches

from designer.cli.errors import UsageError
from designer.graph.model import Project
from designer.protocol.errors import ProtocolError
from designer.protocol.export_options import OPSETS, PRECISIONS, USUAL, ExportOptions, options_from_text
from designer.protocol.export_rules import INSTEAD, clash


def add_export_flags(parser: ArgumentParser) -> None:
    """Declares a flag for each field of `ExportOptions`."""
    parser.add_argument(
        "--precision",
        choices=PRECISIONS,
        default=USUAL.precision,
        help=f"in which numbers the file computes or keeps its weights ({USUAL.precision})",
    )
    parser.add_argument(
        "--opset",
        type=int,
        choices=OPSETS,
        default=USUAL.opset,
        metavar="N",
        help=f"the version of ONNX's operators, {OPSETS[0]} to {OPSETS[-1]} ({USUAL.opset})",
    )
    parser.add_argument(
        "--inside",
        action="store_true",
        help="put the preparation of inputs and the reading of outputs into the file, for whoever runs it bare",
    )
    parser.add_argument(
        "--keep",
        nargs="+",
        action="extend",
        default=[],
        metavar="LAYER",
        help="layers that stay in float32 whatever the precision: their ids or names",
    )
    parser.add_argument(
        "--samples",
        type=int,
        default=USUAL.samples,
        metavar="N",
        help=f"how many training samples calibrate int8-static ({USUAL.samples})",
    )
    parser.add_argument("--external", action="store_true", help="put the weights into a file of their own beside it")
    parser.add_argument(
        "--streaming",
        action="store_true",
        help="let the file take a series in pieces: what layers remember goes in and out as states",
    )
    parser.add_argument("--licence", default="", metavar="TEXT", help="under which licence the model is given away")
    parser.add_argument("--author", default="", metavar="TEXT", help="who made the model")


def export_options(arguments: Namespace) -> ExportOptions:
    """What the flags say; layers to keep as they were written. Raises `UsageError` naming the option, or why two do not
    go together.
    """
    options = ExportOptions(
        precision=arguments.precision,
        opset=arguments.opset,
        inside=arguments.inside,
        keep=tuple(arguments.keep),
        samples=arguments.samples,
        external=arguments.external,
        licence=arguments.licence,
        author=arguments.author,
        streaming=arguments.streaming,
    )
    try:
        options = options_from_text(options.to_text())
    except ProtocolError as error:
        raise UsageError(error.message, "`layerloom export --help` says what each option takes.") from error
    if why := clash(options):
        raise UsageError(why, INSTEAD)
    return options


def ids_of(layers: Sequence[str], project: Project) -> tuple[str, ...]:
    """The ids of layers that are named by ids, or by their names in the first network.

    Raises `UsageError` for one that is neither.
    """
    ids = {node for network in project.networks.values() for node in network.nodes}
    names = {node.name: node.id for node in project.main}
    found = []
    for layer in layers:
        if layer not in ids and layer not in names:
            close = get_close_matches(layer, [*names, *ids], n=1)
            hint = f"Did you mean “{close[0]}”?" if close else f"It has {', '.join(names)}."
            raise UsageError(f"--keep: the network has no layer “{layer}”.", hint)
        found.append(layer if layer in ids else names[layer])
    return tuple(dict.fromkeys(found))
