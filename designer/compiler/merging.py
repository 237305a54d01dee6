"""Several uses of a block become one class: what is the same in all of them is written, what differs is an argument.

Uses whose calls have one form (the same functions with the same arguments, of other values) share a class. A value that
differs becomes an argument of its constructor, unless it follows from the parameters that the block offers.
"""

from collections.abc import Collection, Hashable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, NamedTuple

from designer.analysis.report import Analysis, NodeReport
from designer.catalogue.call import Call, In, Name
from designer.catalogue.dims import Expr
from designer.catalogue.expressions import ExpressionError, evaluate, is_expression
from designer.catalogue.fields import IntTuple
from designer.compiler.emit import Code
from designer.compiler.formulas import MATH, as_python, values_in
from designer.compiler.naming import OWN, free, numbered
from designer.graph.exposed import Exposed
from designer.graph.ids import as_name

REPEAT = "repeat"
"""The target of a call that stands for (a constructor's call, how often)."""
EACH = "each"
"""The target of a call that stands for constructors' calls, one behind the other."""


@dataclass(frozen=True, slots=True)
class Argument:
    """An argument of a class's constructor: its value in each of the merged uses, and its default if it has one."""

    name: str
    values: tuple[Any, ...]
    exposed: Exposed | None = None
    default: Any = None


class _Formula(NamedTuple):
    """Code for an expression, and its value in each of the uses."""

    code: str
    values: tuple[Any, ...]


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


