"""The programs in Python: one with bare ONNX Runtime, one of five lines for files of every kind."""

from dataclasses import asdict

from designer.export.takeaway.recipe import Change, Dish, Ingredient, Recipe
from designer.export.takeaway.templates import as_comment, filled
from designer.export.takeaway.told import about, arguments, reading

_FORMULAS = {
    "scale": "np.float64(x) * {a} + {b}",
    "standardise": "(np.float64(x) - {a}) / {b}",
    "unstandardise": "np.float64(x) * {b} + {a}",
    "clip": "np.clip(np.float64(x), {a}, {b})",
    "log": "np.log1p(np.maximum(np.float64(x) - {a}, 0.0))",
}


def python_files(recipe: Recipe, model: str) -> dict[str, str]:
    """File name → text."""
    ways = {reading(each): way for each in reversed(recipe.inputs) if (way := each.decode or each.reader) is not None}
    marks = {
        "title": as_comment(recipe.title),
        "model": model,
        "packages": "".join(_PACKAGES.get(kind, "") for kind in ways),
        "arguments": arguments(recipe, "npy"),
        "about": as_comment(" ".join(about(recipe))),
        "imports": "".join(f"\nimport {kind}" for kind in sorted(ways)) + "\n" * bool(ways),
        "labels": repr(list(recipe.output.labels or recipe.output.names)),
        "read": "".join(_READ[kind] for kind in _READ if kind in ways),
        "prepare": "\n\n".join(_prepare(each, place) for place, each in enumerate(recipe.inputs)),
        "feed": ", ".join(
            f"{each.name!r}: prepared{place}(numbers(sys.argv[{place + 1}]))"
            for place, each in enumerate(recipe.inputs)
        ),
        "output": _inside(recipe.output.name),
        "answer": "\n".join(_answer(recipe.output)),
    }
    files = {"predict.py": filled("predict.py", marks), "predict_files.py": filled("predict_files.py", marks)}
    for kind, way in ways.items():
        files[f"{kind}.py"] = filled(f"{kind}.py", {"how": repr(asdict(way))})
    return files


_PACKAGES = {"picture": " pillow", "sound": " soundfile"}
_READ = {
    "text": """\
    if path.endswith(".txt"):
        return text.read(path)
""",
    "sound": """\
    if path.endswith((".wav", ".flac", ".ogg", ".mp3")):
        return sound.read(path)
""",
    "picture": """\
    if not path.endswith((".npy", ".json")):
        return picture.read(path)
""",
}


def _inside(text: str) -> str:
    """A text between double quotes."""
    return repr(text)[1:-1].replace('"', '\\"').replace("\\'", "'")


def _prepare(each: Ingredient, place: int) -> str:
    lines = [f"def prepared{place}(values):", "    x = np.asarray(values).reshape(-1)"]
    lines += [f"    {_changed(change)}" for change in each.changes]
    shape = ", ".join(map(str, (1, *each.shape))) if each.open_sizes < 2 else "1, *np.shape(values)"
    return "\n".join([*lines, f'    return x.reshape({shape}).astype("{each.dtype}")', ""])


def _changed(change: Change) -> str:
    a, b = (_numbers(values, change.inner) for values in (change.a, change.b))
    return f"x = np.float32({_FORMULAS[change.kind].format(a=a, b=b)})"


def _numbers(values: tuple[float, ...], inner: int) -> str:
    if len(values) == 1:
        return repr(values[0]) if values[0] >= 0 else f"({values[0]!r})"
    row = repr(list(values))
    return f"np.resize(np.repeat({row}, {inner}), x.size)" if inner > 1 else f"np.resize({row}, x.size)"


def _answer(dish: Dish) -> list[str]:
    if dish.task == "symbols":
        return [
            "said = x.reshape(shape[1:]).argmax(axis=0)",
            "for step, symbol in enumerate(said):",
            f"    if symbol != {dish.blank} and (step == 0 or symbol != said[step - 1]):",
            '        print(LABELS[symbol], step, sep="\\t")',
        ]
    lines = [_changed(change) for change in dish.changes]
    if dish.shares == "softmax":
        lines += ["x = np.exp(x - x.max())", "x = x / x.sum()"]
    if dish.shares == "sigmoid":
        lines.append("x = 0.5 * (1.0 + np.tanh(0.5 * x))")
    if dish.task == "classification" and len(dish.labels) == 2:
        lines.append("x = np.array([1.0 - x[0], x[0]]) if x.size == 1 else x")
    order = "np.argsort(-x)" if dish.task in ("classification", "multilabel") else "range(x.size)"
    lines += [
        f"for place in {order}:",
        '    print(LABELS[place] if place < len(LABELS) else place, x[place], sep="\\t")',
    ]
    return lines
