"""What programs say of a model in their first lines: what they take, and how they are called."""

from math import prod

from designer.export.takeaway.recipe import Ingredient, Recipe

_MOST_COLUMNS = 12


def about(recipe: Recipe) -> list[str]:
    """Sentences about each input."""
    return [_about(each) for each in recipe.inputs]


def lacking(recipe: Recipe) -> str:
    """The first thing that no program does before the network, as the end of a sentence; "" if there is none."""
    return next((each.lacks for each in recipe.inputs if each.lacks), "")


def _about(each: Ingredient) -> str:
    shape = f" ({'×'.join(map(str, each.raw))})" if len(each.raw) > 1 else ""
    if each.lacks:
        return (
            f"“{each.name}” takes {prod(each.raw)} prepared numbers{shape}: no program here {each.lacks}; "
            "predict_files.py takes files as they are."
        )
    if each.decode is not None:
        return f"“{each.name}” takes a picture, or {prod(each.raw)} raw numbers{shape}."
    if each.columns:
        names = ", ".join(each.columns[:_MOST_COLUMNS]) + (", …" if len(each.columns) > _MOST_COLUMNS else "")
        return f"“{each.name}” takes {prod(each.raw)} numbers: {names}."
    return f"“{each.name}” takes {prod(each.raw)} raw numbers{shape}, as the dataset has them."
