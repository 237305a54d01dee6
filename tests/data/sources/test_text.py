"""Texts: how they become numbers, what is settled, and what is said of texts that cannot be used."""

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from designer.data.choosing import choose
from designer.data.errors import DataError
from designer.data.loading import load
from designer.data.sources import open_source, recognised
from designer.data.vocabulary import fit_words
from designer.graph.recipe import Data
from runtime.decode import decode_file, texts_to_raw
from runtime.errors import InputError, ManifestError
from runtime.manifest import InputSpec
from runtime.plain_text import text_of
from runtime.readers import read_reader
from runtime.record import Record
from runtime.words import Words, split_text, tidy
from tests.data.sources.example_text import BLAME, PRAISE, write_csv, write_folder, write_jsonl, write_tokenizer

ROOT = Path(__file__).parents[3]


def words(*vocabulary: str, length: int = 6) -> Words:
    return Words("words", length, vocabulary)


def spec(reader: Words) -> InputSpec:
    return InputSpec("text", reader.shape, reader.dtype, "text", reader=reader)


def facts(name: str, **params: Any) -> Any:
    source = open_source(Data(name, params=params))
    return source.facts(source.fit(np.arange(len(source))))


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("Hello, world!", ["hello", ",", "world", "!"]),
        ("I don’t know o'clock 'so'", ["i", "don’t", "know", "o'clock", "'", "so", "'"]),
        ("ÄRGER 2.5 a_b", ["ärger", "2", ".", "5", "a_b"]),
        ("हिन्दी भाषा", ["हिन्दी", "भाषा"]),
        ("私は日本", ["私", "は", "日", "本"]),
        ("e\u0301te\u0301", ["été"]),
        (" \t\n ", []),
        ("👍🏽 ok", ["👍", "🏽", "ok"]),
    ],
)
def test_words_are_divided_as_people_would(text: str, tokens: list[str]) -> None:
    assert list(split_text(tidy(text, lower=True), "words")) == tokens


def test_texts_become_numbers_that_are_cut_and_filled() -> None:
    reader = words("good", "film")
    rows = reader.encode(["Good film", "a good good good film film film", ""])
    assert rows.dtype == np.int64
    assert rows.tolist() == [[2, 3, 0, 0, 0, 0], [1, 2, 2, 2, 3, 3], [0] * 6]
    assert reader.tokens == 4
    assert reader.pieces("A good film.") == ("a", "good", "film", ".")


def test_characters_keep_capitals_if_wanted() -> None:
    reader = Words("characters", 4, ("a", "A"), lower=False)
    assert reader.encode(["aAb"]).tolist() == [[2, 3, 1, 0]]


def test_half_a_pair_of_surrogates_reads_as_a_question_mark() -> None:
    assert words("?").encode(["\ud800"])[0, 0] == 2


def test_a_tokenizer_of_the_library_keeps_its_closing_sign_where_it_cuts(tmp_path: Path) -> None:
    model = write_tokenizer(tmp_path / "t.json").read_text()
    reader = Words("tokenizer", 5, lower=False, model=model)
    assert reader.encode(["lovely music", "lovely lovely lovely lovely lovely"]).tolist() == [
        [2, 4, 6, 3, 0],
        [2, 4, 4, 4, 3],
    ]
    assert replace(reader, length=1).encode(["lovely"]).tolist() == [[2]]
    assert reader.tokens == 11


@pytest.mark.parametrize("way", ["words", "characters", "bpe", "wordpiece"])
def test_a_vocabulary_has_no_more_tokens_than_wanted(way: str) -> None:
    reader = fit_words([*PRAISE, *BLAME], way, vocabulary=60, length=0, lower=True, model="")
    rows = reader.encode([*PRAISE, *BLAME])
    assert 20 < reader.tokens <= 60
    assert rows.max() < reader.tokens
    assert rows.min() == 0


