"""Statements of every kind that the printer writes, on one line each, with names of all lengths."""

from collections.abc import Callable
from random import Random

_LETTERS = "layer_of_the_network_with_a_name_that_is_rather_long"
_NUMBERED = ("1", "512", "0.5", '"reflect"', "None", "torch.float32", "-1")
_INDICES = (":", "1:", ":-1", ": length // 2", "::2", "None", "...", "0")
_RESULTS = ("None", "torch.Tensor", "tuple[torch.Tensor, torch.Tensor]", "tuple[torch.Tensor, ...]")


class Statements:
    """Writes statements at random; the same ones for the same seed."""

    def __init__(self, seed: int) -> None:
        self._random = Random(seed)

    def long(self, count: int) -> list[str]:
        """So many statements that are too long for a line, or nearly so."""
        found: list[str] = []
        while len(found) < count:
            text = self._statement()
            if 70 < len(text) < 700:
                found.append(text)
        return found

    def _statement(self) -> str:
        depth = self._random.choice([1, 2, 2, 3])
        return self._one(
            lambda: f"{self._target()} = {self._expression(depth)}",
            lambda: f"{self._target()} = {self._call(depth)}",
            lambda: f"{self._target()} = {self._chain(depth)}",
            lambda: f"{self._target()} = {self._operation(depth)}",
            lambda: self._call(depth),
            lambda: f"return {', '.join(self._name() for _ in range(self._random.choice([1, 2, 3, 9])))}",
            lambda: f"return {self._call(depth)}",
            lambda: f"self.{self._name()} = nn.Sequential(*{self._comprehension(depth)})",
            lambda: f"for {self._name()} in {self._call(depth)}:",
            lambda: f"class {self._name()}({self._name()}):",
            self._function,
        )

    def _one(self, *makers: Callable[[], str]) -> str:
        return self._random.choice(makers)()

    def _name(self) -> str:
        return _LETTERS[: self._random.choice([1, 2, 3, 5, 9, 13, 17, 22, 31, 46])].rstrip("_")

    def _target(self) -> str:
        return self._one(
            self._name,
            lambda: f"self.{self._name()}",
            lambda: f"{self._name()}, {self._name()}",
            lambda: f"{self._name()}, (h_{self._name()}, _)",
            lambda: f"({self._name()}, _), {self._name()}",
        )

    def _arguments(self, depth: int, counts: tuple[int, ...] = (0, 1, 1, 2, 3, 4, 6, 9)) -> str:
        found = [self._expression(depth - 1) for _ in range(self._random.choice(counts))]
        plain = self._random.randint(0, len(found))
        return ", ".join([*found[:plain], *(f"{self._name()}_{n}={each}" for n, each in enumerate(found[plain:]))])

    def _call(self, depth: int) -> str:
        place = self._random.choice(["self.", "torch.", "nn.functional.", ""])
        return f"{place}{self._name()}({self._arguments(depth)})"

    def _atom(self) -> str:
        return self._one(self._name, self._name, lambda: self._random.choice(_NUMBERED))

    def _operand(self, depth: int) -> str:
        if depth <= 0:
            return self._atom()
        return self._one(
            self._atom,
            self._atom,
            lambda: self._call(depth),
            lambda: self._chain(depth),
            lambda: self._indexed(depth),
            lambda: f"({self._operation(depth - 1)})",
        )

    def _operation(self, depth: int) -> str:
        operators = self._random.choice(
            [["+"], ["+", "-"], ["*"], ["+", "*"], ["@"], ["//", "-"], ["&"], ["|"], ["=="]]
        )
        text = self._operand(depth - 1)
        for _ in range(1 if operators == ["=="] else self._random.choice([1, 1, 2, 3, 5])):
            text += f" {self._random.choice(operators)} {self._operand(depth - 1)}"
        return text

    def _base(self, depth: int) -> str:
        return self._one(
            self._name,
            lambda: f"self.{self._name()}",
            lambda: self._call(depth - 1),
            lambda: f"({self._operation(depth - 1)})",
        )

    def _chain(self, depth: int) -> str:
        links = self._random.choice([1, 1, 2, 3])
        calls = (f".{self._name()}({self._arguments(depth, (0, 1, 2, 3))})" for _ in range(links))
        return self._base(depth) + "".join(calls)

    def _indexed(self, depth: int) -> str:
        count = self._random.choice([1, 2, 3])
        inside = ", ".join(self._one(self._atom, lambda: self._random.choice(_INDICES)) for _ in range(count))
        return f"{self._base(depth)}[{inside}]"

    def _comprehension(self, depth: int) -> str:
        return f"[{self._call(depth)} for _ in range({self._expression(depth - 1)})]"

    def _expression(self, depth: int) -> str:
        if depth <= 0:
            return self._atom()
        items = [self._expression(depth - 1) for _ in range(self._random.choice([1, 2, 3, 9]))]
        return self._one(
            self._atom,
            self._atom,
            lambda: self._call(depth),
            lambda: self._call(depth),
            lambda: self._operation(depth),
            lambda: f"[{', '.join(items)}]",
            lambda: f"({', '.join(items)}{',' if len(items) == 1 else ''})",
            lambda: self._chain(depth),
            lambda: self._indexed(depth),
            lambda: self._comprehension(depth),
            lambda: f"{self._operand(depth)} if {self._operation(depth - 1)} else {self._operand(depth)}",
        )

    def _function(self) -> str:
        plain = [f"{self._name()}_{n}: torch.Tensor" for n in range(self._random.choice([0, 1, 2, 3, 6]))]
        with_default = [f"{self._name()}_{n}: int = {n}" for n in range(self._random.choice([0, 0, 1, 3]))]
        result = self._random.choice([*_RESULTS, f"tuple[{', '.join(['torch.Tensor'] * 4)}]"])
        return f"def {self._name()}({', '.join(['self', *plain, *with_default])}) -> {result}:"
