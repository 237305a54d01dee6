"""What programs say of a model in their first lines: what they take, and how they are called."""

from collections.abc import Collection
from math import prod

from designer.export.takeaway.recipe import OPEN, Ingredient, Recipe
from designer.export.takeaway.templates import as_comment
from runtime.sound import Sound

ALL = ("picture", "text", "sound")
"""What programs may read besides numbers."""

_MOST_COLUMNS = 12
_ARTICLES = {"picture": "a picture", "text": "a text", "sound": "a sound"}
_FILES = {"picture": "png", "text": "txt", "sound": "wav"}

_UNREAD = {
    "picture": " To give it pictures, export the model with its preparation inside the file.",
    "text": " This program reads no texts; those in Python and JavaScript do.",
    "sound": " This program reads no sounds; those in Python and JavaScript do.",
}


def about(recipe: Recipe, reads: Collection[str] = ALL) -> list[str]:
    """Sentences about each input, in a program that reads these of `ALL` besides numbers."""
    return [_about(each, reads) for each in recipe.inputs]


def lacking(recipe: Recipe) -> str:
    """The first thing that no program does before the network, as the end of a sentence; "" if there is none."""
    return next((each.lacks for each in recipe.inputs if each.lacks), "")


def reading(each: Ingredient) -> str:
    """Which of `ALL` an input is read from; "" where it takes numbers only."""
    if each.reader is not None:
        return "sound" if isinstance(each.reader, Sound) else "text"
    return "picture" if each.decode is not None else ""


def raw_picture(each: Ingredient) -> bool:
    """Whether an input takes a picture's bytes as they are, of any size, which the file fits by itself."""
    return each.decode is not None and each.decode.pixels == "raw" and each.dtype == "uint8" and not each.changes


def arguments(recipe: Recipe, numbers: str, reads: Collection[str] = ALL) -> str:
    """How a program is called: a file for each input; `numbers` is the ending of those that hold numbers."""
    endings = (_FILES[reading(each)] if reading(each) in reads else numbers for each in recipe.inputs)
    names = (as_comment(each.name).replace(" ", "_") for each in recipe.inputs)
    return " ".join(f"{name}.{ending}" for name, ending in zip(names, endings, strict=True))


def _about(each: Ingredient, reads: Collection[str]) -> str:
    sizes = "×".join("any" if size == OPEN else str(size) for size in each.raw)
    shape = f" ({sizes})" if len(each.raw) > 1 or OPEN in each.raw else ""
    count = "" if OPEN in each.raw else f"{prod(each.raw)} "
    if each.lacks and not each.changes and each.content == "tensor":
        return (
            f"“{each.name}” takes {count}prepared numbers{shape}: no program here {each.lacks}; "
            "predict_files.py takes files as they are."
        )
    kind = reading(each)
    if kind in reads:
        return f"“{each.name}” takes {_ARTICLES[kind]}, or {count}raw numbers{shape}."
    also = f" No program here {each.lacks}; predict_files.py does." if each.lacks else _UNREAD.get(kind, "")
    if each.words:
        return f"“{each.name}” takes {each.words}.{also}"
    if each.columns:
        names = ", ".join(each.columns[:_MOST_COLUMNS]) + (", …" if len(each.columns) > _MOST_COLUMNS else "")
        return f"“{each.name}” takes {count}numbers: {names}."
    return f"“{each.name}” takes {count}{_numbers(each)}{shape}.{also}"


def _numbers(each: Ingredient) -> str:
    """What numbers an input takes."""
    if isinstance(each.reader, Sound):
        return f"numbers of a wave from -1 to 1, {each.reader.rate} a second"
    return "numbers of tokens" if each.reader is not None else "raw numbers"