@pytest.mark.parametrize("way", ["bpe", "wordpiece"])
def test_what_is_learnt_of_texts_is_the_same_in_every_process(way: str) -> None:
    code = (
        "from designer.data.vocabulary import fit_words; from tests.data.sources.example_text import *\n"
        f"print(fit_words([*PRAISE, *BLAME], {way!r}, vocabulary=150, length=0, lower=True, model='').model)"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    here = fit_words([*PRAISE, *BLAME], way, vocabulary=150, length=0, lower=True, model="").model
    assert json.loads(done.stdout) == json.loads(here)


def test_the_vocabulary_is_that_of_the_training_texts_alone(tmp_path: Path) -> None:
    source = open_source(Data("text_folder", params={"path": str(write_folder(tmp_path / "texts"))}))
    reading = source.fit(np.array([0, 1]))
    assert isinstance(reading, Words)
    assert "boring" in reading.vocabulary
    assert "lovely" not in reading.vocabulary


def test_an_open_length_is_that_of_most_training_texts_and_stays(tmp_path: Path) -> None:
    lines = [json.dumps({"text": "word " * (number + 1), "label": number % 2}) for number in range(40)]
    path = tmp_path / "texts.jsonl"
    path.write_text("\n".join(lines))
    data, _ = choose("text_table", {"path": str(path)}, Data())
    length = data.params["length"]
    assert isinstance(length, int)
    assert 30 < length < 40
    left_out = replace(data, items={"row 40": {"excluded": True}, "row 39": {"excluded": True}})
    assert load(left_out).inputs.shape == (38, length)


def test_columns_are_found_by_what_they_hold(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("id,what,said\n" + "".join(f"{i},{'ab'[i % 2]},some words said by {i}\n" for i in range(9)))
    source = open_source(Data("text_table", params={"path": str(path)}))
    assert source.settled == {"text": "said", "target": "what", "task": "classification"}
    assert source.keys[0] == "row 2"


def test_fractions_are_values_and_few_whole_numbers_classes_in_their_order(tmp_path: Path) -> None:
    path = write_jsonl(tmp_path / "a.jsonl")
    assert facts("text_table", path=str(path), text="review").task == "regression"
    path.write_text("".join(json.dumps({"text": "some words", "label": label}) + "\n" for label in (10, 9, 2, 10)))
    assert facts("text_table", path=str(path)).labels == ("2", "9", "10")


def test_texts_are_recognised(tmp_path: Path) -> None:
    def kinds(path: Path) -> list[str]:
        return [name for name, _ in recognised(path)]

    assert "text_folder" in kinds(write_folder(tmp_path / "texts"))
    assert "text_table" in kinds(write_jsonl(tmp_path / "a.jsonl"))
    assert "text_table" in kinds(write_csv(tmp_path / "a.csv"))
    (tmp_path / "numbers.csv").write_text("a,b\n1,2\n3,4\n")
    assert "text_table" not in kinds(tmp_path / "numbers.csv")
    (tmp_path / "empty").mkdir()
    assert "text_folder" not in kinds(tmp_path / "empty")


def test_folders_of_parts_are_no_classes_and_circles_of_links_end(tmp_path: Path) -> None:
    write_folder(tmp_path / "all" / "train")
    write_folder(tmp_path / "all" / "test")
    (tmp_path / "all" / "train" / "good" / "circle").symlink_to(tmp_path / "all")
    source = open_source(Data("text_folder", params={"path": str(tmp_path / "all")}))
    assert source.targets.labels == ("bad", "good")
    assert len(source) == 24


def test_texts_given_directly_are_read_as_those_of_files() -> None:
    reader = words("good", "film")
    assert texts_to_raw(spec(reader), ["good film"]).tolist() == [[2, 3, 0, 0, 0, 0]]
    with pytest.raises(InputError, match=r"Text 2: the text is only spaces; words were expected\."):
        texts_to_raw(spec(reader), ["good", "  "])
    with pytest.raises(InputError, match="takes no texts"):
        texts_to_raw(InputSpec("x", (4,)), ["good"])


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ("Grüße".encode(), "Grüße"),
        ("Grüße".encode("utf-8-sig"), "Grüße"),
        ("Grüße".encode("utf-16"), "Grüße"),
        ("Grüße".encode("utf-16-be"), "Grüße"),
        ("Grüße".encode("utf-32"), "Grüße"),
        ("Grüße – “so”".encode("cp1252"), "Grüße – “so”"),
        (b"", ""),
    ],
)
def test_texts_are_read_in_the_encodings_that_people_have(content: bytes, text: str) -> None:
    assert text_of(content, "a.txt") == text


BAD_TEXTS: dict[str, tuple[bytes, str]] = {
    "empty": (b"", "the text is empty; words were expected."),
    "only spaces": (b" \n\t ", "the text is only spaces; words were expected."),
    "damaged UTF-8": ("Grüße aus Köln".encode()[:-2] + b"\xff\xfe", "is damaged: byte 16 is not UTF-8."),
    "half of UTF-16": ("Grüße".encode("utf-16")[:-1], "is not UTF-16."),
    "sound": (b"RIFF\x24\x00\x00\x00WAVEfmt " + bytes(20), "is not text: it holds bytes that no text has."),
    "a huge line": (b"a" * 10_000_001, "the text has 10,000,001 letters; at most 10,000,000 were expected."),
}


