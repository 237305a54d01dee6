"""`layerloom code FILE`: the network as the Python file that runs it.

A file that is written checks itself when it is run: `python lenet.py`.
"""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from designer.cli.command import Command, Context, Result
from designer.cli.errors import CommandError
from designer.cli.projects import open_project, sound
from designer.compiler.source import print_network
from designer.graph.atomic import write_atomically
from designer.graph.model import Network, Project


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE", help="a project (.loom)")
    parser.add_argument("-o", "--out", type=Path, metavar="FILE.py", help="write it to a file instead of printing it")
    parser.add_argument("--network", metavar="NAME", help="which network, if the project has several")
    parser.add_argument("--no-shapes", action="store_true", help="without comments that say the shapes of results")


def _run(arguments: Namespace, context: Context) -> Result:
    project = open_project(arguments.file)
    analysis = sound(project, _network(project, arguments.network), "cannot be printed")
    source = print_network(analysis, shapes=not arguments.no_shapes, check=arguments.out is not None)
    if arguments.out is None:
        context.console.say(source.text.rstrip("\n"))
        return Result({"class": source.class_name, "source": source.text})
    write_atomically(arguments.out, source.text.encode())
    context.console.say(f"{source.class_name} is in {arguments.out}.")
    return Result({"class": source.class_name, "file": str(arguments.out.resolve())})


def _network(project: Project, name: str | None) -> Network:
    found = [network for network in project.networks.values() if name in (None, network.name)]
    if not found:
        names = ", ".join(network.name for network in project.networks.values())
        raise CommandError(f"The project has no network “{name}”.", f"It has: {names}.")
    return found[0]


CODE = Command(
    name="code",
    doc="Print a network as a Python file with one torch.nn.Module.",
    run=_run,
    add_arguments=_arguments,
    example="layerloom code lenet.loom -o lenet.py",
)
