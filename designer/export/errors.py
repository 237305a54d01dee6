"""What can go wrong when a network is taken home.

    ExportError
    └── ParityError    the file computes something else than the network; carries the report

Every error carries `message` (what was expected, what came), `hint` (what to do) and `node`, the layer at fault.
"""

from typing import TYPE_CHECKING, Any

from designer.errors import LayerloomError

if TYPE_CHECKING:
    from designer.export.report import ParityReport


class ExportError(LayerloomError):
    """The common base; `str(error)` is the message."""

    def __init__(self, message: str, hint: str = "", *, node: str = "") -> None:
        super().__init__(message, hint)
        self.node = node


class ParityError(ExportError):
    """Module, printed source and ONNX file do not compute the same; no file was written."""

    def __init__(self, message: str, hint: str, report: "ParityReport") -> None:
        super().__init__(message, hint)
        self.report = report

    @property
    def result(self) -> dict[str, Any]:
        """What is known all the same, as JSON: the report."""
        return {"parity": self.report.to_json()}
