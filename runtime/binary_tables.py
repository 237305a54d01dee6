"""Tables that are not text: Parquet and Excel. Every value becomes the text that a CSV file would have."""

import datetime
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from runtime.errors import InputError

MAX_UNPACKED = 2 << 30
ROWS_AT_ONCE = 8192


def parquet_names(path: Path) -> list[str]:
    """The columns of a Parquet file. Raises `InputError`."""
    with _parquet(path) as file:
        return [str(name) for name in file.schema_arrow.names]


def parquet_blocks(path: Path) -> Iterator[tuple[list[int], list[list[str]]]]:
    """Numbers of rows (from 1) and columns of cells, some thousand rows at once. Raises `InputError`.

    What is no number, text, date or yes-no (lists, bytes) is left empty.
    """
    import pyarrow as pa

    first = 1
    with _parquet(path) as file:
        try:
            for batch in file.iter_batches(ROWS_AT_ONCE):
                yield list(range(first, first + batch.num_rows)), [_texts(column) for column in batch.columns]
                first += batch.num_rows
        except (pa.ArrowException, OSError) as error:
            raise _damaged(path, error) from error


def _parquet(path: Path) -> Any:
    try:
        import pyarrow as pa
        import pyarrow.parquet as pq
    except ImportError:
        raise InputError(
            f"“{path.name}” is a Parquet file; reading it needs pyarrow.", "Install it: pip install pyarrow."
        ) from None
    path.stat()  # What is missing is told as such.
    try:
        return pq.ParquetFile(path)
    except PermissionError:
        raise
    except (pa.ArrowException, OSError) as error:
        raise _damaged(path, error) from error


def _texts(column: Any) -> list[str]:
    """A column as texts, "" where nothing is."""
    import pyarrow as pa

    try:
        if pa.types.is_float16(column.type):
            column = column.cast(pa.float32())
        texts = column.cast(pa.string())
    except pa.ArrowException:
        return [""] * len(column)
    return [text or "" for text in texts.to_pylist()]


def excel_rows(path: Path, sheet: str = "") -> Iterator[tuple[int, list[str]]]:
    """The rows of a sheet ("" is the first) that are not empty, with their numbers. Raises `InputError`, `OSError`."""
    try:
        import openpyxl
    except ImportError:
        raise InputError(
            f"“{path.name}” is an Excel file; reading it needs openpyxl.", "Install it: pip install openpyxl."
        ) from None
    _check_zip(path)
    with path.open("rb") as file:
        try:
            book = openpyxl.load_workbook(file, read_only=True, data_only=True)
            page = _page(path, book.worksheets, sheet)
            page.reset_dimensions()
            for number, row in enumerate(page.iter_rows(values_only=True), start=1):
                cells = [_text(value) for value in row]
                if any(cells):
                    yield number, cells
        except (InputError, GeneratorExit):
            raise
        except Exception as error:  # What openpyxl raises for damaged files has no common base.
            raise _damaged(path, error) from error


def _check_zip(path: Path) -> None:
    """An Excel file is a ZIP archive; one that unpacks to more than is sound is not opened."""
    path.stat()
    try:
        with zipfile.ZipFile(path) as archive:
            size = sum(info.file_size for info in archive.infolist())
            names = archive.namelist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
        raise _damaged(path, error) from error
    if "xl/workbook.xml" in names and not any(name.startswith("xl/worksheets/") for name in names):
        raise _without_sheets(path)
    if size > MAX_UNPACKED:
        raise InputError(f"“{path.name}” unpacks to more than {MAX_UNPACKED >> 30} GiB.", "Save it as CSV.")


def _page(path: Path, pages: list[Any], wanted: str) -> Any:
    if not pages:
        raise _without_sheets(path)
    names = [page.title for page in pages]
    if wanted and wanted not in names:
        listed = ", ".join(f"“{name}”" for name in names[:8])
        raise InputError(f"“{path.name}” has no sheet “{wanted}”; it has {listed}.", "Choose one of these.")
    return pages[names.index(wanted)] if wanted else pages[0]


def _without_sheets(path: Path) -> InputError:
    return InputError(f"“{path.name}” holds no sheet with cells.", "Save the table in a sheet of its own.")


def _text(value: Any) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case datetime.datetime() | datetime.date() | datetime.time():
            return value.isoformat()
        case str():
            return value.strip()
    return str(value)


def _damaged(path: Path, error: Exception) -> InputError:
    kind = "a whole Parquet file" if path.suffix.lower() == ".parquet" else "a whole Excel file (.xlsx)"
    reason = " ".join(str(error).split())[:120].rstrip(".")
    is_internal = isinstance(error, AttributeError | TypeError | LookupError) or not reason
    return InputError(
        f"“{path.name}” is not {kind}{'' if is_internal else f': {reason}'}.", "Save it anew, or fetch it again."
    )
