"""What programs say of a model in their first lines: what they take, and how they are called."""

from math import prod

from designer.export.takeaway.recipe import OPEN, Ingredient, Recipe

_MOST_COLUMNS = 12


def about(recipe: Recipe) -> list[str]:
    """Sentences about each input."""
    return [_about(each) for each in recipe.inputs]


def lacking(recipe: Recipe) -> str:
    """The first thing that no program does before the network, as the end of a sentence; "" if there is none."""
    return next((each.lacks for each in recipe.inputs if each.lacks), "")


def _about(each: Ingredient) -> str:
    sizes = "×".join("any" if size == OPEN else str(size) for size in each.raw)
    shape = f" ({sizes})" if len(each.raw) > 1 or OPEN in each.raw else ""
    count = "" if OPEN in each.raw else f"{prod(each.raw)} "
    if each.lacks and not each.changes and each.content == "tensor":
        return (
            f"“{each.name}” takes {count}prepared numbers{shape}: no program here {each.lacks}; "
            "predict_files.py takes files as they are."
        )
    if each.decode is not None:
        return f"“{each.name}” takes a picture, or {count}raw numbers{shape}."
    also = f" No program here {each.lacks}; predict_files.py does." if each.lacks else ""
    if each.words:
        return f"“{each.name}” takes {each.words}.{also}"
    if each.columns:
        names = ", ".join(each.columns[:_MOST_COLUMNS]) + (", …" if len(each.columns) > _MOST_COLUMNS else "")
        return f"“{each.name}” takes {count}numbers: {names}."
    return f"“{each.name}” takes {count}raw numbers{shape}, as the dataset has them.{also}"
