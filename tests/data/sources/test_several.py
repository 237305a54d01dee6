"""Items with several inputs and words to foretell: what they become, what they are recognised as, what goes wrong."""

import json
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from designer.catalogue.datasets import IGNORED
from designer.data.choosing import choose
from designer.data.datasets import Dataset
from designer.data.errors import DataError
from designer.data.findings import findings
from designer.data.loading import load
from designer.data.multilabel import sign_of_lists, telling_columns
from designer.data.sources import open_source, recognised
from designer.data.split import split
from designer.data.suggesting_several import NEXT_WORD
from designer.graph.recipe import Data
from runtime.decode import decode_file, texts_to_raw
from runtime.errors import InputError, ManifestError
from runtime.manifest import InputSpec
from runtime.names import Names
from runtime.readers import read_reader
from runtime.record import Record
from runtime.words import Words
from tests.data.sources.example_several import ENGLISH, GERMAN, STORY, write_pictures
from tests.data.sources.example_text import write_tokenizer


def read(name: str, path: Path, **params: Any) -> Dataset:
    return load(Data(dataset=name, params={"path": str(path), **params}))


def parallel(folder: Path) -> Path:
    (folder / "train.en").write_text("\n".join(ENGLISH), encoding="utf-8")
    (folder / "train.de").write_text("\n".join(GERMAN), encoding="utf-8")
    return folder / "train.en"


def pictures(folder: Path) -> list[str]:
    write_pictures(folder)
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.png"))


# -- parallel text


def test_what_was_said_so_far_is_the_target_one_place_later(tmp_path: Path) -> None:
    found = read("parallel_text", parallel(tmp_path), target_length=4)
    previous, target = found.others[0], found.targets
    assert isinstance(found.readings[1], Words)
    assert (previous[:, 0] == found.readings[1].start).all()
    for said, wanted in zip(previous, target, strict=True):
        there = np.flatnonzero(wanted != IGNORED)
        assert (said[1 : len(there)] == wanted[: len(there) - 1]).all()
    end = len(found.entry.labels) - 1
    assert found.entry.labels[end] == "<end>"
    long = (target != IGNORED).all(axis=1) & (target != end).all(axis=1)
    assert long.any(), "a sentence that is too long has no end"
    assert ((target == end).sum(axis=1) + long == 1).all()


def test_words_are_learnt_from_training_sentences_only(tmp_path: Path) -> None:
    data = Data(dataset="parallel_text", params={"path": str(parallel(tmp_path))})
    found = load(data)
    parts = split(found, data)
    held = found.targets[parts.validation]
    learnt = set(found.targets[parts.train].reshape(-1).tolist()) - {IGNORED}
    assert set(held.reshape(-1).tolist()) - {IGNORED} <= learnt | {1}, "others are unknown"


def test_a_translator_may_begin_with_nothing(tmp_path: Path) -> None:
    found = read("parallel_text", parallel(tmp_path))
    reader = found.readings[1]
    assert isinstance(reader, Words)
    spec = InputSpec("previous", reader.shape, "int64", "text", reader=reader)
    assert texts_to_raw(spec, [""]).tolist() == [[reader.start, *[0] * (reader.length - 1)]]
    (tmp_path / "nothing.txt").write_text("")
    assert decode_file(spec, tmp_path / "nothing.txt").inputs[0, 0] == reader.start


def test_a_tokenizers_own_signs_do_not_stand_beside_start_and_end(tmp_path: Path) -> None:
    model = write_tokenizer(tmp_path / "tokenizer.json").read_text()
    plain, begun = (
        Words("tokenizer", 9, lower=False, model=model),
        Words("tokenizer", 9, lower=False, model=model, start=11),
    )
    assert plain.encode(["lovely music"])[0, :4].tolist() == [2, 4, 6, 3]
    assert begun.encode(["lovely music"])[0, :4].tolist() == [11, 4, 6, 0]
    assert begun.tokens == 12
    assert begun.pieces("lovely") == ("<start>", "lovely")


# -- running text


