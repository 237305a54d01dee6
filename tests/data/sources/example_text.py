"""Texts in all forms that sources read: folders, CSV, TSV, JSON lines; small, real files."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tokenizers import Tokenizer, models, pre_tokenizers, processors

PRAISE = (
    "What a lovely film, I laughed and cried.",
    "Great actors, great music: see it twice!",
    "A lovely evening. The music was wonderful",
    "I don't regret a minute; wonderful story.",
    "Wunderschön, ein großer Spaß für alle.",
    "Lovely, lovely, lovely.",
)
BLAME = (
    "Boring from the first minute on.",
    "The story is a mess, and the actors sleep.",
    "I regret every minute of this boring film",
    "Awful music. Awful actors. Awful!",
    "Langweilig und viel zu lang; schade um das Geld.",
    "A boring mess.",
)


def examples(folder: Path) -> list[tuple[str, dict[str, Any]]]:
    """Each way to divide texts, and each form."""
    model = write_tokenizer(folder / "tokenizer.json")
    ways: list[tuple[str, Callable[[Path], Path], dict[str, Any]]] = [
        ("text_folder", write_folder, {}),
        ("text_folder", write_folder, {"tokenizer": "characters", "lower": False, "length": 30}),
        ("text_folder", write_folder, {"tokenizer": "bpe", "vocabulary": 200}),
        ("text_table", write_csv, {}),
        ("text_table", write_csv, {"tokenizer": "wordpiece", "vocabulary": 200, "length": 12}),
        ("text_table", write_csv, {"tokenizer": "file", "tokenizer_file": str(model), "length": 6}),
        ("text_table", write_jsonl, {"text": "review", "target": "stars", "task": "regression"}),
    ]
    endings = {write_csv: ".csv", write_jsonl: ".jsonl"}
    return [
        (name, {"path": str(write(folder / f"reviews {number}{endings.get(write, '')}")), **params})
        for number, (name, write, params) in enumerate(ways)
    ]


def write_folder(folder: Path) -> Path:
    for label, texts in (("good", PRAISE), ("bad", BLAME)):
        (folder / label).mkdir(parents=True)
        for number, text in enumerate(texts):
            ending = "md" if number == 1 else "txt"
            encoding = ("utf-8", "utf-8-sig", "utf-16", "utf-8", "latin-1", "utf-16-le")[number]
            (folder / label / f"{number}.{ending}").write_bytes(text.encode(encoding))
    return folder


def write_csv(path: Path) -> Path:
    rows = [f'"{text}",{label}' for label, texts in (("good", PRAISE), ("bad", BLAME)) for text in texts]
    path.write_text("text,label\n" + "\n".join(rows) + "\n", encoding="utf-8-sig")
    return path


def write_jsonl(path: Path) -> Path:
    rows = [{"review": text, "stars": number / 2} for number, text in enumerate((*PRAISE, *BLAME))]
    path.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), encoding="utf-8")
    return path


def write_tokenizer(path: Path) -> Path:
    """One that sets signs before and behind a text, as those of large models do."""
    words = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "lovely", "boring", "music", "actors", "I", "the", "a"]
    tokenizer = Tokenizer(models.WordLevel({word: place for place, word in enumerate(words)}, unk_token="[UNK]"))
    tokenizer.pre_tokenizer = pre_tokenizers.Whitespace()
    signs = [("[CLS]", 2), ("[SEP]", 3)]
    tokenizer.post_processor = processors.TemplateProcessing(single="[CLS] $A [SEP]", special_tokens=signs)
    tokenizer.save(str(path))
    return path
