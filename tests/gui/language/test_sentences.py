"""Sentences about problems are made in English, recognised by their templates, and said in the user's language."""

import ast
import json
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from designer.analysis.network import analyse
from designer.catalogue import registry
from designer.export.inside.reading import raw_of
from designer.graph.model import Project
from designer.gui.languages import ENGLISH, speak
from designer.gui.main_window import MainWindow
from designer.gui.sentence_words import PARTS, WORDS
from designer.gui.sentences import recognise, sentence, template
from designer.gui.tongue import CONTEXT
from runtime.manifest import Decode, InputSpec
from runtime.series import Series
from runtime.sound import Sound
from runtime.words import Words
from tests.analysis.test_broken_graphs import GRAPHS, LAYERS
from tests.gui.language.names import names_in
from tests.gui.language.seen import texts, unsaid
from tests.gui.language.test_translations import MISSING_AT_MOST, OTHERS, SCRIPT

SOURCES = Path(__file__).parents[3] / "designer"
OTHER_ALPHABETS = ("ja", "zh")


def broken_graphs() -> Iterator[Project]:
    """Every network of the table of mistakes."""
    yield from (broken.sketch().project for broken in LAYERS)
    yield from (build().project for build, *_ in GRAPHS.values())


def said_of(project: Project) -> list[str]:
    """The sentences that a person reads about it, and the labels of the repairs."""
    problems = analyse(project.main).problems
    return [*(problem.message for problem in problems), *(mend.label for each in problems for mend in each.repairs)]


def names_of(project: Project, text: str) -> set[str]:
    """Names of layers and types, and what is spelled as only programs spell it, as far as a text has them."""
    names = {name for node in project.main for name in (node.name, node.type) if name not in _PLAIN}
    spelled = set(re.findall(r"\w*[a-z\d](?:[A-Z_]|\d)\w*", text))
    return {name for name in names | spelled if re.search(rf"\b{re.escape(name)}\b", text)}


_PLAIN = ("layer", "out")
"""Names of layers in the table that are words of sentences, too."""


@pytest.fixture
def back_to_english() -> Iterator[None]:
    yield
    speak(ENGLISH)


def test_the_table_has_as_many_broken_graphs_as_it_is_worth_a_law() -> None:
    assert len(list(broken_graphs())) >= 60


@pytest.mark.usefixtures("qapp", "back_to_english")
@pytest.mark.parametrize("code", OTHERS)
def test_every_mistake_is_said_in_the_language_with_the_same_numbers_and_names(code: str) -> None:
    speak(code)
    kept = kept_words()
    for project in broken_graphs():
        for text in said_of(project):
            said = sentence(text)
            assert said != text
            assert Counter(re.findall(r"\d+", text)) <= Counter(re.findall(r"\d+", said)), said
            assert {name for name in names_of(project, text) if name not in said} == set(), said
            if code in OTHER_ALPHABETS:
                plain = re.sub(r"“[^”]*”", "", text)
                words = set(re.findall(r"\b[a-z]{4,}\b", plain)) - names_of(project, text)
                left = {word for word in words if re.search(rf"(?<![A-Za-z_]){word}(?![A-Za-z_])", said)}
                assert left <= kept, said


def kept_words() -> set[str]:
    """Names of parameters, ports and options: they are PyTorch's, also those that are words."""
    parts = [(part.name, *getattr(part, "options", ())) for layer in registry.layers() for part in layer.params]
    ports = [(port.name,) for layer in registry.layers() for port in (*layer.inputs, *layer.outputs)]
    return {name for names in (*parts, *ports) for name in names} | {"layer", "image", "words", "dtype", "sizes"}


@pytest.mark.usefixtures("qapp")
def test_a_template_filled_again_is_the_sentence() -> None:
    for project in broken_graphs():
        for text in said_of(project):
            bare = re.sub(r"^\w+: ", "", text)
            found = [recognise(one) for one in (text, bare, *re.split(r"(?<=\.) ", bare)) if recognise(one) is not None]
            assert found, text
            for fitting in found:
                assert fitting is not None
                filled = fitting.template.text.format(**dict(fitting.values))
                assert recognise(filled) == fitting
                assert filled in text


