"""What comes out of a layer, as scripts hold it in their hands."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from designer.analysis.network import NodeReport
from designer.api.errors import ApiError
from designer.graph.model import PortRef

if TYPE_CHECKING:
    from designer.api.network import Network


class Output:
    """What comes out of a layer: hand it to the next one.

    A layer with several outputs unpacks: `out, h_n, c_n = net.add("LSTM", x, hidden_size=32)`. Used as it is, it
    stands for the first; `out.port("h_n")` and `out["h_n"]` give another.
    """

    def __init__(self, network: "Network", ref: PortRef) -> None:
        self._network = network
        self._ref = ref

    @property
    def network(self) -> "Network":
        """The network that it is part of."""
        return self._network

    @property
    def ref(self) -> PortRef:
        """The node's id and the port's name in the document."""
        return self._ref

    @property
    def layer(self) -> str:
        """The layer's name."""
        return self._report.node.name

    @property
    def name(self) -> str:
        """The port's name."""
        return self._ref.port

    @property
    def shape(self) -> tuple[int | str, ...]:
        """Its sizes; the batch size is `"N"`, other sizes that are open are expressions such as `"L//2"`."""
        sizes = self._report.outputs[self._place].shape
        return tuple(size if isinstance(size, int) else str(size) for size in sizes)

    @property
    def dtype(self) -> str:
        """Its kind of number: `float32` or `int64`."""
        return self._report.outputs[self._place].dtype

    def port(self, name: str) -> "Output":
        """Another output of the same layer. Raises `ApiError` if there is none of that name."""
        if name not in self._names:
            raise ApiError(f"{self.layer} has no output “{name}”.", f"There is: {', '.join(self._names)}.")
        return Output(self._network, PortRef(self._ref.node, name))

    def __getitem__(self, which: str | int) -> "Output":
        if isinstance(which, str):
            return self.port(which)
        return Output(self._network, PortRef(self._ref.node, self._names[which]))

    def __iter__(self) -> Iterator["Output"]:
        return (self.port(name) for name in self._names)

    def __len__(self) -> int:
        return len(self._names)

    def __repr__(self) -> str:
        sizes = ", ".join(map(str, self.shape))
        return f"<output “{self.name}” of {self.layer}: ({sizes})>"

    @property
    def _report(self) -> NodeReport:
        return self._network.analysis.nodes[self._ref.node]

    @property
    def _names(self) -> tuple[str, ...]:
        entry, tensors = self._report.entry, len(self._report.outputs)
        return tuple(port.name for port in entry.outputs_given(tensors)) if entry is not None else ()

    @property
    def _place(self) -> int:
        return self._names.index(self._ref.port)
