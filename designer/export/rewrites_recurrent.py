"""Recurrent layers as ONNX's own operators, which take sequences of any length and which its runtimes do at once.

The exporter writes plain layers step by step, and ONNX has no LSTM with a projection.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

import torch
from torch import Tensor


class Kind(NamedTuple):
    """One kind of recurrent layer: ONNX's operator, the order of its gates among PyTorch's, and further attributes."""

    operator: str
    gates: tuple[int, ...]
    activation: str = ""

    def attributes(self, hidden: int, directions: int) -> dict[str, Any]:
        """Those of the operator. Any: as the exporter takes them."""
        found: dict[str, Any] = {"hidden_size": hidden, "direction": "bidirectional" if directions == 2 else "forward"}
        if self.activation:
            found["activations"] = [self.activation] * directions
        if self.operator == "GRU":
            found["linear_before_reset"] = 1
        return found


_TANH, _RELU = Kind("RNN", (0,), "Tanh"), Kind("RNN", (0,), "Relu")
_GRU = Kind("GRU", (1, 0, 2))
_LSTM = Kind("LSTM", (0, 3, 1, 2))


def _recurrent(kind: Kind) -> Callable[..., Any]:
    """A layer of a kind with one memory, or an LSTM with its two, as torch's functions take them."""

    def recurrent(
        input: Tensor,
        hx: Any,
        params: Any,
        has_biases: bool,
        num_layers: int,
        dropout: float,
        train: bool,
        bidirectional: bool,
        batch_first: bool,
    ) -> Any:
        if not isinstance(params, Sequence):  # of packed sequences: the sizes of their batches come second
            return NotImplemented
        begin = [hx] if isinstance(hx, Tensor) else [*hx]
        projected = len(begin) == 2 and begin[0].shape[-1] != begin[1].shape[-1]
        x = input.transpose(0, 1) if batch_first else input
        directions = 2 if bidirectional else 1
        count = 2 + 2 * has_biases + projected
        last: list[list[Tensor]] = [[] for _ in begin]
        for layer in range(num_layers):
            at = layer * directions
            own = [params[(at + way) * count : (at + way + 1) * count] for way in range(directions)]
            states = [each[at : at + directions] for each in begin]
            x, states = (_projected if projected else _layer)(kind, x, states, own)
            for found, state in zip(last, states, strict=True):
                found.append(state)
        return x.transpose(0, 1) if batch_first else x, *map(torch.cat, last)

    return recurrent


def _layer(
    kind: Kind, x: Tensor, begin: Sequence[Tensor], own: Sequence[Sequence[Tensor]]
) -> tuple[Tensor, list[Tensor]]:
    """One layer, in each direction: x [steps, batch, features] → [steps, batch, directions · hidden], last memories."""
    directions, hidden = len(own), begin[0].shape[-1]
    weights = [[_in_order(kind, each, hidden) for each in direction] for direction in own]
    outer, inner = (torch.stack([each[place] for each in weights]) for place in range(2))
    bias = torch.stack([torch.cat([*each[2:]]) for each in weights]) if len(own[0]) > 2 else None
    steps, batch = x.shape[0], x.shape[1]
    state = (directions, batch, hidden)
    said, *last = torch.onnx.ops.symbolic_multi_out(
        kind.operator,
        (x, outer, inner, bias, None, *begin),
        kind.attributes(hidden, directions),
        dtypes=[x.dtype] * (1 + len(begin)),
        shapes=[(steps, directions, batch, hidden), *[state] * len(begin)],
    )
    return said.transpose(1, 2).flatten(2), last


def _in_order(kind: Kind, weight: Tensor, hidden: int) -> Tensor:
    """Weights or biases [gates · hidden, …] with the gates in ONNX's order."""
    if len(kind.gates) == 1:
        return weight
    return torch.cat([weight[gate * hidden : (gate + 1) * hidden] for gate in kind.gates])


def _projected(
    kind: Kind, x: Tensor, begin: Sequence[Tensor], own: Sequence[Sequence[Tensor]]
) -> tuple[Tensor, list[Tensor]]:
    """A layer with a projection as one without: what is said is projected after it, and within it by its weights.

    With W the projection and R the recurrent weights, R·(W·m) = (R·W)·m for the memory m. What it begins with is
    projected already, so it enters as further features of the first step, with R as their weights.
    """
    said, cells = begin
    plain = [_unprojected(own, way) for way in range(len(own))]
    x, (last, cell) = _layer(kind, _with_beginning(x, said), [torch.zeros_like(cells), cells], plain)
    matrices = [each[-1].mT for each in own]
    halves = x.chunk(len(own), -1)
    x = torch.cat([half @ matrix for half, matrix in zip(halves, matrices, strict=True)], -1)
    return x, [torch.stack([last[way] @ matrix for way, matrix in enumerate(matrices)]), cell]


def _with_beginning(x: Tensor, begin: Tensor) -> Tensor:
    """To x [steps, batch, features] adds, for each direction, what it begins with at its first step, else zeros."""
    steps = torch.arange(x.shape[0])
    firsts = (steps == 0, steps == x.shape[0] - 1)
    more = [
        first.to(x.dtype).reshape(-1, 1, 1) * state.unsqueeze(0) for first, state in zip(firsts, begin, strict=False)
    ]
    return torch.cat([x, *more], -1)


def _unprojected(own: Sequence[Sequence[Tensor]], way: int) -> list[Tensor]:
    """The weights of one direction of an LSTM without projection that takes `_with_beginning`."""
    outer, inner, *biases, projection = own[way]
    others = [inner if each == way else torch.zeros_like(inner) for each in range(len(own))]
    return [torch.cat([outer, *others], -1), inner @ projection, *biases]


REWRITES: Mapping[Callable[..., Any], Callable[..., Any]] = {
    torch.rnn_tanh: _recurrent(_TANH),
    torch.rnn_relu: _recurrent(_RELU),
    torch.gru: _recurrent(_GRU),
    torch.lstm: _recurrent(_LSTM),
}
