"""A function of the user's own as a source of arrays."""

from pathlib import Path

from designer.data.array_files import names_in, open_npz
from designer.data.array_source import ArrayItems, ArraySource, Layout, layout_of
from designer.data.array_targets import targets_of
from designer.data.errors import DataError
from designer.data.functions import Wanted, arguments_of, chosen, functions_in, read_code, result_of
from designer.data.source import Source
from designer.data.sources.opening import Opener, Recognise, Values


def open_function(values: Values) -> Source:
    """What a function gives. Raises `DataError`; `UntrustedData` if nobody has trusted its file."""
    path = Path(values["path"])
    code = read_code(path)
    function = chosen(path, functions_in(path, code), values["function"])
    made = result_of(Wanted(path, code, function, arguments_of(values["arguments"]), values["limit"]))
    inputs, targets = open_npz(made, "inputs"), open_npz(made, "targets")
    names = tuple(map(str, open_npz(made, "names"))) if "names" in names_in(made) else ()
    if inputs.dtype.kind == "U":
        raise DataError(f"“{function}” gave words as inputs, but numbers were expected.", "Give numbers for words.")
    layout: Layout = layout_of(inputs.shape) if values["content"] != "array" and not values["tokens"] else "plain"
    if values["content"] == "image" and layout == "plain":
        raise DataError(
            f"“{function}” gave inputs of the shape {'×'.join(map(str, inputs.shape))}, which are no pictures.",
            "Take them as arrays, or give (n, height, width) or (n, channels, height, width).",
        )
    return ArraySource(
        ArrayItems(
            name="python_function",
            title=path.stem,
            doc=f"{len(inputs)} samples that the function “{function}” of {path.name} gives.",
            array=inputs,
            targets=targets_of(targets, f"the targets of {function}", values["task"], names),
            files=(path, made),
            layout=layout,
            is_tokens=values["tokens"],
            settled={"function": function},
        )
    )


def _recognise(path: Path) -> tuple[str, Values] | None:
    return ("python_function", {"path": str(path)}) if path.suffix.lower() == ".py" and path.is_file() else None


OPENERS: dict[str, Opener] = {"python_function": open_function}
RECOGNISE: tuple[Recognise, ...] = (_recognise,)