def test_each_place_of_a_stretch_is_followed_by_the_next_word(tmp_path: Path) -> None:
    (tmp_path / "story.txt").write_text(STORY * 4)
    found = read("plain_text", tmp_path / "story.txt", length=10)
    assert found.entry.targets == (NEXT_WORD,)
    assert found.entry.ordered
    assert np.array_equal(found.targets[:, :-1], found.inputs[:, 1:])
    assert np.array_equal(found.targets[:-1, -1], found.inputs[1:, 0]), "a stretch goes on where the last one ended"


def test_the_end_of_a_text_validates_and_no_word_of_it_is_learnt(tmp_path: Path) -> None:
    (tmp_path / "story.txt").write_text("one two three four . " * 30 + "five six seven eight . " * 10)
    data = Data(dataset="plain_text", params={"path": str(tmp_path / "story.txt"), "length": 5})
    found = load(data)
    parts = split(found, data)
    assert parts.train.max() + 1 < parts.validation.min()
    assert not {"six", "eight"} & set(found.entry.labels)
    assert (found.inputs[parts.validation[-1]] == 1).sum() == 3, "six, seven and eight are unknown"


def test_of_several_files_each_is_in_one_part(tmp_path: Path) -> None:
    for number in range(5):
        (tmp_path / f"{number}.txt").write_text(STORY)
    data = Data(dataset="plain_text", params={"path": str(tmp_path), "length": 6})
    found = load(data)
    parts = split(found, data)
    files = [{found.keys[row].partition(",")[0] for row in rows} for rows in (parts.train, parts.validation)]
    assert not files[0] & files[1]
    assert len(files[0] | files[1]) == 5


# -- pairs and triplets


def test_as_many_drawn_pairs_are_of_one_class_as_of_two_and_say_so(tmp_path: Path) -> None:
    write_pictures(tmp_path)
    source = open_source(Data(dataset="image_pairs", params={"path": str(tmp_path), "count": 40}))
    left, right = source.first, source.others["right"]  # type: ignore[attr-defined]
    same = [left.path(row).parent == right.path(row).parent for row in range(40)]
    assert [source.targets.labels[value] == "same" for value in source.targets.values.tolist()] == same
    assert sum(same) == 20
    assert all(left.path(row) != right.path(row) for row in range(40))


@pytest.mark.parametrize("name", ["image_pairs", "image_triplets"])
def test_no_picture_is_in_two_parts_of_what_is_drawn(name: str, tmp_path: Path) -> None:
    write_pictures(tmp_path)
    data = Data(dataset=name, params={"path": str(tmp_path), "count": 60, "seed": 5})
    found, source = load(data), open_source(data)
    parts = split(found, data)
    sides = [source.first, *source.others.values()]  # type: ignore[attr-defined]
    seen = [{side.path(row) for side in sides for row in rows.tolist()} for rows in (parts.train, parts.validation)]
    assert not seen[0] & seen[1]
    assert all(seen)


def test_triplets_are_two_of_a_class_and_one_of_another(tmp_path: Path) -> None:
    write_pictures(tmp_path)
    source = open_source(Data(dataset="image_triplets", params={"path": str(tmp_path), "count": 30}))
    sides = [source.first, *source.others.values()]  # type: ignore[attr-defined]
    for row in range(30):
        anchor, positive, negative = (side.path(row) for side in sides)
        assert anchor.parent == positive.parent != negative.parent
        assert anchor != positive


def test_another_seed_draws_other_pairs_and_the_same_one_the_same(tmp_path: Path) -> None:
    write_pictures(tmp_path)
    drawn = [read("image_pairs", tmp_path, count=30, seed=seed).inputs for seed in (1, 1, 2)]
    assert np.array_equal(drawn[0], drawn[1])
    assert not np.array_equal(drawn[0], drawn[2])


def test_a_picture_that_is_damaged_leaves_out_the_pairs_with_it_and_no_others(tmp_path: Path) -> None:
    names = pictures(tmp_path)
    rows = [f"{one},{other},{n % 2}" for n, (one, other) in enumerate(pairwise(names))]
    (tmp_path / "pairs.csv").write_text("left,right,same\n" + "\n".join(rows))
    (tmp_path / names[3]).write_bytes(b"no picture")
    found = read("pairs", tmp_path / "pairs.csv")
    assert len(found) == len(rows) - 2
    assert sorted(trouble.key for trouble in found.troubles) == ["row 4", "row 5"]
    assert names[3] in found.troubles[0].message


