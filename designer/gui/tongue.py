"""Says texts in the user's language, through Qt's translators."""

from PySide6.QtCore import QCoreApplication

CONTEXT = "window"
"""Where Qt's translators look the window's texts up."""


def tr(text: str, **values: object) -> str:
    """The text in the user's language, with `values` in place of its `{names}`; the English text if there is no other.

    What is translated is the text before the values: `tr("{count} layers", count=3)`, never an f-string. Tables hold
    English texts, and are translated where they are shown.
    """
    said = QCoreApplication.translate(CONTEXT, text)
    return said.format(**values) if values else said
