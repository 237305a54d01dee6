"""Sources of tables."""

from pathlib import Path

from designer.catalogue.sources.tables import TABLE_ENDINGS
from designer.data.sources.opening import Opener, Recognise, Values
from designer.data.table_source import open_table_source
from runtime.cells import open_table
from runtime.errors import InputError


def recognise_table(path: Path) -> tuple[str, Values] | None:
    """Files by their ending; what ends in .txt must look like a table as well."""
    name = path.name.casefold()
    if not name.endswith(TABLE_ENDINGS) or not path.is_file():
        return None
    if name.endswith(".txt") and not _is_divided(path):
        return None
    return "table", {"path": str(path)}


def _is_divided(path: Path) -> bool:
    """Whether nearly all of the first lines have the same number of cells, two at least."""
    try:
        table = open_table(path)
        block = next(table.blocks, None)
    except (InputError, OSError):
        return False
    return len(table.names) > 1 and block is not None and len(block.numbers) > 9 * len(block.ragged)


OPENERS: dict[str, Opener] = {"table": open_table_source}
RECOGNISE: tuple[Recognise, ...] = (recognise_table,)
