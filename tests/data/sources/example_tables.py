"""Small tables in every format, with numbers, categories, dates, yes and no, and gaps."""

import csv
import gzip
import io
from pathlib import Path
from typing import Any

HEADER = ["age", "colour", "height", "joined", "member", "price"]
ROWS = [
    [
        str(20 + row) if row % 7 else "",
        ("red", "green", "blue")[row % 3] if row % 11 else "",
        f"{1.5 + row / 100:.2f}",
        f"2024-{row % 12 + 1:02d}-{row % 27 + 1:02d}",
        "yes" if row % 4 else "no",
        f"{1000 + 37 * row % 91}.5",
    ]
    for row in range(40)
]


def examples(folder: Path) -> list[tuple[str, dict[str, Any]]]:
    """A value and a class to predict, in one file of each format."""
    for_classes = {"target": "colour"}
    return [
        ("table", {"path": str(write(folder / "plain.csv"))}),
        ("table", {"path": str(write(folder / "tabs.tsv", "\t")), "target": "price", "leave_out": ["joined"]}),
        ("table", {"path": str(write(folder / "classes.csv")), "target": "member"}),
        ("table", {"path": str(comma(folder / "comma.csv")), **for_classes, "leave_out": ["age"]}),
        ("table", {"path": str(packed(folder / "packed.csv.gz"))}),
        ("table", {"path": str(columnar(folder / "columns.parquet"))}),
        ("table", {"path": str(sheet(folder / "sheet.xlsx"))}),
        ("table", {"path": str(sheet(folder / "second.xlsx", "B")), "sheet": "B"}),
        ("table", {"path": str(bare(folder / "bare.txt"))}),
    ]


def write(path: Path, delimiter: str = ",", encoding: str = "utf-8") -> Path:
    path.write_text(text(delimiter), encoding=encoding, newline="")
    return path


def text(delimiter: str = ",") -> str:
    file = io.StringIO()
    csv.writer(file, delimiter=delimiter).writerows([HEADER, *ROWS])
    return file.getvalue()


def comma(path: Path) -> Path:
    """As a spreadsheet in Germany writes it: semicolons, decimal commas, Windows's letters, no gap in the colours."""
    rows = [[cell.replace(".", ",") for cell in row] for row in ROWS]
    for number, row in enumerate(rows):
        row[1] = ("rot", "grün", "weiß")[number % 3]
    path.write_text("\r\n".join(";".join(row) for row in [HEADER, *rows]), encoding="cp1252", newline="")
    return path


def packed(path: Path) -> Path:
    path.write_bytes(gzip.compress(text().encode("utf-8-sig")))
    return path


def columnar(path: Path) -> Path:
    import pyarrow as pa
    import pyarrow.parquet as pq

    columns = list(zip(*ROWS, strict=True))
    ages = [int(cell) if cell else None for cell in columns[0]]
    colours = [cell or None for cell in columns[1]]
    numbers = {name: [float(cell) for cell in columns[HEADER.index(name)]] for name in ("height", "price")}
    dates = pa.array(columns[3]).cast(pa.date32())
    members = [cell == "yes" for cell in columns[4]]
    pq.write_table(pa.table({"age": ages, "colour": colours, "joined": dates, "member": members, **numbers}), path)
    return path


def sheet(path: Path, name: str = "") -> Path:
    import datetime

    import openpyxl

    book = openpyxl.Workbook()
    page = book.create_sheet(name) if name else book.active
    page.append(HEADER)
    for age, colour, height, joined, member, price in ROWS:
        day = datetime.datetime.fromisoformat(joined)
        page.append([int(age) if age else None, colour or None, float(height), day, member, float(price)])
    book.save(path)
    return path


def bare(path: Path) -> Path:
    """Numbers alone, without a header, between spaces."""
    path.write_text("\n".join(f"{row / 8}  {row * row}   {row % 3}" for row in range(30)), encoding="utf-8")
    return path