@pytest.mark.parametrize("what", BAD_TEXTS)
def test_a_text_that_cannot_be_used_is_told_and_left_out(what: str, tmp_path: Path) -> None:
    content, sentence = BAD_TEXTS[what]
    folder = write_folder(tmp_path / "texts")
    (folder / "good" / "9.txt").write_bytes(content)
    dataset = load(Data("text_folder", params={"path": str(folder)}))
    (trouble,) = dataset.troubles
    assert trouble.key == "good/9.txt"
    assert sentence in trouble.message
    assert trouble.hint
    assert "good/9.txt" not in dataset.keys
    assert len(dataset) == 12
    with pytest.raises(InputError) as told:
        decode_file(spec(words("a")), folder / "good" / "9.txt")
    assert sentence in told.value.message


def test_a_text_that_vanishes_is_told(tmp_path: Path) -> None:
    folder = write_folder(tmp_path / "texts")
    source = open_source(Data("text_folder", params={"path": str(folder)}))
    reading = source.fit(np.arange(len(source)))
    before = source.fingerprint
    (folder / "bad" / "0.txt").unlink()
    array, (trouble,) = source.read(reading, np.array([1, 0]))
    assert trouble.message == "“bad/0.txt” is not there any more."
    assert array[0].any()
    assert not array[1].any()
    assert source.fingerprint != before


BAD_ROWS: dict[str, tuple[str, str, str]] = {
    "a broken line": ("a.jsonl", '{"text": "so", "label"', "“a.jsonl”, row 13: the line is not JSON ("),
    "a list": ("a.jsonl", "[1, 2]", "“a.jsonl”, row 13: the line is not an object {…}."),
    "deep": ("a.jsonl", "[" * 100_000, "“a.jsonl”, row 13: the line is not JSON"),
    "no label": ("a.jsonl", '{"text": "so"}', "“a.jsonl”, row 13: the column “label” is empty;"),
    "null": ("a.jsonl", '{"text": "so", "label": null}', "“a.jsonl”, row 13: the column “label” is empty;"),
    "no text": ("a.jsonl", '{"label": "good"}', "“a.jsonl”, row 13: the text is empty; words were expected."),
    "an object as text": ("a.jsonl", '{"text": {}, "label": "good"}', "row 13: the text is empty;"),
    "a cell too much": ("a.csv", "so,good,bad", "“a.csv”, row 14: 3 cells were found, but 2 are expected"),
    "an open quotation": ("a.csv", '"so\nand so', "a quotation mark seems not to be closed."),
    "an empty label": ("a.csv", "so,  ", "“a.csv”, row 14: the column “label” is empty;"),
    "an empty cell": ("a.csv", '" ",good', "“a.csv”, row 14: the text is only spaces; words were expected."),
}


@pytest.mark.parametrize("what", BAD_ROWS)
def test_a_row_that_cannot_be_used_is_told_and_left_out(what: str, tmp_path: Path) -> None:
    name, line, sentence = BAD_ROWS[what]
    path = tmp_path / name
    if path.suffix == ".csv":
        write_csv(path)
    else:
        rows = [{"text": text, "label": label} for label in ("good", "bad") for text in PRAISE]
        path.write_text("".join(json.dumps(row) + "\n" for row in rows))
    with path.open("a") as file:
        file.write(line)
    dataset = load(Data("text_table", params={"path": str(path)}))
    (trouble,) = dataset.troubles
    assert sentence in trouble.message
    assert trouble.hint
    assert len(dataset) == 12
    if "the column “label”" in sentence:  # The runtime needs no labels.
        assert len(decode_file(spec(words("a")), path).inputs) == 13
        return
    with pytest.raises(InputError, match=f"“{path.name}”, row 1[34]"):
        decode_file(spec(words("a")), path)


def _file(content: bytes, name: str = "a.csv", **params: Any) -> Any:
    def make(folder: Path) -> tuple[str, dict[str, Any]]:
        (folder / name).write_bytes(content)
        return "text_table", {"path": str(folder / name), **params}

    return make


def _folder(**files: bytes) -> Any:
    def make(folder: Path) -> tuple[str, dict[str, Any]]:
        for name, content in files.items():
            place = folder / "texts" / name.replace("__", "/").replace("_txt", ".txt")
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(content)
        return "text_folder", {"path": str(folder / "texts")}

    return make


def _tokenizer(content: bytes | None) -> Any:
    def make(folder: Path) -> tuple[str, dict[str, Any]]:
        if content is not None:
            (folder / "t.json").write_bytes(content)
        path = write_csv(folder / "a.csv")
        return "text_table", {"path": str(path), "tokenizer": "file", "tokenizer_file": str(folder / "t.json")}

    return make


def _no_tokenizer(folder: Path) -> tuple[str, dict[str, Any]]:
    return "text_table", {"path": str(write_csv(folder / "a.csv")), "tokenizer": "file"}


