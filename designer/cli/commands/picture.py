"""`layerloom picture FILE -o canvas.svg`: the canvas as a picture; no display and no Qt are needed."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from designer.analysis.blocks import analyse_in
from designer.cli.command import Command, Context, Result
from designer.cli.errors import CommandError
from designer.cli.projects import open_project
from designer.graph.applying import apply
from designer.graph.atomic import write_atomically
from designer.graph.carrying import laid

_THEMES = ("dark", "light", "contrast-dark", "contrast-light")


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE", help="a project (.loom)")
    parser.add_argument(
        "-o", "--out", type=Path, required=True, metavar="PICTURE", help="the file to write: .svg or .png"
    )
    parser.add_argument("--theme", choices=_THEMES, default="dark", help="colours (default: dark)")
    parser.add_argument("--arrange", action="store_true", help="arrange the layers first, in the picture only")
    parser.add_argument("--transparent", action="store_true", help="leave the ground out")
    parser.add_argument("--scale", type=float, default=2.0, help="pixels per canvas unit of a .png (default: 2)")


def _run(arguments: Namespace, context: Context) -> Result:
    from designer.drawing.layout import arrange  # here: these load numpy and Pillow
    from designer.drawing.png import write_png
    from designer.drawing.scene import picture
    from designer.drawing.svg import write_svg
    from designer.drawing.theme import THEMES

    kind = arguments.out.suffix.lower()
    if kind not in (".svg", ".png"):
        raise CommandError(
            f"“{arguments.out.name}” is no picture that can be written.", "Give a name that ends in .svg or .png."
        )
    project = open_project(arguments.file)
    analysis = analyse_in(project, project.main.id)
    if arguments.arrange:
        project = apply(project, laid(project.main, arrange(project.main, analysis)))[0]
        analysis = analyse_in(project, project.main.id)
    drawn = picture(project.main, analysis, THEMES[arguments.theme], transparent=arguments.transparent)
    if kind == ".svg":
        write_atomically(arguments.out, write_svg(drawn).encode())
    else:
        write_png(drawn, arguments.out, scale=arguments.scale)
    context.console.say(f"The picture is in {arguments.out}.")
    return Result({"picture": str(arguments.out.resolve())})


PICTURE = Command(
    name="picture",
    doc="Draw the canvas into an SVG or PNG file.",
    run=_run,
    add_arguments=_arguments,
    example="layerloom picture lenet.loom -o lenet.svg --theme light",
)
