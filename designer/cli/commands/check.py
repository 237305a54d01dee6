"""`layerloom check FILE`: everything that is wrong with a project."""

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import Any

from designer.analysis.blocks import analyse_in
from designer.analysis.problems import Problem, Severity
from designer.analysis.project import check_project
from designer.cli.command import Command, Context, Result
from designer.cli.projects import open_project, repairs_text
from designer.graph.model import Project
from designer.jobs.probing import settled_library


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE", help="a project (.loom)")


def _run(arguments: Namespace, context: Context) -> Result:
    project = open_project(arguments.file)
    library = settled_library(project)
    problems = check_project(project, library=library)
    ok = not any(problem.severity is Severity.ERROR for problem in problems)
    for problem in problems:
        context.console.say(f"{problem.severity}: {problem.message}")
        if problem.repairs:
            context.console.say(f"  {repairs_text(problem)}")
    found = ((network.name, analyse_in(project, network.id, library=library)) for network in project.networks.values())
    networks = dict(found)
    for name, analysis in networks.items():
        if analysis.ok:
            layers = len(analysis.order)
            costs = f"{analysis.parameters:,} parameters, {analysis.macs:,} multiply-adds a sample"
            context.console.say(f"{name} computes: {layers} layers, {costs}.")
    parameters = {name: analysis.parameters for name, analysis in networks.items() if analysis.ok}
    told = [_json(project, problem) for problem in problems]
    return Result({"ok": ok, "problems": told, "parameters": parameters}, exit_code=0 if ok else 1)


def _json(project: Project, problem: Problem) -> dict[str, Any]:
    return {
        "severity": str(problem.severity),
        "network": project.networks[problem.network].name,
        "node": problem.name or None,
        "message": problem.message,
        "repairs": [repair.label for repair in problem.repairs],
    }


CHECK = Command(
    name="check",
    doc="Say what is wrong with a project, and how to repair it.",
    run=_run,
    add_arguments=_arguments,
    example="layerloom check lenet.loom",
)
