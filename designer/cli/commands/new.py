"""`layerloom new TEMPLATE FILE.loom`: a project made from a template, or from data, with a network to begin with."""

from argparse import ArgumentParser, Namespace
from dataclasses import replace
from pathlib import Path
from typing import Any

from designer.catalogue.facts import dataset_of
from designer.cli.command import Command, Context, Result
from designer.cli.commands.data import add_choosing, chosen
from designer.cli.errors import CommandError
from designer.data.suggesting import suggest
from designer.graph.files import SUFFIX, save
from designer.graph.model import Project, empty_project
from designer.graph.recipe import Choice
from designer.templates import load_template


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("template", nargs="?", metavar="TEMPLATE", help="a name that `layerloom templates` lists")
    parser.add_argument("file", type=Path, metavar="FILE.loom", help="the project file to make")
    parser.add_argument(
        "--from", dest="data", type=Path, metavar="PATH", help="make it for the data in a file or folder instead"
    )
    add_choosing(parser)


def _run(arguments: Namespace, context: Context) -> Result:
    file: Path = arguments.file
    if (arguments.template is None) == (arguments.data is None):
        raise CommandError(
            "A project is made from a template or from data.",
            "Write layerloom new TEMPLATE FILE.loom, or layerloom new --from PATH FILE.loom.",
        )
    if file.suffix != SUFFIX:
        raise CommandError(f"“{file.name}” does not end in {SUFFIX}.", f"Call it {file.with_suffix(SUFFIX).name}.")
    if file.exists():
        raise CommandError(f"“{file}” is there already.", "Choose another name, or remove it first.")
    told: dict[str, Any] = {"project": str(file.resolve())}
    if arguments.template is not None:
        project, origin = load_template(arguments.template), arguments.template
        told["template"] = arguments.template
    else:
        project, sentences = _from_data(arguments, file.stem)
        origin = f"“{arguments.data}”"
        told |= {"data": dict(project.data.facts), "network": list(sentences)}
        for sentence in sentences:
            context.console.say(sentence)
    save(project, file)
    context.console.say(f"{file} is made from {origin}. Next: layerloom train {file}")
    return Result(told)


def _from_data(arguments: Namespace, name: str) -> tuple[Project, tuple[str, ...]]:
    """A project for data, with the suggested network, and what is said of that."""
    data, _ = chosen(arguments.data, arguments.kind, arguments.param)
    suggestion = suggest(dataset_of(data))
    project = replace(empty_project(name), data=data)
    training = replace(project.training, batch_size=suggestion.batch_size, epochs=suggestion.epochs)
    if suggestion.network is not None:
        training = replace(training, loss=Choice(suggestion.loss))
        project = project.with_network(replace(suggestion.network, id=project.main.id))
    return replace(project, training=training), suggestion.sentences


NEW = Command(
    name="new",
    doc="Make a project from a template, or for data.",
    run=_run,
    add_arguments=_arguments,
    example="layerloom new digits-cnn digits.loom",
)