class Arguments:
    """The arguments of a class that is being made from `analyses`, which are uses of one block in one form.

    `taken` are names that arguments must not have. `alone`: the class is that of a whole network, which is constructed
    without arguments, so that each has a default.
    """

    def __init__(self, analyses: Sequence[Analysis], taken: Collection[str] = (), *, alone: bool = False) -> None:
        self._analyses, self._alone = analyses, alone
        self._taken = {*OWN, *taken}
        self._network = analyses[0].network
        self._environments = [analysis.context.values for analysis in analyses]
        self._exposed = {exposed.name: exposed for exposed in self._network.params}
        self._python: dict[str, str] = {}
        for name in self._exposed:
            self._python[name] = free(name, {*self._taken, *self._python.values()})
        self._formulas: dict[str, _Formula | None] = {}
        self._found: dict[str, Argument] = {}
        self.stored: dict[str, str] = {}
        """Arguments that `forward` needs: attribute → argument."""
        self.needs_math = False

    def merged(self, calls: Sequence[Any], reports: Sequence[NodeReport], name: str = "", *, late: bool = False) -> Any:
        """The calls of all uses as one. `late`: used in `forward`, where arguments are attributes."""
        if len(calls) == 1 and not self._exposed:
            return calls[0]
        first = calls[0]
        match first:
            case Call(target, args, kwargs):
                names = ("", "repeats") if target == REPEAT else [f"{name}{at}" for at in range(len(args))]
                merged = [
                    self.merged([call.args[at] for call in calls], reports, names[at], late=late)
                    for at in range(len(args))
                ]
                named = {
                    key: self.merged([call.kwargs[key] for call in calls], reports, key, late=late) for key in kwargs
                }
                return Call(target, tuple(merged), named)
            case list() | tuple() if _is_structure(first):
                parts = [[call[at] for call in calls] for at in range(len(first))]
                return type(first)(self.merged(part, reports, name, late=late) for part in parts)
            case slice():
                ends = [[getattr(call, end) for call in calls] for end in ("start", "stop", "step")]
                return slice(*(self.merged(end, reports, name, late=late) for end in ends))
        if isinstance(first, In | Name | Expr):
            return first
        return self._value(tuple(calls), reports, name, late=late)

    def ordered(self) -> tuple[Argument, ...]:
        """First what has no default, then the parameters of the block in their order."""
        place = {name: at for at, name in enumerate(self._exposed)}
        own = [each for each in self._found.values() if each.exposed is None]
        offered = [each for each in self._found.values() if each.exposed is not None]
        offered.sort(key=lambda each: place[each.exposed.name] if each.exposed else 0)
        return (*sorted((*own, *offered), key=lambda each: each.default is not None),)

    def _value(self, values: tuple[Any, ...], reports: Sequence[NodeReport], name: str, *, late: bool) -> Any:
        code = self._formula(values, reports, name, late=late)
        if code is not None:
            return Code(code)
        if all(value == values[0] and type(value) is type(values[0]) for value in values):
            return values[0]
        argument = self._argument(values, name, reports[0].node.name)
        return Code(f"self.{self._attribute(argument)}" if late else argument)

    def _attribute(self, argument: str) -> str:
        """The attribute that keeps an argument for `forward`."""
        known = next((attribute for attribute, kept in self.stored.items() if kept == argument), None)
        if known is None:
            known = free(argument, {*self._network.names(), *self.stored})
            self.stored[known] = argument
        return known

    def _formula(self, values: tuple[Any, ...], reports: Sequence[NodeReport], name: str, *, late: bool) -> str | None:
        """Code over the block's parameters that has these values: the user's own expression, or one that fits."""
        entry = reports[0].entry
        spreads = not late and entry is not None and isinstance(entry.param(name), IntTuple)
        for text in self._candidates(values, reports, name):
            formula = self._formula_of(text)
            if formula is None or not all(
                _same(*pair, spreads=spreads) for pair in zip(formula.values, values, strict=True)
            ):
                continue
            if not late:
                self._use(text)
                return formula.code
            if formula.code.isidentifier():
                self._use(text)
                return f"self.{self._attribute(formula.code)}"
        return None

    def _candidates(self, values: tuple[Any, ...], reports: Sequence[NodeReport], name: str) -> Iterable[str]:
        """Expressions that may have the values: what the user wrote there; for sizes, whatever stands in the block."""
        given = reports[0].given.params.get(name)
        if is_expression(given) and isinstance(given, dict):
            return (str(given["expr"]),)
        entry = reports[0].entry
        if name in reports[0].given.params or (entry is not None and entry.param(name) is not None):
            return ()
        return self._expressions if all(type(value) is int and value > 4 for value in values) else ()

    @cached_property
    def _expressions(self) -> tuple[str, ...]:
        """The names of the block's parameters, and all expressions that stand in it."""
        values = (value for node in self._network for value in node.params.values())
        texts = (str(value["expr"]) for value in values if is_expression(value) and isinstance(value, dict))
        return tuple(dict.fromkeys((*self._exposed, *texts)))

    def _formula_of(self, text: str) -> "_Formula | None":
        if text not in self._formulas:
            code = as_python(text, self._python, self._environments)
            try:
                values = tuple(evaluate(text, environment) for environment in self._environments)
            except ExpressionError:
                code, values = None, ()
            self._formulas[text] = None if code is None else _Formula(code, values)
        return self._formulas[text]

    def _use(self, text: str) -> None:
        """Notes the parameters that an expression uses as arguments, and whether its code needs `math`."""
        formula = self._formulas[text]
        self.needs_math = self.needs_math or (formula is not None and MATH in formula.code)
        for name, exposed in self._exposed.items():
            if self._python[name] not in self._found and name in values_in(text):
                values = tuple(environment[name] for environment in self._environments)
                default = values[0] if self._alone else _plain_default(exposed)
                self._found[self._python[name]] = Argument(self._python[name], values, exposed, default)

    def _argument(self, values: tuple[Any, ...], name: str, node: str) -> str:
        """The argument with these values: one that there is, or a new one."""
        same = (each.name for each in self._found.values() if each.exposed is None and each.values == values)
        known = next(same, None)
        if known is not None:
            return known
        taken = {*self._taken, *self._found, *self._python.values()}
        wanted = as_name(name if name and not name.isdigit() else f"{node}_{name or 'value'}")
        wanted = numbered(wanted if wanted not in taken else as_name(f"{node}_{wanted}"), taken)
        self._found[wanted] = Argument(wanted, values)
        return wanted


def _same(one: Any, value: Any, *, spreads: bool) -> bool:
    """Whether a formula's value may stand for a value, also as one whole number for several."""
    if spreads and isinstance(value, tuple) and type(one) is int:
        return all(item == one for item in value)
    return bool(one == value) and (not isinstance(value, int) or type(one) is type(value))


def _plain_default(exposed: Exposed) -> Any:
    """The default of a parameter of the block, if it depends on nothing."""
    return None if isinstance(exposed.default, dict | list) else exposed.default
