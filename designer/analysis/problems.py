"""Problems: what is wrong with a project, in the user's words, with the place and the repairs."""

from dataclasses import dataclass
from enum import StrEnum

from designer.graph.edits import Edit
from designer.graph.ids import NetworkId, NodeId


class Severity(StrEnum):
    """An error keeps the network from running; a warning does not."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class RepairEdit:
    """A way out: what it does in a few words, and the edit that does it."""

    label: str
    edit: Edit


class Lack(StrEnum):
    """What is missing, where a repair depends on the rest of the network (`designer.analysis.completing`)."""

    NOTHING = ""
    WIRE = "wire"
    USE = "use"
    INPUT = "input"
    OUTPUT = "output"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong. `node`, `name` (the layer's name) and `port` say where, if it has a place."""

    severity: Severity
    message: str
    network: NetworkId
    node: NodeId | None = None
    name: str = ""
    port: str | None = None
    repairs: tuple[RepairEdit, ...] = ()
    lack: Lack = Lack.NOTHING
