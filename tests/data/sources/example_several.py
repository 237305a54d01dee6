"""Items with several inputs, or with a target for each place: small, real files in the formats that people have."""

import json
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from designer.data.datasets import Dataset
from designer.data.joined import Joined
from designer.data.source import Source
from runtime.names import Names
from runtime.words import Words
from tests.data.sources.example_text import write_tokenizer

ENGLISH = (
    "The dog sleeps.",
    "A bird sings in the old tree.",
    "Where is the cat?",
    "The cat sleeps in the tree.",
    "I see a dog and a bird.",
    "Sing, old bird!",
    "The house is old.",
    "I don't see the house.",
)
GERMAN = (
    "Der Hund schläft.",
    "Ein Vogel singt im alten Baum.",
    "Wo ist die Katze?",
    "Die Katze schläft im Baum.",
    "Ich sehe einen Hund und einen Vogel.",
    "Sing, alter Vogel!",
    "Das Haus ist alt.",
    "Ich sehe das Haus nicht.",
)
STORY = (
    "Once there was a mill. The miller had three sons, a donkey and a cat. When he died, the eldest got the mill, the "
    "second the donkey, and for the youngest nothing was left but the cat.\n\n“What shall I do with a cat?” he said.\n"
)


def examples(folder: Path) -> list[tuple[str, dict[str, Any]]]:
    """Each kind of source in each of its forms."""
    mixed = _mixed(folder / "mixed")
    made = [("toy_translation", {"samples": 40}), ("phrases", {"samples": 40})]
    return [*_parallel(folder), *_plain(folder), *_pairs(folder), *_ratings(folder), mixed, *made, *_labelled(folder)]


def files_of_inputs(source: Source, dataset: Dataset, folder: Path) -> dict[str, list[tuple[Path, list[int]]]]:
    """What a user of the model would hand in: pictures as they are, texts and names as lines, the table itself."""
    rows = [source.keys.index(key) for key in dataset.keys]
    everything = list(range(len(dataset)))
    found: dict[str, list[tuple[Path, list[int]]]] = {}
    parts = (source.first if isinstance(source, Joined) else source, *source.others.values())
    for name, part, reading in zip(_names(source), parts, dataset.readings, strict=True):
        if isinstance(reading, Words | Names):
            said = [{reading.column: part.text(row)} for row in rows]  # type: ignore[attr-defined]
            path = folder / f"{dataset.name} {name}.jsonl"
            path.write_text("".join(json.dumps(line) + "\n" for line in said), encoding="utf-8")
            found[name] = [(path, everything)]
        elif callable(at := getattr(part, "path", None)):
            found[name] = [(at(row), [place]) for place, row in enumerate(rows)]
        else:
            found[name] = [(part.cells.path, everything)]  # type: ignore[attr-defined]
    return found


def _names(source: Source) -> tuple[str, ...]:
    return (source.input_name, *source.others)


def _parallel(folder: Path) -> list[tuple[str, dict[str, Any]]]:
    place = folder / "parallel"
    place.mkdir(parents=True)
    (place / "train.en").write_text("\n".join(ENGLISH) + "\n", encoding="utf-8")
    (place / "train.de").write_bytes("\r\n".join(GERMAN).encode("utf-16"))
    pairs = list(zip(ENGLISH, GERMAN, strict=True))
    named = place / "named.tsv"
    named.write_text("en\tde\n" + "".join(f"{en}\t{de}\n" for en, de in pairs), encoding="utf-8")
    tabs = place / "deu.txt"
    tabs.write_text("".join(f"{en}\t{de}\tCC-BY {n}\n" for n, (en, de) in enumerate(pairs)), encoding="utf-8")
    lines, others = place / "pairs.jsonl", place / "others.jsonl"
    said = [json.dumps({"id": n, "question": en, "answer": de}) for n, (en, de) in enumerate(pairs)]
    for path in (lines, others):
        path.write_text("\n".join(said), encoding="utf-8")
    model = write_tokenizer(place / "tokenizer.json")
    ways: list[tuple[Path, dict[str, Any]]] = [
        (place / "train.en", {}),
        (place / "train.de", {"other": str(place / "train.en"), "tokenizer": "characters", "length": 12}),
        (named, {"tokenizer": "bpe", "vocabulary": 60, "lower": False}),
        (tabs, {"target_length": 4}),
        (lines, {"tokenizer": "file", "tokenizer_file": str(model), "source": "answer", "target": "question"}),
        (others, {"tokenizer": "wordpiece", "vocabulary": 80}),
    ]
    return [("parallel_text", {"path": str(path), **params}) for path, params in ways]


