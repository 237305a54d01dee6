"""`layerloom templates`: the projects that one can begin with."""

from argparse import Namespace

from designer.catalogue.registry import metric
from designer.cli.command import Command, Context, Result
from designer.templates import Template, groups, list_templates

_HEADER = ("Group", "Template", "Title", "Data", "Reaches", "What it does")


def _run(arguments: Namespace, context: Context) -> Result:
    found = list_templates()
    rows = [
        (group if entry is own[0] else "", entry.id, entry.title, entry.dataset, _reaches(entry), entry.summary)
        for group, own in groups(found).items()
        for entry in own
    ]
    context.console.table(_HEADER, rows)
    context.console.say("\nBegin with one: layerloom new digits-cnn my.loom")
    return Result({"templates": [_json(entry) for entry in found]})


def _reaches(entry: Template) -> str:
    known = metric(entry.metric)
    number = f"{entry.score:.0%}".replace("%", " %") if known.unit == "%" else f"{entry.score:g}"
    return f"{known.title.lower()} {'≥' if entry.higher else '≤'} {number}"


def _json(entry: Template) -> dict[str, str | float]:
    return {
        "id": entry.id,
        "title": entry.title,
        "summary": entry.summary,
        "learns": entry.learns,
        "dataset": entry.dataset,
        "metric": entry.metric,
        "at_least" if entry.higher else "at_most": entry.score,
        "group": entry.group,
        "seconds": entry.seconds,
    }


TEMPLATES = Command(name="templates", doc="List the projects to begin with.", run=_run)
