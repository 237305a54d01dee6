"""The proof of a file as a document, in the language of the window."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QLocale

from designer.export.report import ParityReport
from designer.gui.pages.deploy import proof_lines
from designer.gui.pages.deploy.documents import Block, Document
from designer.gui.pages.deploy.lowered import about_words, lowered_in, lowered_table
from designer.gui.pages.deploy.parity import verdict_of
from designer.gui.pages.deploy.proof_lines import Table
from designer.gui.sentences import sentence
from designer.gui.tongue import tr


def tables_of(report: ParityReport, manifest: Mapping[str, Any], names: Mapping[str, str]) -> dict[str, Table | None]:
    """The tables of a proof, most telling first. `names` are those of layers by id. Any: JSON of the file."""
    lowered = lowered_in(manifest["parity"])
    return {
        "lowered": None if lowered is None else lowered_table(lowered, names),
        "metrics": proof_lines.metrics(report),
        "differences": proof_lines.differences(report, is_lowered=lowered is not None),
        "layers": proof_lines.layers(report),
    }


def document_of(
    name: str, report: ParityReport, manifest: Mapping[str, Any], names: Mapping[str, str] | None = None
) -> Document:
    """The proof of the file of this name. Any: JSON of the file."""
    lowered = lowered_in(manifest["parity"])
    tables = tables_of(report, manifest, names or {}).values()
    about = () if lowered is None else (about_words(lowered),)
    first = Block("", (f"{name}. {sentence(report.sentence())}", *about, *map(sentence, report.notes)))
    facts = Block(tr("Where it is from"), (), (tr("What"), ""), proof_lines.facts(manifest))
    blocks = (first, *(_block(table) for table in tables if table is not None and table.lines), facts)
    return Document(verdict_of(report, lowered), QLocale().bcp47Name(), report.ok, blocks)


def _block(table: Table) -> Block:
    """The table without the columns that are bars only."""
    kept = [at for at in range(len(table.heads)) if any(line.cells[at].share is None for line in table.lines)]
    return Block(
        table.title,
        (table.about,),
        tuple(table.heads[at].title for at in kept),
        tuple(tuple(line.cells[at].text for at in kept) for line in table.lines),
        frozenset(place for place, at in enumerate(kept) if table.heads[at].is_number),
    )
