"""Where a layer finds what it remembers, and puts what it will: filled before a network runs, and emptied after it."""

from torch import Tensor, nn


class Memory:
    """What one layer keeps. `names` are those of its states; `shape` tells a state of zeros without the batch.

    `grows` is the place of a size (the batch counted) that grows with what was read; -1: none does.
    """

    def __init__(self, layer: str, names: tuple[str, ...], shape: tuple[int, ...], grows: int = -1) -> None:
        self.layer = layer
        self.names = names
        self.shape = shape
        self.grows = grows
        self.begin: tuple[Tensor, ...] = ()
        self.end: tuple[Tensor, ...] = ()


class _Recurrent(nn.RNNBase):
    """A recurrent layer that begins with its memory. States are [batch, layers, hidden], as files have the batch."""

    memory: Memory

    def remembered(self, input: Tensor) -> tuple[Tensor, object]:
        """What the layer says, and its states in its own order."""
        begin = tuple(state.transpose(0, 1).contiguous() for state in self.memory.begin)
        said, end = super().forward(input, begin if len(begin) > 1 else begin[0])
        ends = end if isinstance(end, tuple) else (end,)
        self.memory.end = tuple(state.transpose(0, 1) for state in ends)
        return said, end


class KeptLSTM(_Recurrent, nn.LSTM):
    """An LSTM with a memory."""

    def forward(self, input: Tensor, hx: object = None) -> tuple[Tensor, object]:  # type: ignore[override]
        """As `torch.nn.LSTM`, but it begins with its memory."""
        return self.remembered(input)


class KeptGRU(_Recurrent, nn.GRU):
    """A GRU with a memory."""

    def forward(self, input: Tensor, hx: object = None) -> tuple[Tensor, object]:  # type: ignore[override]
        """As `torch.nn.GRU`, but it begins with its memory."""
        return self.remembered(input)


class KeptRNN(_Recurrent, nn.RNN):
    """A plain recurrent layer with a memory."""

    def forward(self, input: Tensor, hx: object = None) -> tuple[Tensor, object]:  # type: ignore[override]
        """As `torch.nn.RNN`, but it begins with its memory."""
        return self.remembered(input)


KEPT: dict[type[nn.RNNBase], type[_Recurrent]] = {nn.LSTM: KeptLSTM, nn.GRU: KeptGRU, nn.RNN: KeptRNN}
"""By the class of a layer: the one that keeps its states."""


def states_of(layer: nn.RNNBase) -> tuple[str, ...]:
    """The names of what it keeps."""
    return ("h", "c") if isinstance(layer, nn.LSTM) else ("h",)