def _plain(folder: Path) -> list[tuple[str, dict[str, Any]]]:
    place = folder / "plain"
    for shelf in ("books", "more"):
        (place / shelf).mkdir(parents=True)
        for number in range(3):
            (place / shelf / f"{number}.txt").write_text(STORY[number * 9 :], encoding="latin-1", errors="replace")
    stories = [place / f"story {number}.txt" for number in range(3)]
    for path in stories:
        path.write_text(STORY * 2, encoding="utf-8")
    model = write_tokenizer(place / "tokenizer.json")
    words, letters, pieces = map(str, stories)
    return [
        ("plain_text", {"path": words, "length": 8}),
        ("plain_text", {"path": letters, "length": 30, "tokenizer": "characters", "lower": False}),
        ("plain_text", {"path": pieces, "length": 6, "tokenizer": "file", "tokenizer_file": str(model)}),
        ("plain_text", {"path": str(place / "books"), "length": 10}),
        ("plain_text", {"path": str(place / "more"), "length": 8, "tokenizer": "bpe", "vocabulary": 50}),
    ]


def _pairs(folder: Path) -> list[tuple[str, dict[str, Any]]]:
    place = folder / "pairs"
    for each in (place, folder / "drawn" / "two", folder / "drawn" / "three"):
        write_pictures(each)
    names = sorted(path.relative_to(place).as_posix() for path in place.rglob("*.png"))
    pictures = [
        f"{one},{other},{'same' if one[0] == other[0] else 'different'}"
        for one, other in zip(names, names[3:] + names[:3], strict=True)
    ]
    (place / "pairs.csv").write_text("left,right,label\n" + "\n".join(pictures) + "\n")
    three = [f"{names[n % 5]}\t{names[(n + 1) % 5]}\t{names[5 + n % 5]}" for n in range(6)]
    (place / "triplets.tsv").write_text("anchor\tpositive\tnegative\n" + "\n".join(three) + "\n")
    texts = place / "texts"
    texts.mkdir()
    said = [
        {"sentence1": one, "sentence2": other, "score": number / 2}
        for number, (one, other) in enumerate(pairwise(ENGLISH))
    ]
    (texts / "alike.jsonl").write_text("\n".join(json.dumps(line) for line in said))
    three = [f'"{one}","{other}","{third}"' for one, other, third in zip(ENGLISH, ENGLISH[1:], GERMAN, strict=False)]
    (texts / "three.csv").write_text("anchor,positive,negative\n" + "\n".join(three) + "\n", encoding="utf-8")
    return [
        ("pairs", {"path": str(place / "pairs.csv")}),
        ("pairs", {"path": str(texts / "alike.jsonl"), "task": "regression"}),
        ("triplets", {"path": str(place / "triplets.tsv"), "height": 5, "colour": "grey"}),
        ("triplets", {"path": str(texts / "three.csv"), "tokenizer": "characters"}),
        ("image_pairs", {"path": str(folder / "drawn" / "two"), "count": 20}),
        (
            "image_triplets",
            {"path": str(folder / "drawn" / "three"), "count": 15, "seed": 3, "height": 6, "fit": "pad"},
        ),
    ]