@pytest.mark.usefixtures("qapp", "back_to_english")
def test_a_sentence_that_nobody_wrote_stays_as_it_is() -> None:
    speak("de")
    assert sentence("The moon is made of 3 cheeses.") == "The moon is made of 3 cheeses."
    said = sentence("conv1: The moon is made of 3 cheeses. Choose another name.")
    assert said == "conv1: The moon is made of 3 cheeses. Wählen Sie einen anderen Namen."


@pytest.mark.usefixtures("qapp", "back_to_english")
def test_parts_of_a_sentence_and_lists_are_said_too() -> None:
    speak("de")
    said = sentence("layer: its input “inputs” has 1 wire and needs at least 2. Connect another layer's output to it.")
    assert said.startswith("layer: Der Eingang „inputs“ hat 1 Verbindung und braucht mindestens 2. Verbinden Sie ihn")
    assert "von a und b." in sentence("c: its input “input” takes one wire, but gets one from a and b. Remove one.")
    assert sentence("Its input “x” is not connected. Connect another layer's output to it.")[:11] == "Der Eingang"


@pytest.mark.usefixtures("qapp", "back_to_english")
def test_what_a_file_takes_that_prepares_inside_is_said_to_the_last_word() -> None:
    speak("de")
    wave, text = Sound(8000, 4000), Words("words", 7, ("a", "b"))
    columns = Series(("x", "y"), 5)
    specs = [
        InputSpec("a", (1, 8, 8), decode=Decode(8, 8, 1)),
        InputSpec("a", (3, 8, 8), decode=Decode(8, 8, 3)),
        InputSpec("a", (13,), columns=("alcohol", "malic acid", "ash", "alkalinity of ash", "magnesium", "hue")),
        InputSpec("a", (None, 3)),
        *(InputSpec("a", shape, reader=wave) for shape in ((1, 4000), (1, None))),
        *(InputSpec("a", shape, "int64", reader=text) for shape in ((7,), (None,))),
        *(InputSpec("a", shape, reader=columns) for shape in ((5, 2), (None, 2))),
    ]
    for spec in specs:
        words = raw_of(spec).words
        said = sentence(f"The run was repaired. Inside the file, “a” takes {words}.")
        assert "nimmt „a“: " in said, words
        left = {"numbers", "pictures", "takes", "sound", "rows", "order", "grey", "green", "read", "heard", "seen"}
        assert not left & set(re.findall(r"\w+", re.sub(r"\[.*?\]", "", said))), said


@pytest.mark.usefixtures("qapp", "back_to_english")
def test_what_is_found_in_data_is_said_with_what_it_counts() -> None:
    speak("de")
    few = sentence("“cat”, “dog” and 4 more have fewer than 20 pictures.")
    assert few == "“cat”, “dog” und 4 weitere haben weniger als 20 Bilder."
    assert sentence("Column “x”: 5 values are missing, the first in row 3. The value before stands there.")[:22] == (
        "Spalte „x“: 5 Werte le"
    )
    assert sentence('Write it as {"file": "1.jpg", "label": "cat"}.').endswith('{"file": "1.jpg", "label": "cat"}.')
    assert sentence("Leave 3 out") == "3 auslassen"
    assert sentence("Leave nothing out") == "Leave nothing out", "what is counted is a number"


@pytest.mark.usefixtures("qapp", "back_to_english")
def test_a_layer_that_is_called_as_a_word_keeps_its_name() -> None:
    speak("de")
    assert sentence("Insert Reshape after images") == "Reshape nach images einfügen"
    assert "Bilder (N" in sentence("images: Conv2d needs images (N, channels, height, width), but gets (N, 784).")


@pytest.mark.usefixtures("qapp")
@settings(max_examples=60, deadline=None)
@given(some.text(alphabet="aN “”.:?,{}(){}%1é✓\n ", max_size=60))
def test_no_text_is_too_strange(text: str) -> None:
    assert sentence(text) == text


