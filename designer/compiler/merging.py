"""Several uses of a block become one class: what is the same in all of them is written, what differs is an argument.

Uses whose calls have one form (the same functions with the same arguments, of other values) share a class. A value that
differs becomes an argument of its constructor, unless it follows from the parameters that the block offers.
"""

import ast
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from designer.analysis.report import Analysis, NodeReport
from designer.catalogue.call import Call, In, Name
from designer.catalogue.dims import Expr
from designer.catalogue.expressions import ExpressionError, evaluate, is_expression, names_in
from designer.compiler.emit import Code
from designer.graph.exposed import Exposed
from designer.graph.ids import as_name


@dataclass(frozen=True, slots=True)
class Argument:
    """An argument of a class's constructor, with its value in each of the merged uses."""

    name: str
    values: tuple[Any, ...]
    exposed: Exposed | None = None


# Any, here and below: calls hold values of every kind.
def form_of(value: Any) -> Hashable:
    """What uses must have in common to share a class: everything but plain values."""
    match value:
        case Call(target, args, kwargs):
            named = tuple((name, form_of(item)) for name, item in kwargs.items())
            return ("call", target, tuple(map(form_of, args)), named)
        case In(index):
            return ("in", index)
        case Name(path):
            return ("name", path)
        case Expr():
            return ("open", value)
        case slice():
            return ("slice", form_of(value.start), form_of(value.stop), form_of(value.step))
        case list() | tuple() if _is_structure(value):
            return (type(value).__name__, tuple(map(form_of, value)))
    return "value"


def _is_structure(value: Any) -> bool:
    """Whether a list or tuple holds more than plain values."""
    return any(isinstance(item, Call | In | Name | Expr | list | tuple | slice) for item in value)


@dataclass
class Arguments:
    """The arguments of a class that is being made from `analyses`, which are uses of one block in one form."""

    analyses: Sequence[Analysis]
    found: dict[str, Argument] = field(default_factory=dict)
    stored: dict[str, str] = field(default_factory=dict)
    """Arguments that `forward` needs: attribute → argument."""

    def merged(self, calls: Sequence[Any], reports: Sequence[NodeReport], name: str = "", *, late: bool = False) -> Any:
        """The calls of all uses as one. `late`: used in `forward`, where arguments are attributes."""
        first = calls[0]
        match first:
            case Call(target, args, kwargs):
                return Call(
                    target,
                    tuple(
                        self.merged([call.args[at] for call in calls], reports, f"{name}{at}", late=late)
                        for at in range(len(args))
                    ),
                    {key: self.merged([call.kwargs[key] for call in calls], reports, key, late=late) for key in kwargs},
                )
            case list() | tuple() if _is_structure(first):
                return type(first)(
                    self.merged([call[at] for call in calls], reports, name, late=late) for at in range(len(first))
                )
            case slice():
                parts = (
                    self.merged([getattr(call, part) for call in calls], reports, name, late=late)
                    for part in ("start", "stop", "step")
                )
                return slice(*parts)
        if isinstance(first, In | Name | Expr):
            return first
        return self._value(tuple(calls), reports, name, late=late)

    def _value(self, values: tuple[Any, ...], reports: Sequence[NodeReport], name: str, *, late: bool) -> Any:
        text = self._expression(values, reports, name)
        if text is not None:
            if not late:
                return Code(text)
            if text.isidentifier():
                self.stored[text] = text
                return Code(f"self.{text}")
        if all(value == values[0] and type(value) is type(values[0]) for value in values):
            return values[0]
        argument = self._argument(values, name, reports[0].node.name)
        if late:
            self.stored[argument] = argument
        return Code(f"self.{argument}" if late else argument)

    def _expression(self, values: tuple[Any, ...], reports: Sequence[NodeReport], name: str) -> str | None:
        """The expression over the block's parameters that has these values: the user's own, or one that fits."""
        given = reports[0].given.params.get(name)
        if is_expression(given) and isinstance(given, dict):
            own = all(report.values.get(name) == value for report, value in zip(reports, values, strict=True))
            if own and self._known(str(given["expr"])):
                return self._using(str(given["expr"]))
            return None
        entry = reports[0].entry
        if name in reports[0].given.params or (entry is not None and entry.param(name) is not None):
            return None
        if not all(type(value) is int and value > 4 for value in values):
            return None
        for text in self._candidates():
            if self._evaluated(text) == values:
                return self._using(text)
        return None

    def _candidates(self) -> Iterable[str]:
        """Names and expressions that stand in the block."""
        network = self.analyses[0].network
        names = [exposed.name for exposed in network.params]
        texts = [
            str(value["expr"])
            for node in network
            for value in node.params.values()
            if is_expression(value) and isinstance(value, dict)
        ]
        return (text for text in dict.fromkeys((*names, *texts)) if self._known(text))

    def _evaluated(self, text: str) -> tuple[Any, ...] | None:
        try:
            return tuple(evaluate(text, analysis.context.values) for analysis in self.analyses)
        except ExpressionError:
            return None

    def _known(self, text: str) -> bool:
        """Whether an expression uses nothing but parameters that the block offers."""
        try:
            names = names_in(text)
        except ExpressionError:
            return False
        return bool(names) and names <= {exposed.name for exposed in self.analyses[0].network.params}

    def _using(self, text: str) -> str:
        """Notes the parameters that an expression uses as arguments; the expression."""
        for exposed in self.analyses[0].network.params:
            if exposed.name in names_in(text) and exposed.name not in self.found:
                values = tuple(analysis.context.values[exposed.name] for analysis in self.analyses)
                self.found[exposed.name] = Argument(exposed.name, values, exposed)
        return ast.unparse(ast.parse(text, mode="eval"))

    def _argument(self, values: tuple[Any, ...], name: str, node: str) -> str:
        """The argument with these values: one that there is, or a new one."""
        same = (each.name for each in self.found.values() if each.exposed is None and each.values == values)
        known = next(same, None)
        if known is not None:
            return known
        taken = {*self.found, *(exposed.name for exposed in self.analyses[0].network.params)}
        wanted = as_name(name if name and not name.isdigit() else f"{node}_{name or 'value'}")
        wanted = wanted if wanted not in taken else as_name(f"{node}_{wanted}")
        number, free = 2, wanted
        while free in taken:
            free, number = f"{wanted}{number}", number + 1
        self.found[free] = Argument(free, values)
        return free

    def ordered(self) -> tuple[Argument, ...]:
        """First what has no default, then the parameters of the block in their order."""
        order = {exposed.name: place for place, exposed in enumerate(self.analyses[0].network.params)}
        derived = [each for each in self.found.values() if each.exposed is None]
        offered = sorted((each for each in self.found.values() if each.exposed), key=lambda each: order[each.name])
        bare = [each for each in offered if default_of(each) is None]
        return (*derived, *bare, *(each for each in offered if default_of(each) is not None))


def default_of(argument: Argument) -> Any:
    """The plain default of an argument; None if it has none."""
    default = argument.exposed.default if argument.exposed is not None else None
    return None if isinstance(default, dict | list) else default
