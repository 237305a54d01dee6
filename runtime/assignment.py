"""Which node of a network runs where, as ONNX Runtime says it."""

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class Assigned:
    """A node of the network and the provider that runs it (`CUDAExecutionProvider`). A `name` may be empty."""

    name: str
    operator: str
    domain: str
    provider: str

    def to_json(self) -> dict[str, str]:
        """The node as JSON values."""
        return {"name": self.name, "operator": self.operator, "domain": self.domain, "provider": self.provider}


def assigned(session: Any) -> tuple[Assigned, ...]:  # Any: ONNX Runtime is untyped
    """The nodes of a session that was opened to record this."""
    return tuple(
        Assigned(node.name, node.op_type, node.domain, part.ep_name)
        for part in session.get_provider_graph_assignment_info()
        for node in part.get_nodes()
    )


def assigned_in_profile(profile: Path) -> tuple[Assigned, ...]:
    """The same from a profile, for an ONNX Runtime that records nothing else: nodes that ran, as they were fused.

    Raises `OSError`, or `ValueError` for what is no profile.
    """
    found: dict[str, Assigned] = {}
    for event in json.loads(profile.read_text("utf-8")):
        told = event.get("args", {})
        if event.get("cat") == "Node" and "provider" in told:
            name = str(event["name"]).removesuffix("_kernel_time")
            found.setdefault(name, Assigned(name, told.get("op_name", ""), "", told["provider"]))
    return tuple(found.values())


def shares(nodes: Iterable[Assigned]) -> dict[str, int]:
    """How many nodes each provider runs, most first."""
    return dict(Counter(node.provider for node in nodes).most_common())
