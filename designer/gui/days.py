"""Days and times of day, as the language of the window writes them."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, QTime

from designer.gui.tongue import tr

LANGUAGE = "language"
"""The property of the application that says which language the window speaks."""


def day(moment: datetime) -> str:
    """A day: `14 Mar 2026`."""
    return _written(moment, tr("d MMM yyyy"))


def day_and_time(moment: datetime) -> str:
    """A day and a time of it: `14 Mar 2026, 09:26`."""
    return _written(moment, tr("d MMM yyyy, HH:mm"))


def _written(moment: datetime, pattern: str) -> str:
    """A moment by a pattern of Qt's, the months named in the language of the window."""
    app = QCoreApplication.instance()
    locale = QLocale(str((app.property(LANGUAGE) if app is not None else "") or "en"))
    clock = QTime(moment.hour, moment.minute, moment.second)
    return locale.toString(QDateTime(QDate(moment.year, moment.month, moment.day), clock), pattern)
