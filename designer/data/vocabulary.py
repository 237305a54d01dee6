"""Makes the tokenizer of texts: the vocabulary of the training texts, or pieces of words that are learnt from them.

The same texts in the same order give the same tokenizer, on every machine.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from math import ceil

import numpy as np

from designer.data.errors import DataError
from runtime.errors import RuntimeModelError
from runtime.words import (
    END_SIGN,
    START_SIGN,
    Words,
    library_numbers,
    library_tokenizer,
    split_text,
    tidy,
)

LONGEST_SETTLED = 2048
"""A length that is left open becomes no longer than this."""
_SHARE = 95
_PADDING, _UNKNOWN = "[PAD]", "[UNK]"
_PADDINGS = ("[PAD]", "<pad>", "<|padding|>", "<PAD>")
_INSIDE = "##"
"""Stands before what goes on a word, in WordPiece."""


def fit_words(texts: Sequence[str], way: str, *, vocabulary: int, length: int, lower: bool, model: str) -> Words:
    """The reader for texts like these. `way` is the tokenizer's name among the source's choices; `length` 0 is open.

    `model` is the text of a `tokenizer.json`, for the way `file`. Raises `DataError`.
    """
    if not texts:
        raise DataError("There is no text to learn words from.", "Choose data with texts that can be read.")
    try:
        if way in ("words", "characters"):
            found = Words(way, 1, _commonest(texts, way, vocabulary, lower=lower), lower)
        elif way == "file":
            found = Words("tokenizer", 1, lower=False, model=model, padding=_padding(model))
        else:
            found = Words("tokenizer", 1, lower=lower, model=_learnt(texts, way, vocabulary, lower=lower))
        return replace(found, length=length or _length(found, texts))
    except RuntimeModelError as error:
        raise DataError(error.message, error.hint) from error


def signed(words: Words, *, start: bool = False, end: bool = False) -> Words:
    """The same words with a token before or behind each text: the two numbers after those that there are.

    The end comes first, so that a target with an end and what is said so far with a start share all numbers.
    """
    known = words.tokens
    return replace(words, end=known if end else -1, start=known + 1 if start else -1)


def token_names(words: Words) -> tuple[str, ...]:
    """What people see of each token, by its number, all different."""
    names = dict.fromkeys(range(words.tokens), "")
    if words.tokenizer == "tokenizer":
        found = library_tokenizer(words.model).get_vocab(with_added_tokens=True)
        names |= {number: token for token, number in found.items()}
    else:
        names |= dict(enumerate((_PADDING, _UNKNOWN, *words.vocabulary)))
    names |= {number: sign for number, sign in ((words.start, START_SIGN), (words.end, END_SIGN)) if number >= 0}
    seen: set[str] = set()
    for number in sorted(names):
        if not names[number] or names[number] in seen:
            names[number] = f"[{number}]"
        seen.add(names[number])
    return tuple(names[number] for number in sorted(names))


def _commonest(texts: Sequence[str], way: str, most: int, *, lower: bool) -> tuple[str, ...]:
    """The tokens that occur most often; of those that occur as often, the first by their letters."""
    counts: Counter[str] = Counter()
    for text in texts:
        counts.update(split_text(tidy(text, lower=lower), way))
    return tuple(sorted(counts, key=lambda token: (-counts[token], token))[: max(most - 2, 1)])


def _length(words: Words, texts: Sequence[str]) -> int:
    """As many tokens as 95 of 100 texts have at most."""
    if words.tokenizer == "tokenizer":
        counts = list(map(len, library_numbers(words.model, [tidy(text, lower=words.lower) for text in texts])))
    else:
        counts = [len(split_text(tidy(text, lower=words.lower), words.tokenizer)) for text in texts]
    return min(max(ceil(np.percentile(counts, _SHARE)), 1), LONGEST_SETTLED)


def _padding(model: str) -> int:
    """The number that fills up: the one that the tokenizer itself names, or one that is usually called so; else 0."""
    tokenizer = library_tokenizer(model)
    found = (tokenizer.token_to_id(name) for name in _PADDINGS)
    return int(next((number for number in found if number is not None), 0))


def _learnt(texts: Sequence[str], way: str, size: int, *, lower: bool) -> str:
    """The `tokenizer.json` of a tokenizer that is trained on texts.

    The library gives numbers to letters in an order of its own, another each time; all letters are handed to it in
    order, and rare ones that would not fit are taken out, so that none is left to it.
    """
    try:
        from tokenizers import Tokenizer, models, pre_tokenizers, trainers
    except ImportError:
        message = f"The tokenizer “{way}” needs the library tokenizers, which is not installed."
        raise DataError(message, "Install it: pip install tokenizers. Or choose words or characters.") from None
    tidied = [tidy(text, lower=lower) for text in texts]
    counts = Counter(letter for text in tidied for letter in text if not letter.isspace())
    letters = sorted(counts, key=lambda letter: (-counts[letter], letter))
    kept, rare = sorted(letters[: size // 4 or 1]), letters[size // 4 or 1 :]
    if rare:
        table = str.maketrans(dict.fromkeys(rare, " "))
        tidied = [text.translate(table) for text in tidied]
    first = [_PADDING, _UNKNOWN, *kept]
    if way == "bpe":
        tokenizer = Tokenizer(models.BPE(unk_token=_UNKNOWN))
        tokenizer.pre_tokenizer = pre_tokenizers.Whitespace()
        tokenizer.train_from_iterator(
            tidied,
            trainers.BpeTrainer(vocab_size=size, special_tokens=first[:2], initial_alphabet=kept, show_progress=False),
        )
        return str(tokenizer.to_str())
    tokenizer = Tokenizer(models.WordPiece(unk_token=_UNKNOWN))
    tokenizer.pre_tokenizer = pre_tokenizers.Whitespace()
    first += [f"{_INSIDE}{letter}" for letter in kept]
    tokenizer.train_from_iterator(
        tidied, trainers.WordPieceTrainer(vocab_size=size, special_tokens=first, show_progress=False)
    )
    plain = Tokenizer(models.WordPiece(tokenizer.get_vocab(with_added_tokens=False), unk_token=_UNKNOWN))
    plain.pre_tokenizer = pre_tokenizers.Whitespace()
    return str(plain.to_str())