def test_pairs_are_copies_only_if_both_sides_are(tmp_path: Path) -> None:
    names = pictures(tmp_path)
    rows = [f"{names[0]},{names[n]},{n % 2}" for n in (*range(1, 9), 8)]
    (tmp_path / "pairs.csv").write_text("left,right,same\n" + "\n".join(rows))
    source = open_source(Data(dataset="pairs", params={"path": str(tmp_path / "pairs.csv")}))
    told = [finding for finding in findings(source) if "cop" in finding.title.casefold() or "twice" in finding.title]
    assert all(set(finding.keys) <= {"row 9", "row 10"} for finding in told)


# -- ratings


def test_who_is_not_in_the_training_part_has_the_number_0(tmp_path: Path) -> None:
    lines = [f"{n % 6}\t{n % 9 + 100}\t{n % 5}\t0" for n in range(40)] + ["99\t500\t3\t0"] * 1
    (tmp_path / "u.data").write_text("\n".join(lines))
    found_in_validation = False
    for seed in range(12):
        data = Data(dataset="rating_table", params={"path": str(tmp_path / "u.data")}, seed=seed)
        found = load(data)
        parts = split(found, data)
        users = found.readings[0]
        assert isinstance(users, Names)
        assert (found.inputs[parts.train] > 0).all()
        assert (found.others[0][parts.train] > 0).all()
        if 40 in parts.validation:
            found_in_validation = True
            assert found.inputs[40, 0] == found.others[0][40, 0] == 0
            assert "99" not in users.labels
    assert found_in_validation


