"""Where a call is translated: the call with all that is known of its tensors, as rules ask for it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from designer.catalogue.errors import CatalogueError
from designer.catalogue.expressions import ExpressionError
from designer.catalogue.layer import Specs, Values, values_of
from designer.catalogue.tensor import ABSENT, TensorSpec
from designer.importers.plan import Layer, Plan, Port, Source, layers_of
from designer.importers.recording import Ref
from designer.importers.trace import Step, Value


@dataclass(frozen=True)
class Fitted:
    """A layer as the catalogue sees it: complete parameters, what arrives, what comes out."""

    values: Values
    inputs: Specs
    outputs: Specs


@dataclass(frozen=True)
class Site:
    """One call. `values` are all tensors of the trace; `given` are parameters that a layer gives as an output."""

    step: Step
    values: Sequence[Value]
    given: frozenset[Ref] = frozenset()

    def value(self, ref: Ref) -> Value:
        """What is known of a tensor."""
        return self.values[ref.index]

    def spec(self, ref: Ref) -> TensorSpec:
        """How graphs hold a tensor."""
        return self.values[ref.index].spec

    @property
    def wanted(self) -> tuple[TensorSpec, ...]:
        """How graphs hold the results."""
        return tuple(self.spec(ref) for ref in self.step.results)

    def dim(self, ref: Ref, dim: Any) -> int | None:
        """Where a dimension of the module's tensor is in the graph's, if it is a single one there. Any: an argument."""
        value = self.value(ref)
        if not isinstance(dim, int) or not -value.rank <= dim < value.rank:
            return None
        found = value.dims(dim)
        return found[0] if len(found) == 1 else None

    def number(self, value: Any) -> float | int | None:
        """An argument as a number: a plain one, or a constant that holds a single one. Any: an argument."""
        if isinstance(value, bool):
            return None
        if isinstance(value, int | float):
            return value
        if isinstance(value, Ref):
            data = self.value(value).data
            if data is not None and data.dim() == 0 and self.value(value).origin == "constant":
                found = data.item()
                return found if isinstance(found, int | float) and not isinstance(found, bool) else None
        return None

    def fits(self, plan: Plan) -> bool:
        """Whether the catalogue accepts every layer of a plan, and its results are those of the call."""
        fitted = self.fitted(plan)
        if fitted is None or len(plan) != len(self.wanted):
            return False
        return all(self.of(source, fitted) == spec for source, spec in zip(plan, self.wanted, strict=True))

    def fitted(self, plan: Plan) -> dict[Layer, Fitted] | None:
        """What the catalogue says of each layer of a plan; None if it refuses one."""
        found: dict[Layer, Fitted] = {}
        try:
            for layer in layers_of(plan):
                given = [None if source is None else self.of(source, found) for source in layer.inputs]
                inputs = _in_places(layer, given)
                if inputs is None:
                    return None
                values = values_of(layer.entry.params, layer.params)
                found[layer] = Fitted(values, inputs, layer.entry.infer(values, inputs))
        except (CatalogueError, ExpressionError, IndexError):
            return None
        return found

    def of(self, source: Source, fitted: dict[Layer, Fitted]) -> TensorSpec:
        """What comes from a source."""
        return fitted[source.layer].outputs[source.index] if isinstance(source, Port) else self.spec(source)


def _in_places(layer: Layer, given: Sequence[TensorSpec | None]) -> Specs | None:
    """The tensors that arrive as an entry takes them; None if too many or too few do."""
    ports = layer.entry.inputs
    single = [port for port in ports if not port.many]
    if len(given) > len(single) and len(single) == len(ports):
        return None
    inputs: list[TensorSpec] = []
    for place, port in enumerate(single):
        spec = given[place] if place < len(given) else None
        if spec is None and not port.optional:
            return None
        inputs.append(ABSENT if spec is None else spec)
    rest = given[len(single) :]
    if len(single) < len(ports) and (len(rest) < ports[-1].min_wires or None in rest):
        return None
    return (*inputs, *(spec for spec in rest if spec is not None))