def write_pictures(place: Path) -> None:
    """Ten small pictures of two classes."""
    random = np.random.default_rng(0)
    for label in ("a", "b"):
        (place / label).mkdir(parents=True)
        for number in range(5):
            pixels = random.integers(0, 256, (9, 7, 3), dtype=np.uint8)
            Image.fromarray(pixels).save(place / label / f"{label}{number}.png")


def _ratings(folder: Path) -> list[tuple[str, dict[str, Any]]]:
    place = folder / "ratings"
    (place / "ml-1m").mkdir(parents=True)
    rated = [(1 + n % 5, 10 + n * 7 % 11, 1 + n * 3 % 5, 978300760 + n) for n in range(24)]
    (place / "u.data").write_text("".join("\t".join(map(str, row)) + "\n" for row in rated))
    (place / "ml-1m" / "ratings.dat").write_text("".join("::".join(map(str, row)) + "\n" for row in rated))
    lines = "".join(f"{user},{item},{rating}.5,{time}\n" for user, item, rating, time in rated)
    (place / "ratings.csv").write_text(f"userId,movieId,rating,timestamp\n{lines}")
    said = "".join(f"reader {user};“{item}”;{rating}\n" for user, item, rating, _ in rated)
    (place / "books.csv").write_text(f"who;what;liked\n{said}", encoding="utf-8")
    chosen = {"user": "who", "item": "what", "rating": "liked"}
    return [
        ("rating_table", {"path": str(place / "u.data")}),
        ("rating_table", {"path": str(place / "ml-1m" / "ratings.dat")}),
        ("rating_table", {"path": str(place / "ratings.csv")}),
        ("rating_table", {"path": str(place / "books.csv"), **chosen}),
    ]


def _labelled(folder: Path) -> list[tuple[str, dict[str, Any]]]:
    """Any number of labels for each item: in lists, and in columns."""
    place = folder / "labelled"
    write_pictures(place)
    names = sorted(path.relative_to(place).as_posix() for path in place.rglob("*.png"))
    tags = ["red;round", "red", "round;soft", "", "soft", "red;soft;round", "round", "red;round", "soft", "red"]
    (place / "lists.csv").write_text(
        "size,weight,tags\n" + "".join(f"{n * 3 % 7},{n * 5 % 11},{each}\n" for n, each in enumerate(tags))
    )
    rows = [f"{n * 3 % 7},{int('red' in each)},{int('soft' in each)}" for n, each in enumerate(tags)]
    (place / "columns.csv").write_text("size,label_red,label_soft\n" + "\n".join(rows) + "\n")
    lines = [f"{name},{each.replace(';', ' ')}" for name, each in zip(names, tags, strict=True) if each]
    (place / "pictures.csv").write_text("file,tags\n" + "\n".join(lines) + "\n")
    (place / "yes.csv").write_text(
        "file,old,tame\n" + "".join(f"{name},{('yes', 'no')[n % 2]},{n % 3 // 2}\n" for n, name in enumerate(names))
    )
    return [
        ("table", {"path": str(place / "lists.csv")}),
        ("table", {"path": str(place / "columns.csv")}),
        ("image_table", {"path": str(place / "pictures.csv"), "task": "multilabel"}),
        ("image_table", {"path": str(place / "yes.csv"), "label_columns": ["old", "tame"]}),
    ]


def _mixed(place: Path) -> tuple[str, dict[str, Any]]:
    write_pictures(place)
    names = sorted(path.relative_to(place).as_posix() for path in place.rglob("*.png"))
    rows = [
        f"{name},{20 + 3 * n},{'red' if n % 3 else 'blue'},{'yes' if name[0] == 'a' else 'no'}"
        for n, name in enumerate([*names, *names[:4]])
    ]
    (place / "pets.csv").write_text("photo,weight,collar,tame\n" + "\n".join(rows) + "\n")
    return "image_and_table", {"path": str(place / "pets.csv")}
