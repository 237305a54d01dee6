"""Keeps the translations of the window: finds its texts, and brings them into `resources/translations`.

Without arguments it adds new texts, drops old ones and writes the .ts and .qm files. `--check` says what has no
translation, or one with other {names}. `--open de` prints what is not translated yet as JSON, text → "";
`--take de FILE.json` takes such a file when it is filled in, and writes that language alone.
"""

import argparse
import ast
import json
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TypeGuard
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "resources" / "translations"
TEMPLATES = "sentences.json"
WINDOW, SENTENCE = "window", "sentence"
"""The contexts: texts that the window says, and templates of sentences that it is given in English."""
PACKAGES = (
    "analysis",
    "graph",
    "catalogue",
    "trust.py",
    "blocks.py",
    "templates.py",
    "compiler",
    "jobs",
    "training",
    "export",
    "importers",
    "evaluate",
    "data",
    "drawing",
    "protocol",
    "worker",
)
"""Where the sentences are made that `designer.gui.sentences` says."""
OF_RUNTIME = ("safe.py",)
"""Files of `runtime` whose sentences the window shows: why a file is not opened."""
ENTRIES = ("catalogue/sources", "catalogue/remotes", "catalogue/augmentations")
"""Folders of them that hold entries of the catalogue, whose texts are no sentences about problems."""


def main() -> int:
    """Does what the arguments say."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--open", metavar="LANGUAGE")
    parser.add_argument("--take", nargs=2, metavar=("LANGUAGE", "FILE"))
    arguments = parser.parse_args()
    contexts = {WINDOW: list(dict.fromkeys(all_texts()))}
    contexts[SENTENCE] = list(dict.fromkeys(all_sentences(contexts[WINDOW])))
    if arguments.check:
        found = [
            line
            for code in codes()
            for context, texts in contexts.items()
            for line in faults(texts, read(code, context), code)
        ]
        print("\n".join(found))
        return int(bool(found))
    if arguments.open:
        known = {context: read(arguments.open, context) for context in contexts}
        waiting = [text for context, texts in contexts.items() for text in texts if not known[context].get(text)]
        print(json.dumps(dict.fromkeys(waiting, ""), ensure_ascii=False, indent=0))
        return 0
    taken = {arguments.take[0]: json.loads(Path(arguments.take[1]).read_text("utf-8"))} if arguments.take else {}
    for code in taken or codes():
        new = {text: said for text, said in taken.get(code, {}).items() if said}
        said = {context: read(code, context) | new for context in contexts}
        write(code, {each: {text: said[each].get(text, "") for text in texts} for each, texts in contexts.items()})
    replace(FOLDER / TEMPLATES, (json.dumps(contexts[SENTENCE], ensure_ascii=False, indent=0) + "\n").encode())
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
    from designer.jobs.advice.table import ILLNESSES
    from designer.templates import list_templates

    for key in KEYS:
        yield from (key.words, key.group)
    for hand, words in MOUSE:
        yield from (hand, words)
    for entry in TABLE:
        yield from (text for text in (entry.menu, entry.submenu, entry.title) if isinstance(text, str) and text)
    yield from (colour.capitalize() for colour in COLOURS)
    yield from (panel.title for panel in PANELS)
    yield from (illness.title for illness in ILLNESSES)
    for step in STEPS:
        yield from (step.title, step.text)
    for template in list_templates():
        yield from (template.title, template.summary, template.learns, template.time, template.group)


def of_the_catalogue() -> Iterator[str]:
    """What layers, losses and the like say of themselves. The names of PyTorch stay."""
    from designer.blocks import ready_blocks
    from designer.catalogue import registry
    from designer.catalogue.layer import Family
    from designer.catalogue.source import SourceFamily

    yield from (family.value for each in (Family, SourceFamily) for family in each)
    for entries in (*_UNTITLED, *_TITLED):
        for entry in getattr(registry, entries)():
            said = ("doc", "summary", *(("title",) if entries in _TITLED else ()))
            yield from (text for name in said if isinstance(text := getattr(entry, name, None), str) and text)
            for part in (*getattr(entry, "params", ()), *getattr(entry, "inputs", ()), *getattr(entry, "outputs", ())):
                told = (getattr(part, "help", ""), getattr(part, "none", ""))
                yield from (text for text in told if isinstance(text, str) and text)
    yield from (block.doc for block in ready_blocks() if block.doc)


_UNTITLED = ("layers", "losses", "optimizers")
_TITLED = ("schedules", "initializers", "metrics", "datasets", "sources", "preparations", "augmentations")
"""What has a title in words; that of a layer or an optimiser is its name."""


def all_sentences(others: Iterable[str]) -> Iterator[str]:
    """The templates of sentences about problems, of hints and of labels of repairs; `others` are no such sentences."""
    from designer.gui.sentence_words import LISTS, PARTS, WORDS

    shown = "\n".join(others)
    places = [*(ROOT / "designer" / package for package in PACKAGES), *(ROOT / "runtime" / name for name in OF_RUNTIME)]
    for place in places:
        for file in sorted(place.rglob("*.py")) if place.is_dir() else [place]:
            if file.parent.as_posix().endswith(ENTRIES):
                continue
            tree = ast.parse(file.read_text("utf-8"))
            texts = [re.sub(r"^{\w+}: ", "", template(node)).strip() for node in strings_of(tree)]
            yield from (text for text in texts if is_sentence(text) and text not in shown and not is_apart(text))
            yield from labels_of_repairs(tree)
            yield from told_in(tree)
    yield from PARTS
    yield from (word for words in WORDS.values() for word in words)
    yield from LISTS


def is_apart(text: str) -> bool:
    """Whether a sentence is a comment in printed source, or help that is put together."""
    return text.startswith(_NOT_SAID)


_NOT_SAID = (
    ", dtype=",
    "No licence ",
    "{network}, drawn ",
    "{node}, a layer ",
    "[A-Za-z",
    "({who})",
    "The weights are random.",
    "An argument of ",
    "Adds a border ",
    "A convolution run",
    "Slides learned",
)


def labels_of_repairs(tree: ast.AST) -> Iterator[str]:
    """What stands on the buttons that repair."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "RepairEdit":
            yield from (template(label) for label in node.args[:1] if is_text(label))


