"""A document of a few blocks, and how it is written as a web page or as Markdown."""

from dataclasses import dataclass
from html import escape


@dataclass(frozen=True, slots=True)
class Block:
    """A part of a document: a title, sentences, and a table of words (heads first) with the columns of numbers."""

    title: str
    sentences: tuple[str, ...] = ()
    heads: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    numbers: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Document:
    """A title and its blocks. `ok`: whether what it proves holds."""

    title: str
    language: str
    ok: bool
    blocks: tuple[Block, ...]


def as_markdown(document: Document) -> str:
    """The document as Markdown with tables."""
    parts = [f"# {_plain(document.title)}"]
    for block in document.blocks:
        parts.append(f"## {_plain(block.title)}" if block.title else "")
        parts += [_plain(text) for text in block.sentences]
        if block.rows:
            rule = ("---:" if at in block.numbers else "---" for at in range(len(block.heads)))
            lines = [_row(block.heads), f"| {' | '.join(rule)} |", *map(_row, block.rows)]
            parts.append("\n".join(lines))
    return "\n\n".join(part for part in parts if part) + "\n"


def as_html(document: Document) -> str:
    """The document as a web page that needs nothing else; it follows the reader's choice of light or dark."""
    parts = [_block(block) for block in document.blocks]
    tone = "good" if document.ok else "bad"
    title = escape(document.title)
    return (
        f'<!doctype html>\n<html lang="{escape(document.language)}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{title}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n"
        f'<h1 class="{tone}">{title}</h1>\n' + "\n".join(parts) + "\n</body>\n</html>\n"
    )


def _block(block: Block) -> str:
    lines = [f"<h2>{escape(block.title)}</h2>"] if block.title else []
    lines += [f"<p>{escape(text)}</p>" for text in block.sentences]
    if block.rows:
        lines.append('<div class="wide"><table>')
        lines.append(f"<thead><tr>{_cells(block.heads, block.numbers, 'th')}</tr></thead><tbody>")
        lines += [f"<tr>{_cells(row, block.numbers, 'td')}</tr>" for row in block.rows]
        lines.append("</tbody></table></div>")
    return "\n".join(lines)


def _cells(row: tuple[str, ...], numbers: frozenset[int], tag: str) -> str:
    return "".join(f"<{tag}{' class=n' if at in numbers else ''}>{escape(text)}</{tag}>" for at, text in enumerate(row))


def _row(cells: tuple[str, ...]) -> str:
    return f"| {' | '.join(_plain(cell).replace('|', chr(92) + '|') for cell in cells)} |"


def _plain(text: str) -> str:
    """Text that Markdown takes for nothing else: names may hold any letter."""
    return "".join(f"\\{letter}" if letter in "\\`*_<>#[]" else letter for letter in text.replace("\n", " "))


_STYLE = """
:root { color-scheme: light dark; --ink: #171b26; --soft: #5b6475; --line: #e3e6ed; --ground: #fcfcfd; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #eef0f6; --soft: #9aa3b5; --line: #2c3140; --ground: #14161d; } }
body { font: 15px/1.5 Inter, system-ui, sans-serif; color: var(--ink); background: var(--ground);
  max-width: 860px; margin: 48px auto; padding: 0 24px; }
h1 { font-size: 24px; } h2 { font-size: 16px; margin: 36px 0 8px; } p { color: var(--soft); margin: 6px 0; }
h1::before { margin-right: 10px; } h1.good::before { content: "✓"; color: #16a34a; }
h1.bad::before { content: "✗"; color: #d92d20; }
.wide { overflow-x: auto; } table { border-collapse: collapse; width: 100%; font-size: 13px; }
th { text-align: left; color: var(--soft); font-weight: 500; } th, td { padding: 6px 12px 6px 0;
  border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
.n { text-align: right; font-family: "JetBrains Mono", ui-monospace, monospace; font-variant-numeric: tabular-nums; }
"""
