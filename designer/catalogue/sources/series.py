"""Sources of time series, as entries."""

from designer.catalogue.fields import Bool, Int
from designer.catalogue.source import FILES_TOGETHER, Column, ColumnNames, Place, SourceDef, SourceFamily
from designer.catalogue.sources.tables import TABLE_ENDINGS

ENTRIES: tuple[SourceDef, ...] = (
    SourceDef(
        name="series",
        title="Time series",
        doc="Rows of a table in the order of time. A network sees some rows and foretells the next values;"
        " it is checked with the latest rows.",
        family=SourceFamily.SERIES,
        needs="file",
        icon="chart-line",
        params=(
            Place("path", "", help="The file with the rows.", endings=TABLE_ENDINGS),
            Column("target", "", help="The column to foretell. Empty: target or value, or the last one of numbers."),
            ColumnNames("columns", (), help="The columns that the network sees. None: all that hold numbers."),
            Column("time", "", help="The column with the date of each row. Empty: the first one with dates, if any."),
            Int("length", 24, low=1, high=100_000, help="How many rows the network sees."),
            Int("horizon", 1, low=1, high=10_000, help="How many of the next values are foretold."),
            Int("stride", 1, low=1, high=100_000, help="How many rows one window begins after the one before."),
            Bool("calendar", False, help="The network also sees the hour, the weekday and the month."),
        ),
    ),
    SourceDef(
        name="series_folder",
        title="Folder of recordings",
        doc="A table for each recording, in one folder for each class. The rows of a table are steps in time.",
        family=SourceFamily.SERIES,
        needs="folder",
        icon="activity",
        params=(
            Place("path", "", help="The folder with a folder for each class.", is_folder=True),
            ColumnNames("columns", (), help="The columns that the network sees. None: all that hold numbers."),
            Int(
                "length",
                0,
                low=0,
                high=100_000,
                help="How many rows the network sees, the last ones of each file. 0: as many as the shortest file has.",
            ),
            FILES_TOGETHER,
        ),
    ),
)