def test_parts_of_sentences_stand_in_the_code() -> None:
    known = "\n".join(
        re.sub(r"{\w+}", "{}", SCRIPT["template"](node))
        for file in (*SOURCES.rglob("*.py"), *(SOURCES.parent / "runtime").glob("*.py"))
        if "gui" not in file.parts
        for node in SCRIPT["strings_of"](ast.parse(file.read_text("utf-8")))
    )
    pieces = {part: max(template(part).pieces, key=len).removeprefix("it ").strip(" .:") for part in PARTS}
    assert [part for part, piece in pieces.items() if piece not in known] == []


def test_holes_of_words_are_holes_of_templates() -> None:
    holes = {hole for text in listed() for hole in template(text).holes}
    assert set(WORDS) <= holes


@pytest.mark.parametrize("code", OTHERS)
def test_a_language_has_the_sentences_with_the_same_names_in_braces(code: str) -> None:
    known = written()
    faults = list(SCRIPT["faults"](known, SCRIPT["read"](code, SCRIPT["SENTENCE"]), code))
    missing = [fault for fault in faults if "no translation" in fault]
    assert faults == missing
    assert len(missing) <= MISSING_AT_MOST * len(known), missing
    assert len(set(known) - set(listed())) <= MISSING_AT_MOST * len(known)


@cache
def written() -> list[str]:
    """The templates that stand in the code."""
    return list(dict.fromkeys(SCRIPT["all_sentences"](list(SCRIPT["all_texts"]()))))


def listed() -> list[str]:
    """The templates that the window has with it."""
    texts: list[str] = json.loads((SCRIPT["FOLDER"] / SCRIPT["TEMPLATES"]).read_text("utf-8"))
    return texts


def test_the_list_of_problems_changes_with_the_language_and_back(window: MainWindow, qtbot: QtBot) -> None:
    window.session.document.mark_saved()
    window.session.open(LAYERS[0].sketch().project)
    window.design.show_lower("problems")
    qtbot.waitUntil(lambda: bool(window.problems.items))
    english = _problem_words(window)
    assert any("needs images" in words for words in english)
    speak("de")
    german = _problem_words(window)
    assert any("Conv2d braucht Bilder (N, Kanäle, Höhe, Breite), erhält aber (N, 784)." in words for words in german)
    assert "Reshape nach x einfügen" in german
    speak(ENGLISH)
    assert _problem_words(window) == english


def _problem_words(window: MainWindow) -> list[str]:
    rows = window.design.problems.rows
    labels = [label.text() for row in rows for label in row.findChildren(QLabel) if label.text()]
    return labels + [button.text() for row in rows for button in row.findChildren(QPushButton)]


def test_nothing_about_problems_is_english_in_another_language(bracketed: MainWindow, qtbot: QtBot) -> None:
    for broken in LAYERS[::25]:
        bracketed.session.document.mark_saved()
        bracketed.session.open(broken.sketch().project)
        bracketed.design.show_lower("problems")
        bracketed.canvas.select(frozenset(node.id for node in bracketed.session.network if node.name == "layer"))
        qtbot.wait(80)
        names = names_in(bracketed)
        left = [f"{at}: {text!r}" for at, text in texts(bracketed) if any(word not in names for word in unsaid(text))]
        assert left == []
        assert any("⟦Conv2d" in text or ("⟦" in text and "needs" in text) for _, text in texts(bracketed))
    assert QCoreApplication.translate(CONTEXT, "Undo") == "⟦Undo⟧"


@pytest.mark.usefixtures("qapp", "back_to_english")
def test_where_something_happened_and_how_many_more_are_said_too() -> None:
    speak("de")
    lost = sentence("The GPU no longer answers in the layer “conv1” (CUDA error).")
    assert lost == "Die GPU antwortet nicht mehr in der Schicht „conv1“ (CUDA error)."
    assert "more" not in sentence("Of a.bias the checkpoint has (10), the network (3). So do 4 more weights.")
    assert "konnte den Ordner des Laufs nicht" in sentence("The machine gpu1 could not take the run's folder: tar: no.")
