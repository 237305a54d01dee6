"""What is written on a node that is looked at closely: its parameters one by one, what it learns and gives."""

from dataclasses import dataclass

from designer.analysis.report import NodeReport
from designer.catalogue.fields import IntTuple, Param
from designer.drawing import words
from designer.graph.recipe import Json

MOST = 6
"""So many parameters fit on a node, in two columns."""


@dataclass(frozen=True, slots=True)
class Details:
    """Parameters with their values, the most important first; and a line below them."""

    params: tuple[tuple[str, str], ...] = ()
    foot: str = ""


def details(report: NodeReport) -> Details:
    """What a close look at a layer shows. Those parameters come first that the user set, or has to."""
    if report.entry is None:
        return Details()
    given = report.given.params
    known = [param for param in report.entry.params if param.name in report.values]
    ranks = {param.name: (param.name not in given and not param.required, param.advanced) for param in known}
    chosen = sorted(known, key=lambda param: ranks[param.name])[:MOST]
    specs = report.outputs or (report.inputs if report.resolved else ())
    parts = [words.parameters(report.parameters)] if report.parameters else []
    parts += [f"→ {words.shape(specs[0].shape[1:], rounding=False)}"] if specs else []
    return Details(tuple((param.name, _shown(param, report.values[param.name])) for param in chosen), " · ".join(parts))


def _shown(param: Param, value: Json | tuple[object, ...]) -> str:
    """A value in a few characters, as the inspector writes it: `3`, `3×5`, `yes`, `same`."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(param, IntTuple) and isinstance(value, tuple) and len(set(value)) == 1:
        return words.value(value[0])
    return words.value(value)
