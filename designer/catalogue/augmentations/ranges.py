"""Parameters that several augmentations have, and what can be wrong with pairs of numbers."""

from collections.abc import Callable

from designer.catalogue.fields import Float
from designer.catalogue.layer import Values


def chance(default: float, help: str = "How likely it is to happen to a sample, 0 to 1.") -> Float:
    """How often something happens."""
    return Float("p", default, low=0.0, high=1.0, help=help)


def rising(*names: str) -> Callable[[Values], str]:
    """Says of parameters that are a smallest and a largest value if they are the wrong way round."""

    def wrong(values: Values) -> str:
        for name in names:
            low, high = values[name]
            if low > high:
                return f"{name} goes from {low:g} to {high:g}; the first number is the smaller one."
        return ""

    return wrong
