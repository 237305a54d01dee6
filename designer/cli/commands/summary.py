"""`layerloom summary FILE`: layers with their shapes, parameters, multiply-adds, memory and receptive fields."""

import csv
import io
from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import Any

from designer.analysis.blocks import BlockDef
from designer.analysis.costs import Cost, Totals, costs, totals
from designer.analysis.report import Analysis
from designer.catalogue.dims import Dim
from designer.cli.command import Command, Context, Result
from designer.cli.errors import CommandError
from designer.cli.projects import open_project, sound
from designer.drawing import words
from designer.graph.atomic import write_atomically
from designer.graph.model import BLOCK, Network, Project

_HEADER = ("Layer", "Type", "Output", "Sees", "Parameters", "Multiply-adds", "Memory")
_COLUMNS = (
    "name",
    "layer",
    "output_shapes",
    "receptive_field",
    "parameters",
    "trainable_parameters",
    "multiply_adds",
    "activation_bytes",
)


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE", help="a project (.loom)")
    parser.add_argument("--inside", action="store_true", help="list the layers within blocks too")
    parser.add_argument("--batch", type=int, default=1, metavar="N", help="samples at once, for the memory (1)")
    parser.add_argument(
        "--size", action="append", default=[], metavar="L=50", help="a number for a size that is open; may be repeated"
    )
    parser.add_argument("--csv", type=Path, metavar="FILE.csv", help="also write the table of the first network there")


def _run(arguments: Namespace, context: Context) -> Result:
    project, sizes = open_project(arguments.file), _sizes(arguments.size)
    if arguments.batch < 1:
        raise CommandError("The batch must have at least 1 sample.", f"Not {arguments.batch}.")
    networks: dict[str, Any] = {}
    for network in _shown(project):
        analysis = sound(project, network, "cannot be summed up")
        rows, total = costs(analysis, inside=arguments.inside, sizes=sizes), totals(analysis, sizes)
        context.console.say(f"{network.name}\n")
        context.console.table(_HEADER, [_row(row, arguments.batch) for row in rows], right=(3, 4, 5, 6))
        context.console.say(f"\n{_in_all(total, analysis, arguments.batch)}")
        if arguments.csv is not None and not networks:
            write_atomically(arguments.csv, _csv([_json(row, arguments.batch) for row in rows]).encode())
        networks[_key(network.name, networks)] = {
            "parameters": total.parameters,
            "trainable_parameters": total.trainable,
            "multiply_adds": plain(total.macs),
            "activation_bytes": plain(total.bytes * arguments.batch),
            "assumed": list(analysis.assumed),
            "layers": [_json(row, arguments.batch) for row in rows],
        }
    return Result({"networks": networks})


def plain(size: Dim) -> int | str:
    """A count as JSON: a number, or an expression over sizes that are open."""
    return size if isinstance(size, int) else str(size)


def _shown(project: Project) -> list[Network]:
    """The networks that no other one uses: blocks are summed up where they are used."""
    used = {node.type.removeprefix(BLOCK) for network in project.networks.values() for node in network}
    return [network for network in project.networks.values() if network is project.main or network.id not in used]


def _sizes(given: list[str]) -> dict[str, int]:
    sizes: dict[str, int] = {}
    for text in given:
        name, _, number = text.partition("=")
        if not name.isidentifier() or not number.isdecimal() or int(number) < 1:
            raise CommandError(f"“{text}” gives no size a number.", "Write --size L=50.")
        sizes[name] = int(number)
    return sizes


def _row(row: Cost, batch: int) -> tuple[str, ...]:
    field = "×".join(map(str, row.field)) if row.field else ""
    counts = (f"{count:,}" if count else "" for count in (row.parameters, row.macs))
    memory = words.size(row.bytes * batch) if row.bytes else ""
    outputs = ", ".join(map(str, row.report.outputs))
    return ("  " * row.depth + row.report.node.name, _type(row), outputs, field, *counts, memory)


def _type(row: Cost) -> str:
    """The layer's type; of a block, the network's name."""
    entry = row.report.entry
    return entry.network.name if isinstance(entry, BlockDef) else row.report.node.type


def _in_all(total: Totals, analysis: Analysis, batch: int) -> str:
    frozen = f" ({total.frozen:,} of them frozen)" if total.frozen else ""
    samples = f"a batch of {batch}" if batch > 1 else "one sample"
    weights, results = words.size(total.parameter_bytes), words.size(total.bytes * batch)
    lines = [
        f"In all {total.parameters:,} parameters{frozen}, {total.macs:,} multiply-adds a sample.",
        f"In memory {weights} of parameters and {results} of results, for {samples}.",
    ]
    if analysis.assumed:
        lines.append(f"Assumed: {'; '.join(analysis.assumed)}.")
    return "\n".join(lines)


def _json(row: Cost, batch: int) -> dict[str, Any]:
    return {
        "name": row.name,
        "layer": _type(row),
        "output_shapes": [[plain(size) for size in spec.shape] for spec in row.report.outputs],
        "receptive_field": list(row.field) if row.field else None,
        "parameters": row.parameters,
        "trainable_parameters": row.trainable,
        "multiply_adds": plain(row.macs),
        "activation_bytes": plain(row.bytes * batch),
    }


def _csv(rows: list[dict[str, Any]]) -> str:
    """The table with a header line; shapes and fields as `6x14x14`."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(_COLUMNS)
    for row in rows:
        shapes = " ".join("x".join(map(str, shape)) for shape in row["output_shapes"])
        field = "x".join(map(str, row["receptive_field"] or ()))
        writer.writerow([*(row[name] for name in _COLUMNS[:2]), shapes, field, *(row[name] for name in _COLUMNS[4:])])
    return text.getvalue()


def _key(name: str, taken: dict[str, Any]) -> str:
    """Networks may be called alike; in JSON each needs a key of its own."""
    number, key = 1, name
    while key in taken:
        number += 1
        key = f"{name} ({number})"
    return key


SUMMARY = Command(
    name="summary",
    doc="Show the layers of a project with their shapes and costs.",
    run=_run,
    add_arguments=_arguments,
    example="layerloom summary lenet.loom --batch 64 --csv lenet.csv",
)
