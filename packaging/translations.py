"""Keeps the translations of the window: finds its texts, and brings them into `resources/translations`.

Without arguments it adds new texts, drops old ones and writes the .ts and .qm files. `--check` says what has no
translation, or one with other {names}. `--open de` prints what is not translated yet as JSON, text → "";
`--take de FILE.json` takes such a file when it is filled in.
"""

import argparse
import ast
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "resources" / "translations"
CONTEXT = "window"


def main() -> int:
    """Does what the arguments say."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--open", metavar="LANGUAGE")
    parser.add_argument("--take", nargs=2, metavar=("LANGUAGE", "FILE"))
    arguments = parser.parse_args()
    texts = list(dict.fromkeys(all_texts()))
    if arguments.check:
        found = [line for code in codes() for line in faults(texts, read(code), code)]
        print("\n".join(found))
        return int(bool(found))
    if arguments.open:
        known = read(arguments.open)
        print(json.dumps({text: "" for text in texts if not known.get(text)}, ensure_ascii=False, indent=0))
        return 0
    taken = {arguments.take[0]: json.loads(Path(arguments.take[1]).read_text("utf-8"))} if arguments.take else {}
    for code in codes():
        known = read(code) | {text: said for text, said in taken.get(code, {}).items() if said}
        write(code, {text: known.get(text, "") for text in texts})
    return 0


def codes() -> list[str]:
    """The languages besides English."""
    from designer.gui.languages import ENGLISH, LANGUAGES  # here: reading the files alone needs no Qt

    return [language.code for language in LANGUAGES if language.code != ENGLISH]


def all_texts() -> Iterator[str]:
    """Every text that can be translated, in the order of the files that say it."""
    for file in sorted((ROOT / "designer" / "gui").rglob("*.py")):
        yield from said_in(ast.parse(file.read_text("utf-8")))
    yield from of_the_tables()
    yield from of_the_catalogue()


def said_in(tree: ast.AST) -> Iterator[str]:
    """What a file says by `tr("…")`, marks by `later("…")`, puts into menus of the canvas, or gives as `help="…"`."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
            continue
        place = _PLACES.get(node.func.id, len(node.args))
        given = [*node.args[place : place + 1], *(word.value for word in node.keywords if word.arg == "help")]
        for part in (part for argument in given for part in ast.walk(argument)):
            if isinstance(part, ast.Constant) and isinstance(part.value, str) and re.search(r"[A-Za-z]", part.value):
                yield part.value


_PLACES = {"tr": 0, "later": 0, "entry": 2}
"""The functions that are given texts, and the place of the text among what they are given."""


def of_the_tables() -> Iterator[str]:
    """Titles of actions and menus, keys and mouse on the canvas, the steps of the tour, the templates: all are data."""
    from designer.graph.marks import COLOURS
    from designer.gui.action_table import TABLE
    from designer.gui.canvas.cheat_sheet import MOUSE
    from designer.gui.canvas.keys import KEYS
    from designer.gui.pages.design.docks import PANELS
    from designer.gui.tour.steps import STEPS
    from designer.templates import list_templates

    for key in KEYS:
        yield from (key.words, key.group)
    for hand, words in MOUSE:
        yield from (hand, words)
    for entry in TABLE:
        yield from (text for text in (entry.menu, entry.submenu, entry.title) if isinstance(text, str) and text)
    yield from (colour.capitalize() for colour in COLOURS)
    yield from (panel.title for panel in PANELS)
    for step in STEPS:
        yield from (step.title, step.text)
    for template in list_templates():
        yield from (template.title, template.summary, template.learns, template.time)


def of_the_catalogue() -> Iterator[str]:
    """What layers, losses and the like say of themselves. The names of PyTorch stay."""
    from designer.blocks import ready_blocks
    from designer.catalogue import registry
    from designer.catalogue.layer import Family

    yield from (family.value for family in Family)
    for entries in ("layers", "losses", "optimizers", "schedules", "initializers", "metrics", "datasets"):
        for entry in getattr(registry, entries)():
            said = ("doc", "summary", *(("title",) if entries in _TITLED else ()))
            yield from (text for name in said if isinstance(text := getattr(entry, name, None), str) and text)
            for part in (*getattr(entry, "params", ()), *getattr(entry, "inputs", ()), *getattr(entry, "outputs", ())):
                yield from (text for text in (part.help, getattr(part, "none", "")) if isinstance(text, str) and text)
    yield from (block.doc for block in ready_blocks() if block.doc)


_TITLED = ("schedules", "initializers", "metrics", "datasets")
"""What has a title in words; that of a layer or an optimiser is its name."""


def faults(texts: Iterable[str], known: dict[str, str], code: str) -> Iterator[str]:
    """What is wrong with a translation."""
    for text in texts:
        said = known.get(text, "")
        if not said:
            yield f"{code}: no translation of “{text}”"
        elif names(said) != names(text):
            yield f"{code}: other {{names}} in “{said}” than in “{text}”"


def names(text: str) -> set[str]:
    """The names in braces."""
    return set(re.findall(r"{(\w+)", text))


def read(code: str) -> dict[str, str]:
    """The translations that are there."""
    path = FOLDER / f"{code}.ts"
    if not path.is_file():
        return {}
    messages = ET.parse(path).getroot().iter("message")
    return {message.findtext("source", ""): message.findtext("translation", "") for message in messages}


def write(code: str, known: dict[str, str]) -> None:
    """Writes the texts with their translations, for Linguist and for the window."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>", f'<TS version="2.1" language="{code}">']
    lines += ["<context>", f"<name>{CONTEXT}</name>"]
    for text, said in known.items():
        state = "" if said else ' type="unfinished"'
        lines += ["<message>", f"<source>{escape(text)}</source>", f"<translation{state}>{escape(said)}</translation>"]
        lines += ["</message>"]
    lines += ["</context>", "</TS>", ""]
    FOLDER.mkdir(exist_ok=True)
    path = FOLDER / f"{code}.ts"
    path.write_text("\n".join(lines), "utf-8")
    (FOLDER / f"{code}.qm").write_bytes(released(path))


def released(path: Path) -> bytes:
    """What Qt loads, made of a .ts file."""
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / "made.qm"
        tool = Path(sys.executable).with_name("pyside6-lrelease")
        subprocess.run([tool, path, "-qm", made], check=True, capture_output=True)
        return made.read_bytes()


if __name__ == "__main__":
    sys.exit(main())