TWO = b"text,label\na b,x\nb c,y\n"
BAD_WHOLES: dict[str, tuple[Any, str]] = {
    "no file": (lambda folder: ("text_table", {"path": str(folder / "no.csv")}), "could not be read: No such file"),
    "a folder for a file": (lambda folder: ("text_table", {"path": str(folder)}), "is a folder; a file was expected."),
    "empty file": (_file(b""), "“a.csv” holds no rows."),
    "only a header": (_file(b"text,label\n"), "“a.csv” holds no rows."),
    "binary": (_file(bytes(range(256))), "“a.csv” is not text"),
    "no JSON lines": (
        _file(b"so\nand so\n", "a.jsonl"),
        "“a.jsonl” holds no row that can be read: row 1, the line is not JSON (Expecting value).",
    ),
    "one column": (_file(b"text\na\nb\n"), "“a.csv” has no column besides “text”;"),
    "the same column twice": (_file(TWO, text="text", target="text"), "has no column besides “text”;"),
    "missing text column": (_file(TWO, text="said"), "“a.csv” has no column “said”; its columns are “text”, “label”."),
    "missing label column": (_file(TWO, target="what"), "“a.csv” has no column “what”;"),
    "double header": (_file(b"text,text,label\na,b,c\n"), "“a.csv” has two columns called “text”."),
    "one class": (_file(b"text,label\na b,x\nb c,x\n"), "All 2 texts in “a.csv” are of one class, “x”;"),
    "words as values": (_file(TWO, task="regression"), "The column “label” of “a.csv” holds no numbers."),
    "no usable row": (_file(b"text,label\na b\nb c\n"), "“a.csv” has no row that can be used."),
    "no folder": (lambda folder: ("text_folder", {"path": str(folder / "no")}), "could not be read: No such file"),
    "a file for a folder": (lambda f: ("text_folder", {"path": str(write_csv(f / "a.csv"))}), "is a file; a folder"),
    "no texts": (_folder(a__b=b"x"), "There are no texts in"),
    "no classes": (_folder(a_txt=b"x", b_txt=b"y"), "holds 2 texts, but no folders"),
    "one folder": (_folder(a__1_txt=b"x", a__2_txt=b"y"), "All 2 texts in"),
    "all empty": (_folder(a__1_txt=b"", a__2_txt=b"", b__1_txt=b" ", b__2_txt=b""), "There is no text to learn"),
    "no tokenizer named": (_no_tokenizer, "The tokenizer is to come from a file, but none was named."),
    "no tokenizer there": (_tokenizer(None), "t.json” could not be read: No such file"),
    "tokenizer damaged": (_tokenizer(b'{"model": '), "“t.json”: the tokenizer is damaged: "),
    "tokenizer of nothing": (_tokenizer(b"{}"), "“t.json”: the tokenizer is damaged: "),
    "tokenizer no text": (_tokenizer(b"\xff\xfe\x00"), "“t.json” is no tokenizer: it is not text."),
}


@pytest.mark.parametrize("what", BAD_WHOLES)
def test_what_cannot_be_opened_gives_a_sentence(what: str, tmp_path: Path) -> None:
    make, sentence = BAD_WHOLES[what]
    name, params = make(tmp_path)
    with pytest.raises(DataError) as told:
        choose(name, params, Data())
    assert sentence in told.value.message
    assert told.value.message.endswith(".")
    assert told.value.hint


def test_values_that_are_no_numbers_are_told_by_their_row(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("text,score\na b,1.5\nb c,many\nc d,inf\nd e,2\n")
    source = open_source(Data("text_table", params={"path": str(path), "task": "regression"}))
    assert source.keys == ("row 2", "row 5")
    assert [trouble.key for trouble in source.troubles] == ["row 3", "row 4"]
    assert source.troubles[0].message == "“a.csv”, row 3: “many” in “score” is no number; one was expected."


def test_files_of_other_kinds_and_beside_the_classes_are_told(tmp_path: Path) -> None:
    folder = write_folder(tmp_path / "texts")
    (folder / "good" / "notes.pdf").write_bytes(b"%PDF")
    (folder / "beside.txt").write_text("so")
    source = open_source(Data("text_folder", params={"path": str(folder)}))
    assert len(source) == 12
    told = " ".join(trouble.message for trouble in source.troubles)
    assert "no texts by their ending were left out (.pdf)" in told
    assert "lies in no folder of a class and was left out: “beside.txt”." in told


@pytest.mark.parametrize(
    ("change", "where"),
    [
        ({"length": 0}, "length"),
        ({"length": 1 << 30}, "length"),
        ({"tokenizer": "magic"}, "tokenizer"),
        ({"vocabulary": [1]}, "vocabulary"),
        ({"tokenizer": "tokenizer"}, "model"),
        ({"model": "{}"}, "model"),
        ({"lower": "yes"}, "lower"),
    ],
)
def test_a_damaged_description_says_where(change: dict[str, Any], where: str) -> None:
    with pytest.raises(ManifestError, match=f"reader.{where}"):
        read_reader(Record({**words("a").to_json(), **change}, "reader"))
