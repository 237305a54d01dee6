"""`layerloom doctor`: versions, GPU, what is missing and how to get it."""

from argparse import Namespace

from designer.cli.command import Command, Context, Result
from designer.cli.doctor import ERROR, FINE, findings

_MARKS = {FINE: "ok", ERROR: "ERROR"}


def _run(arguments: Namespace, context: Context) -> Result:
    with context.console.waiting("Looking"):
        found = findings(context.window.what_is_missing)
    width = max(len(finding.name) for finding in found)
    for finding in found:
        context.console.say(f"{_MARKS.get(finding.state, finding.state):<8}{finding.name:<{width}}  {finding.found}")
        if finding.hint:
            context.console.say(f"{'':<{width + 10}}{finding.hint}")
    ok = all(finding.state != ERROR for finding in found)
    context.console.say(
        "\nNetworks can be trained, exported and run here." if ok else "\nSomething essential is missing."
    )
    return Result({"ok": ok, "findings": [finding._asdict() for finding in found]}, exit_code=0 if ok else 1)


DOCTOR = Command(
    name="doctor",
    doc="Show versions and the GPU, what is missing and how to get it.",
    run=_run,
    example="layerloom doctor --json",
)
