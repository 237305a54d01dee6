"""`layerloom new TEMPLATE FILE.loom`: a project made from a template."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from designer.cli.command import Command, Context, Result
from designer.cli.errors import CommandError
from designer.graph.files import SUFFIX, save
from designer.templates import load_template


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("template", metavar="TEMPLATE", help="a name that `layerloom templates` lists")
    parser.add_argument("file", type=Path, metavar="FILE.loom", help="the project file to make")


def _run(arguments: Namespace, context: Context) -> Result:
    file: Path = arguments.file
    if file.suffix != SUFFIX:
        raise CommandError(f"“{file.name}” does not end in {SUFFIX}.", f"Call it {file.with_suffix(SUFFIX).name}.")
    if file.exists():
        raise CommandError(f"“{file}” is there already.", "Choose another name, or remove it first.")
    save(load_template(arguments.template), file)
    context.console.say(f"{file} is made from {arguments.template}. Next: layerloom train {file}")
    return Result({"project": str(file.resolve()), "template": arguments.template})


NEW = Command(
    name="new",
    doc="Make a project from a template.",
    run=_run,
    add_arguments=_arguments,
    example="layerloom new digits-cnn digits.loom",
)