def told_in(tree: ast.AST) -> Iterator[str]:
    """What jobs tell while they work, such as `tell("Writing the file", 0.9)`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name | ast.Attribute):
            name = node.func.id if isinstance(node.func, ast.Name) else node.func.attr
            if name.lstrip("_") == "tell":
                yield from (template(text) for text in node.args[:1] if is_text(text) and is_told(template(text)))


def is_told(text: str) -> bool:
    """Whether it is words without an end; sentences are found by theirs."""
    return bool(re.search(r"[A-Za-z]{2,}", re.sub(r"{\w*}", "", text))) and not is_sentence(text)


def strings_of(tree: ast.AST) -> Iterator[ast.Constant | ast.JoinedStr]:
    """All strings and f-strings but docstrings, help and the pieces of f-strings."""
    apart: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            apart.add(id(node.value))
        elif isinstance(node, ast.keyword) and node.arg in ("help", "doc"):
            apart |= set(map(id, ast.walk(node.value)))
        elif isinstance(node, ast.JoinedStr):
            apart |= {id(part) for part in node.values if isinstance(part, ast.Constant)}
            formats = [part.format_spec for part in node.values if isinstance(part, ast.FormattedValue)]
            apart |= {id(part) for each in formats if each is not None for part in ast.walk(each)}
    for node in ast.walk(tree):
        if is_text(node) and id(node) not in apart:
            yield node


def is_text(node: ast.AST) -> TypeGuard[ast.Constant | ast.JoinedStr]:
    """Whether a node is a string or an f-string."""
    return isinstance(node, ast.JoinedStr) or (isinstance(node, ast.Constant) and isinstance(node.value, str))


def template(node: ast.Constant | ast.JoinedStr) -> str:
    """A string as it is; an f-string with a name in each hole, taken from what fills it."""
    if isinstance(node, ast.Constant):
        return str(node.value).replace("{", "{{").replace("}", "}}")
    parts, holes = [], dict[str, str]()
    for part in node.values:
        if isinstance(part, ast.FormattedValue):
            filler = ast.unparse(part.value)
            if filler not in holes:
                name = re.sub(r"\W", "", name_of(part.value)).strip("_").lower() or "value"
                number = sum(re.sub(r"\d+$", "", other) == name for other in holes.values())
                holes[filler] = f"{name}{number + 1}" if number else name
            parts.append(f"{{{holes[filler]}}}")
        elif isinstance(part, ast.Constant):
            parts.append(str(part.value).replace("{", "{{").replace("}", "}}"))
    return "".join(parts)


def name_of(filler: ast.AST) -> str:
    """A word for what fills a hole: `spec` for `str(spec)`, `dim` for `v["dim"]`, `node` for `node.name`."""
    if isinstance(filler, ast.Name):
        return filler.id
    if isinstance(filler, ast.Attribute):
        return name_of(filler.value) if filler.attr in ("name", "type", "title") else filler.attr
    if isinstance(filler, ast.Subscript):
        key = filler.slice.value if isinstance(filler.slice, ast.Constant) else None
        return key if isinstance(key, str) else name_of(filler.value)
    inner = filler.args if isinstance(filler, ast.Call) and filler.args else ast.iter_child_nodes(filler)
    return next(filter(None, (name_of(part) for part in inner if isinstance(part, ast.expr))), "")


def is_sentence(text: str) -> bool:
    """Whether a template ends as sentences do."""
    bare = re.sub(r"{\w*}", "", text).rstrip()
    words = re.findall(r"[A-Za-z]{2,}", bare)
    return len(words) >= 2 and " " in bare.strip() and bare[-1:] in (".", "?") and "\n" not in text


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


def read(code: str, context: str = WINDOW) -> dict[str, str]:
    """The translations that are there."""
    path = FOLDER / f"{code}.ts"
    if not path.is_file():
        return {}
    parts = ET.parse(path).getroot().iter("context")
    messages = (message for part in parts if part.findtext("name") == context for message in part.iter("message"))
    return {message.findtext("source", ""): message.findtext("translation", "") for message in messages}


def write(code: str, contexts: dict[str, dict[str, str]]) -> None:
    """Writes the texts with their translations, for Linguist and for the window."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>", f'<TS version="2.1" language="{code}">']
    for context, known in contexts.items():
        lines += ["<context>", f"<name>{context}</name>"]
        for text, said in known.items():
            state = "" if said else ' type="unfinished"'
            lines += ["<message>", f"<source>{escape(text)}</source>"]
            lines += [f"<translation{state}>{escape(said)}</translation>", "</message>"]
        lines += ["</context>"]
    lines += ["</TS>", ""]
    FOLDER.mkdir(exist_ok=True)
    path = FOLDER / f"{code}.ts"
    replace(path, "\n".join(lines).encode())
    replace(path.with_suffix(".qm"), released(path))


def replace(path: Path, content: bytes) -> None:
    """Writes a file in one go: whoever reads it meanwhile gets the old one or the new one."""
    rough = path.with_name(f"{path.name}.{os.getpid()}.part")
    rough.write_bytes(content)
    rough.replace(path)


def released(path: Path) -> bytes:
    """What Qt loads, made of a .ts file."""
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / "made.qm"
        tool = Path(sys.executable).with_name("pyside6-lrelease")
        subprocess.run([tool, path, "-qm", made], check=True, capture_output=True)
        return made.read_bytes()


if __name__ == "__main__":
    sys.exit(main())
