"""`layerloom prune RUN`: takes the smallest weights or channels out of a network, and trains the rest on."""

from argparse import ArgumentParser, Namespace
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from typing import Any

from designer.cli.command import Command, Context, Result
from designer.cli.commands.train import report
from designer.cli.errors import UsageError
from designer.cli.progress import metrics_text
from designer.cli.running import ask, train
from designer.jobs.run_folder import open_run
from designer.jobs.workers import Workers
from designer.protocol.control import JobKind
from designer.protocol.errors import ProtocolError
from designer.protocol.prune_options import NORMS, PruneOptions, prune_options_from_text

_USUAL = PruneOptions()


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("run", type=Path, metavar="RUN", help="a run folder")
    parser.add_argument(
        "--share",
        type=float,
        default=_USUAL.share,
        metavar="X",
        help=f"how much of each layer goes, above 0 and below 1 ({_USUAL.share})",
    )
    parser.add_argument(
        "--structured",
        action="store_true",
        help="take whole channels and neurons out, so that the drawing becomes smaller; else single weights become 0",
    )
    parser.add_argument(
        "--everywhere", action="store_true", help="the smallest of all weights together, not of each layer's"
    )
    parser.add_argument(
        "--norm", choices=NORMS, default=_USUAL.norm, help=f"by what channels are compared ({_USUAL.norm})"
    )
    parser.add_argument(
        "--layer",
        action="append",
        default=[],
        metavar="NAME=X",
        help="another share for one layer, such as stage.0.conv=0.5; 0 leaves it as it is. May be repeated",
    )
    parser.add_argument("--epochs", type=int, default=0, metavar="N", help="how long to train on (a quarter)")
    parser.add_argument("-o", "--out", type=Path, metavar="PROJECT.loom", help="the project to write (…-pruned.loom)")


def _run(arguments: Namespace, context: Context) -> Result:
    asked = PruneOptions(
        shares=_shares(arguments.layer),
        share=arguments.share,
        structured=arguments.structured,
        everywhere=arguments.everywhere,
        norm=arguments.norm,
        epochs=arguments.epochs,
    )
    try:
        options = prune_options_from_text(asked.to_text())
    except ProtocolError as error:
        raise UsageError(error.message, "`layerloom prune --help` says what each option takes.") from error
    folder = open_run(arguments.run.resolve())
    out = arguments.out.resolve() if arguments.out else None
    with closing(Workers()) as workers:
        found = ask(JobKind.PRUNE, folder, context.console, out=out, options=options.to_text(), workers=workers)
        _say(found, context)
        made = open_run(Path(found["run"]))
        view = train(made, context.console, workers)
    trained = report(made, view, context.console)
    context.console.say(f"The project is {found['project']}")
    return Result({**found, **trained.json})


def _shares(given: list[str]) -> dict[str, float]:
    """Shares by the paths of layers. Raises `UsageError`."""
    shares = {}
    for each in given:
        name, _, share = each.rpartition("=")
        try:
            shares[name] = float(share)
        except ValueError:
            words = f"--layer takes a name and a share, such as conv1=0.5, not “{each}”."
            raise UsageError(words, "0 leaves a layer as it is.") from None
    return shares


def _say(found: Mapping[str, Any], context: Context) -> None:
    rows = [(each["name"], each["type"], f"{each['before']:,}", f"{each['after']:,}") for each in found["layers"]]
    context.console.table(("Layer", "Type", "Before", "After"), rows, right=(2, 3))
    for name, reason in found["left"].items():
        context.console.say(f"  {name} {reason}: it stays as it is.")
    context.console.say(f"{found['parameters_before']:,} weights became {found['parameters_after']:,}.")
    for words, key in (("Before", "before"), ("Pruned, before it is trained on", "pruned")):
        if found["metrics"][key]:
            context.console.say(f"{words}: {metrics_text(found['metrics'][key])}.")


PRUNE = Command(
    name="prune",
    doc="Take the smallest weights or channels out of a run's network, and train the rest on.",
    run=_run,
    add_arguments=_arguments,
    example="layerloom prune digits.runs/20260314-092653 --share 0.5 --structured",
)
