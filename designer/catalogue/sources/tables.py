"""Sources of tables, as entries."""

from designer.catalogue.fields import Choice, Text
from designer.catalogue.source import (
    LABEL_COLUMNS,
    ROWS_TOGETHER,
    TASK,
    Column,
    ColumnNames,
    Place,
    SourceDef,
    SourceFamily,
)

TABLE_ENDINGS = (".csv", ".tsv", ".txt", ".csv.gz", ".parquet", ".xlsx")

ENTRIES: tuple[SourceDef, ...] = (
    SourceDef(
        name="table",
        title="Table",
        doc="Rows of a CSV, TSV, Parquet or Excel file. Each row is an item; one column is foretold from the others.",
        family=SourceFamily.TABLES,
        needs="file",
        icon="table",
        params=(
            Place("path", "", help="The file with the table.", endings=TABLE_ENDINGS),
            Column(
                "target", "", help="The column to foretell. Empty: the one called target, label or class, or the last."
            ),
            ColumnNames("leave_out", (), help="Columns that the network does not see."),
            TASK,
            LABEL_COLUMNS,
            Choice(
                "header",
                "auto",
                options=("auto", "yes", "no"),
                help="Whether the first row names the columns. Auto: it does if it looks unlike the rows below it.",
            ),
            ROWS_TOGETHER,
            Column(
                "time",
                "",
                help="The column with the date of each row. With it, the earliest rows are learnt from and the latest "
                "ones validate. Empty: the rows are in no order.",
                advanced=True,
            ),
            Text("sheet", "", help="The sheet of an Excel file. Empty: the first one.", advanced=True),
        ),
    ),
)
