"""Sources of time series, as entries."""

from designer.catalogue.fields import Bool, Int
from designer.catalogue.source import Column, ColumnNames, Place, SourceDef, SourceFamily
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
)