@pytest.mark.parametrize(
    ("name", "lines"),
    [
        ("u.data", "1\t2\t3.5\t9\n2\t2\t1\t9\n"),
        ("ratings.dat", "1::2::3.5::9\n2::2::1::9\n"),
        ("ratings.csv", "userId,movieId,rating,timestamp\n1,2,3.5,9\n2,2,1,9\n"),
    ],
)
def test_all_forms_of_movielens_say_the_same(name: str, lines: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text(lines * 4)
    found = read("rating_table", tmp_path / name)
    assert found.targets[:2, 0].tolist() == [3.5, 1.0]
    assert [kind.name for kind in found.entry.inputs] == ["user", "item"]
    assert [kind.tokens for kind in found.entry.inputs] == [3, 2]


def test_names_are_read_and_described(tmp_path: Path) -> None:
    reader = Names(("ann", "bo"), "who")
    (tmp_path / "a.csv").write_text("who,what\nbo,1\ncy,2\n ann ,3\n")
    assert reader.decode(tmp_path / "a.csv").inputs.tolist() == [[2], [0], [1]]
    assert read_reader(Record(reader.to_json(), "reader")) == reader
    (tmp_path / "b.csv").write_text("who,what\nbo,1\n,2\n")
    with pytest.raises(InputError, match=r"row 3: the column “who” is empty; a name was expected\."):
        reader.decode(tmp_path / "b.csv")
    with pytest.raises(ManifestError, match="labels"):
        read_reader(Record({"kind": "names", "labels": 3}, "reader"))


# -- several labels


def test_lists_are_taken_for_labels_only_where_that_is_clear() -> None:
    assert sign_of_lists(["a;b", "b", "a", "a;c", "c;b", ""]) == ";"
    assert sign_of_lists(["red|round", "red", "round|soft", "soft|red"]) == "|"
    assert sign_of_lists(["a b", "b", "a", "a c", "c b"]) == "", "words are no lists unless one says so"
    assert sign_of_lists(["1;5", "2;7", "3;1", "1;2"]) == "", "these are numbers"
    assert sign_of_lists(["Yes; it was long.", "No; never.", "Well; perhaps."]) == "", "these are sentences"
    assert sign_of_lists(["a", "b", "a", "b"]) == ""
    assert telling_columns(["size", "label_a", "label_b"]) == ("label_a", "label_b")
    assert telling_columns(["label", "target_a", "tag_b"]) == ()


def test_labels_in_lists_become_ones_and_zeros(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("size,tags\n1,b;a\n2,\n3,a\n4,b; c\n5,a;b;c\n6,b\n")
    found = read("table", tmp_path / "a.csv")
    assert (found.entry.task, found.entry.labels) == ("multilabel", ("a", "b", "c"))
    assert found.targets.tolist() == [[1, 1, 0], [0, 0, 0], [1, 0, 0], [0, 1, 1], [1, 1, 1], [0, 1, 0]]


def test_columns_of_yes_and_no_become_labels_and_are_no_features(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(
        "size,old,tame,kind\n" + "".join(f"{n},{n % 2},{'yn'[n % 2]},k\n" for n in range(9))
    )
    data, source = choose("table", {"path": str(tmp_path / "a.csv"), "label_columns": ["old", "tame"]}, Data())
    assert data.facts["task"] == "multilabel"
    assert source.targets.labels == ("old", "tame")
    assert source.targets.values[:2].tolist() == [[0, 1], [1, 0]]
    assert source.features == ("size",)  # type: ignore[attr-defined]


def test_a_row_that_says_neither_is_left_out_and_told(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("size,old,tame\n1,1,0\n2,0,1\n3,1,perhaps\n4,0,0\n5,1,1\n")
    found = read("table", tmp_path / "a.csv", label_columns=["old", "tame"])
    assert len(found) == 4
    assert [trouble.message for trouble in found.troubles] == [
        "The target “old, tame” in row 4 is “perhaps”; yes or no was expected."
    ]


# -- recognising


def test_files_and_folders_are_recognised_for_what_they_hold(tmp_path: Path) -> None:
    path = parallel(tmp_path)
    assert recognised(path)[0] == ("parallel_text", {"path": str(path), "other": str(path.with_suffix(".de"))})
    assert recognised(tmp_path)[0][0] == "parallel_text"
    tabs = tmp_path / "deu.txt"
    tabs.write_text("".join(f"{a}\t{b}\tCC-BY {n}\n" for n, (a, b) in enumerate(zip(ENGLISH, GERMAN, strict=True))))
    assert recognised(tabs)[0][0] == "parallel_text"
    for name, text, kind in (
        ("u.data", "1\t2\t3\t4\n" * 9, "rating_table"),
        ("edges.csv", "source,target,weight\n1,2,0.5\n2,3,0.1\n3,1,0.7\n", "table"),
        ("ids.csv", "id,no,y\n1,2,0\n2,3,1\n3,4,0\n", "table"),
        ("r.csv", "userId,movieId,rating\n1,2,3\n2,2,1\n", "rating_table"),
        (
            "q.csv",
            "question1,question2,same\nHow are you now?,What is it then?,0\nAre you there?,Is it you?,1\n",
            "pairs",
        ),
        ("t.csv", "anchor,positive,negative\na b c,d e f,g h i\n", "triplets"),
    ):
        (tmp_path / name).write_text(text)
        assert recognised(tmp_path / name)[0][0] == kind, name
    story = tmp_path / "book" / "story.md"
    story.parent.mkdir()
    story.write_text(STORY * 9)
    assert [name for name, _ in recognised(story)] == ["plain_text"]
    assert [name for name, _ in recognised(story.parent)] == ["plain_text"]


def test_pictures_in_two_columns_are_pairs_and_with_other_columns_a_mixture(tmp_path: Path) -> None:
    names = pictures(tmp_path)
    (tmp_path / "pairs.csv").write_text("l,r,y\n" + "".join(f"{name},{names[0]},1\n" for name in names))
    assert recognised(tmp_path / "pairs.csv")[0][0] == "pairs"
    (tmp_path / "pets.csv").write_text("photo,weight,age,kind\n" + "".join(f"{name},1,2,a\n" for name in names))
    assert "image_and_table" in [name for name, _ in recognised(tmp_path / "pets.csv")]
    (tmp_path / "list.csv").write_text("photo,kind\n" + "".join(f"{name},a\n" for name in names))
    assert "image_and_table" not in [name for name, _ in recognised(tmp_path / "list.csv")]


# -- what goes wrong

Make = Callable[[Path], tuple[str, dict[str, Any]]]


def of_text(name: str, text: str, file: str = "a.csv", **params: Any) -> Make:
    def make(folder: Path) -> tuple[str, dict[str, Any]]:
        (folder / file).write_text(text, encoding="utf-8")
        return name, {"path": str(folder / file), **params}

    return make


def uneven(folder: Path) -> tuple[str, dict[str, Any]]:
    path = parallel(folder)
    (folder / "train.de").write_text("\n".join(GERMAN[:-2]), encoding="utf-8")
    return "parallel_text", {"path": str(path)}


def lonely(folder: Path) -> tuple[str, dict[str, Any]]:
    path = parallel(folder)
    path.with_suffix(".de").unlink()
    return "parallel_text", {"path": str(path)}


def gone(folder: Path) -> tuple[str, dict[str, Any]]:
    return "parallel_text", {"path": str(parallel(folder)), "other": str(folder / "no.de")}


def few_pictures(folder: Path) -> tuple[str, dict[str, Any]]:
    for path in pictures(folder)[2:5]:
        (folder / path).unlink()
    for number in range(1, 5):
        (folder / "b" / f"b{number}.png").unlink()
    return "image_pairs", {"path": str(folder)}


def nowhere(folder: Path) -> tuple[str, dict[str, Any]]:
    (folder / "a.csv").write_text("photo,weight,kind\nx.png,1,a\ny.png,2,b\n")
    return "image_and_table", {"path": str(folder / "a.csv")}


def pictures_alone(folder: Path) -> tuple[str, dict[str, Any]]:
    names = pictures(folder)
    (folder / "a.csv").write_text("photo,kind\n" + "".join(f"{name},{name[0]}\n" for name in names))
    return "image_and_table", {"path": str(folder / "a.csv")}


def empty_folder(folder: Path) -> tuple[str, dict[str, Any]]:
    (folder / "texts").mkdir()
    return "plain_text", {"path": str(folder / "texts")}


BAD: tuple[tuple[str, Make, str], ...] = (
    ("sides of different length", uneven, "“train.en” has 8 lines, but “train.de” has 6; the same number was expected"),
    ("no second file", lonely, "“train.en” holds one text a line; a second file with what each becomes was expected."),
    ("a second file that is gone", gone, "There is no file “"),
    (
        "no two columns of texts",
        of_text("parallel_text", "a,b\n1,2\n3,4\n"),
        "“a.csv” needs two columns of texts, one with what the other becomes; it has “a”, “b”.",
    ),
    (
        "lines without tabs",
        of_text("parallel_text", "Only one text here.\nAnd here.\n", "a.txt"),
        "“a.txt” holds no two columns of texts, divided by tabs",
    ),
    (
        "one side empty everywhere",
        of_text("parallel_text", "en,de\nhello you,\nwhat now,\n", source="en", target="de"),
        "“a.csv” holds no row with a text and what it becomes; two at least were expected.",
    ),
    (
        "a column that is not there",
        of_text("parallel_text", "en,de\na b,c d\n", source="fr", target="de"),
        "“a.csv” has no column “fr”; its columns are “en”, “de”.",
    ),
    ("a short text", of_text("plain_text", "Too short.", "a.txt"), "has no two stretches of 64 words"),
    ("an empty text", of_text("plain_text", "  \n", "a.txt"), "“a.txt” is empty; a text was expected."),
    ("a folder without texts", empty_folder, "There are no texts in “"),
    (
        "pairs without a target",
        of_text("pairs", "left,right\na b,c d\n"),
        "“a.csv” has no column besides “left” and “right”; one that says what is to be foretold",
    ),
    (
        "pairs of which one column was chosen twice",
        of_text("pairs", "left,right,y\na b,c d,1\n", left="left", right="left"),
        "The column “left” was chosen twice; each part needs its own.",
    ),
    (
        "pairs of numbers",
        of_text("pairs", "x,z,y\n1,2,0\n2,3,1\n"),
        "“a.csv” has no column that is plainly the left part; pictures or texts were expected.",
    ),
    (
        "pairs of pictures that are not there",
        of_text("pairs", "left,right,y\nx.png,y.png,1\ny.png,x.png,0\n"),
        "“a.csv” has no row that can be used. “a.csv”, row 2: “x.png” in “left” names no picture that is there",
    ),
    (
        "triplets of two columns",
        of_text("triplets", "a,b\nx.png,y.png\n"),
        "“a.csv” has no column that is plainly the negative part",
    ),
    ("too few pictures for circles", few_pictures, "four of each of two classes are needed."),
    (
        "ratings that are words",
        of_text("rating_table", "user,item,rating\na,b,good\nc,d,bad\n"),
        "The column “rating” of “a.csv” holds 0 ratings that are numbers; two at least are needed.",
    ),
    (
        "ratings without users",
        of_text("rating_table", "who,item,rating\na,b,1\nc,d,2\n"),
        "“a.csv” has no column that is called like the user; it has “who”, “item”, “rating”.",
    ),
    (
        "ratings without colons",
        of_text("rating_table", "1,2,3\n", "ratings.dat"),
        "“ratings.dat” holds no ratings; lines such as 1::1193::5::978300760 were expected.",
    ),
    ("pictures with columns that are nowhere", nowhere, "Of the 2 pictures that “a.csv” lists in “photo”, 0 are there"),
    ("pictures without columns", pictures_alone, "has no column of numbers or categories besides “photo” and “kind”."),
    (
        "columns without names of pictures",
        of_text("image_and_table", "a,b,c\n1,2,3\n4,5,6\n"),
        "No column of “a.csv” names pictures; names such as cat.jpg were expected in one.",
    ),
    (
        "one column of labels",
        of_text("table", "a,b,c\n1,1,0\n2,0,1\n", label_columns=["b"]),
        "One column of labels was chosen, “b”; two at least were expected.",
    ),
    (
        "labels that are neither yes nor no",
        of_text("table", "a,b,c\n1,u,0\n2,v,1\n", label_columns=["b", "c"]),
        "The column “b” of “a.csv” holds no 1 and 0; whether the label applies was expected.",
    ),
    (
        "a list of one label",
        of_text("table", "a,tags\n1,x\n2,x\n", task="multilabel"),
        "The column “tags” of “a.csv” holds 1 labels, “x”; two at least were expected.",
    ),
)


@pytest.mark.parametrize(("make", "said"), [each[1:] for each in BAD], ids=[each[0] for each in BAD])
def test_what_is_wrong_with_the_whole_is_said_in_a_sentence(make: Make, said: str, tmp_path: Path) -> None:
    name, params = make(tmp_path)
    with pytest.raises(DataError) as error:
        load(Data(dataset=name, params=params))
    assert said in error.value.message
    assert error.value.message.endswith(".")
    assert error.value.hint.endswith(".")


def test_rows_that_cannot_be_used_are_told_one_by_one(tmp_path: Path) -> None:
    lines = [{"en": "a b c", "de": "d e f"}, {"en": "", "de": "g"}, {"en": "a c", "de": "d f"}, {"en": "b", "de": "e"}]
    path = tmp_path / "a.jsonl"
    path.write_text("\n".join([*map(json.dumps, lines), "{", ""]))
    found = read("parallel_text", path)
    assert len(found) == 3
    assert [(trouble.key, trouble.message) for trouble in found.troubles] == [
        ("row 5", found.troubles[0].message),
        ("row 2", "“a.jsonl”, row 2: one side is empty; a text was expected on both."),
    ]
    assert "not JSON" in found.troubles[0].message


def test_ratings_with_gaps_are_told_and_left_out(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("user,item,rating\na,b,1\n,b,2\na,c,x\nb,b,3\nb,c,4\n")
    found = read("rating_table", tmp_path / "a.csv")
    assert found.keys == ("row 2", "row 5", "row 6") or list(found.keys) == ["row 2", "row 5", "row 6"]
    assert [trouble.key for trouble in found.troubles] == ["row 3", "row 4"]


def test_an_excluded_row_takes_all_of_its_parts_with_it(tmp_path: Path) -> None:
    data = Data(dataset="parallel_text", params={"path": str(parallel(tmp_path))})
    whole, kept = load(data), load(replace(data, items={"row 3": {"excluded": True}}))
    assert "row 3" in whole.keys
    assert "row 3" not in kept.keys
    assert {len(array) for array in (*kept.every_input, kept.targets)} == {7}
