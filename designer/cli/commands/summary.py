"""`layerloom summary FILE`: layers with their shapes, parameters and multiply-adds."""

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import Any

from designer.analysis.network import Analysis, NodeReport
from designer.catalogue.dims import Dim
from designer.cli.command import Command, Context, Result
from designer.cli.projects import open_project, sound

_HEADER = ("Layer", "Type", "Output", "Parameters", "Multiply-adds")


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE", help="a project (.loom)")


def _run(arguments: Namespace, context: Context) -> Result:
    project = open_project(arguments.file)
    networks: dict[str, Any] = {}
    for network in project.networks.values():
        analysis = sound(project, network, "cannot be summed up")
        context.console.say(f"{network.name}\n")
        context.console.table(_HEADER, [_row(report) for report in _reports(analysis)], right=(3, 4))
        context.console.say(f"\nIn all {analysis.parameters:,} parameters, {analysis.macs:,} multiply-adds a sample.")
        networks[_key(network.name, networks)] = {
            "parameters": analysis.parameters,
            "multiply_adds": plain(analysis.macs),
            "layers": [_json(report) for report in _reports(analysis)],
        }
    return Result({"networks": networks})


def plain(size: Dim) -> int | str:
    """A count as JSON: a number, or an expression over sizes that are open."""
    return size if isinstance(size, int) else str(size)


def _reports(analysis: Analysis) -> list[NodeReport]:
    return [analysis.nodes[node] for node in analysis.order]


def _row(report: NodeReport) -> tuple[str, ...]:
    counts = (f"{count:,}" if count else "" for count in (report.parameters, report.macs))
    return (report.node.name, report.node.type, ", ".join(map(str, report.outputs)), *counts)


def _json(report: NodeReport) -> dict[str, Any]:
    return {
        "name": report.node.name,
        "layer": report.node.type,
        "output_shapes": [[plain(size) for size in spec.shape] for spec in report.outputs],
        "parameters": report.parameters,
        "multiply_adds": plain(report.macs),
    }


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
    example="layerloom summary lenet.loom",
)
