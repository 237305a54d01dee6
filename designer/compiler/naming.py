"""Names in printed source that must not get in each other's way: arguments, variables, sizes, attributes."""

from collections.abc import Collection, Iterable

from designer.catalogue.dims import Expr, symbol
from designer.graph.model import PortRef

OWN = frozenset(
    [
        "I",
        "O",
        "abs",
        "bool",
        "create_feature_extractor",
        "get_model",
        "int",
        "l",
        "list",
        "math",
        "max",
        "min",
        "nn",
        "object",
        "print",
        "range",
        "round",
        "self",
        "str",
        "sum",
        "super",
        "torch",
        "tuple",
    ]
)
"""What the printed code uses itself, and the names that look like numbers, which linters refuse."""


def free(wanted: str, taken: Collection[str]) -> str:
    """`wanted`, with as many `_` behind it as it needs to be free."""
    while wanted in taken:
        wanted += "_"
    return wanted


def numbered(wanted: str, taken: Collection[str]) -> str:
    """`wanted`, or with the first number that makes it free: `Block`, `Block2`, …"""
    name, number = wanted, 2
    while name in taken:
        name, number = f"{wanted}{number}", number + 1
    return name


class Variables:
    """The variables of `forward`: what flows is called `x` as long as it only flows on; the rest after its layer.

    `inputs` are the names of the arguments, `layers` those of all other layers, `sizes` the names of open sizes.
    """

    def __init__(self, inputs: Iterable[str], layers: Iterable[str], sizes: Iterable[str]) -> None:
        self._taken = {*OWN, *inputs}
        layers = set(layers)
        self._trunk = next(name for name in ("x", "y", "h", "_x") if name not in layers)
        self.sizes = {name: self._size(name, layers) for name in sorted(sizes)}
        """What open sizes are called."""
        self.renamed = any(name != other for name, other in self.sizes.items())
        self._waiting: dict[str, int] = {}
        self._names: dict[PortRef, str] = {}

    def _size(self, name: str, layers: set[str]) -> str:
        found = free(name, self._taken | layers | {self._trunk})
        self._taken.add(found)
        return found

    def __getitem__(self, port: PortRef) -> str:
        """The expression for what a port gives."""
        return self._names[port]

    def bind(self, port: PortRef, expression: str, uses: int) -> None:
        """Says what stands for a port's value, and how often it will be used."""
        self._names[port] = expression
        self._waiting[expression] = self._waiting.get(expression, 0) + uses

    def use(self, port: PortRef) -> str:
        """The expression for what a port gives, which is needed once less from now on."""
        expression = self._names[port]
        self._waiting[expression] -= 1
        return expression

    def for_value(self, port: PortRef, wanted: str, uses: int, *, flows: bool, besides: Collection[str] = ()) -> str:
        """A variable for a new value, by its layer's name `wanted`.

        `flows`: nothing but the next layer needs it, so that it may be called `x`; `besides` are names that it must
        not have.
        """
        if flows and not self._waiting.get(self._trunk) and self._trunk not in besides:
            name = self._trunk
            self._waiting[name] = 0
        else:
            name = self.fresh(wanted)
        self.bind(port, name, uses)
        return name

    def fresh(self, wanted: str) -> str:
        """A variable that no other value has."""
        name = free(wanted, self._taken | {self._trunk})
        self._taken.add(name)
        return name

    def size(self, size: Expr) -> Expr:
        """A size, written with the names that open sizes have here."""
        renamed = size.at({name: symbol(other) for name, other in self.sizes.items() if name != other})
        assert isinstance(renamed, Expr)
        return renamed
