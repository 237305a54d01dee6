"""The tab “Proof”: module, printed source and file against each other."""

from collections.abc import Mapping
from typing import Any

from designer.drawing.theme import Theme
from designer.export.report import report_from_json
from designer.gui.pages.deploy.parity import ParityView
from designer.gui.pages.deploy.section import Means, Section
from runtime.errors import RuntimeModelError


class Proof(Section):
    """Shows the report that lies in the file."""

    def __init__(self, means: Means, theme: Theme) -> None:
        super().__init__()
        self.parity = ParityView(theme)
        self.column.addWidget(self.parity)
        self.column.addStretch(1)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self.parity.set_theme(theme)

    def show_manifest(self, manifest: Mapping[str, Any]) -> None:
        """Shows the proof that lies in a file. Any: it is JSON."""
        try:
            self.parity.show_report(report_from_json(manifest["parity"]))
        except (RuntimeModelError, KeyError):
            return  # Made by another version: it can be exported again.
