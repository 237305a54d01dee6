"""The programs in C++ and C#: they read numbers from text files, and pictures that the model's file fits by itself.

Neither language reads pictures; stb_image (one header) and StbImageSharp (a package) do, and they need no other files.
"""

import json

from designer.export.takeaway.recipe import OPEN, Change, Dish, Ingredient, Recipe
from designer.export.takeaway.templates import as_comment, filled, joined
from designer.export.takeaway.told import about, arguments, raw_picture

_CPP_TYPES = {
    "float32": "float",
    "float64": "double",
    "int64": "std::int64_t",
    "int32": "std::int32_t",
    "uint8": "std::uint8_t",
    "int8": "std::int8_t",
    "bool": "bool",
}
_CS_TYPES = {
    "float32": "float",
    "float64": "double",
    "int64": "long",
    "int32": "int",
    "uint8": "byte",
    "int8": "sbyte",
    "bool": "bool",
}
DTYPES = tuple(_CPP_TYPES)
"""The types of inputs and outputs that these programs know; float16 is none."""

_CPP = {
    "scale": "v * a + b",
    "standardise": "(v - a) / b",
    "unstandardise": "v * b + a",
    "clip": "std::min(std::max(v, a), b)",
    "log": "std::log1p(std::max(v - a, 0.0))",
}
_CS = _CPP | {"clip": "Math.Min(Math.Max(v, a), b)", "log": "Math.Log(1.0 + Math.Max(v - a, 0.0))"}


def cpp_files(recipe: Recipe, model: str, output_type: str, files: tuple[str, ...] = ()) -> dict[str, str]:
    """File name → text. `output_type` is the dtype of the first output; `files` what must lie beside the program."""
    feed = [line for place, each in enumerate(recipe.inputs) for line in _cpp_feed(each, place)]
    marks = _marks(recipe, model, "//") | {
        "picture": filled("picture.cpp", {}) if _looks(recipe) else "",
        "feed": joined(feed, "    "),
        "inputs": ", ".join(_quoted(each.name) for each in recipe.inputs),
        "output": _quoted(recipe.output.name)[1:-1],
        "output_type": _CPP_TYPES[output_type],
        "answer": joined(_cpp_answer(recipe.output), "    "),
        "files": " ".join(files or (model,)),
    }
    return {"predict.cpp": filled("predict.cpp", marks), "CMakeLists.txt": filled("CMakeLists.txt", marks)}


def csharp_files(recipe: Recipe, model: str, output_type: str) -> dict[str, str]:
    """File name → text."""
    feed = [line for place, each in enumerate(recipe.inputs) for line in _cs_feed(each, place)]
    marks = _marks(recipe, model, "//") | {
        "using_picture": "using StbImageSharp;\n" if _looks(recipe) else "",
        "picture": filled("picture.cs", {}) if _looks(recipe) else "",
        "package": _CS_PACKAGE if _looks(recipe) else "",
        "feed": joined(feed, " " * 8),
        "output": _quoted(recipe.output.name)[1:-1],
        "output_type": _CS_TYPES[output_type],
        "answer": joined(_cs_answer(recipe.output), " " * 8),
    }
    return {"Predict.cs": filled("Predict.cs", marks), "predict.csproj": filled("predict.csproj", marks)}


_CS_PACKAGE = '\n    <PackageReference Include="StbImageSharp" Version="2.*" />'


def _looks(recipe: Recipe) -> bool:
    return any(map(raw_picture, recipe.inputs))


def _marks(recipe: Recipe, model: str, comment: str) -> dict[str, str]:
    reads = ("picture",) if _looks(recipe) else ()
    said = [line.partition(", or ")[0] + "." * (", or " in line) if reads else line for line in about(recipe, reads)]
    return {
        "title": as_comment(recipe.title),
        "arguments": arguments(recipe, "txt", reads),
        "model": model,
        "about": "\n".join(f"{comment} {as_comment(line)}" for line in said),
        "labels": ", ".join(map(_quoted, recipe.output.labels or recipe.output.names)),
        "count": str(len(recipe.inputs)),
    }


def _quoted(text: str) -> str:
    """A text as both languages write it."""
    return json.dumps(text.encode("utf-8", "replace").decode("utf-8"), ensure_ascii=False)


def _row(values: tuple[float, ...]) -> str:
    return "{" + ", ".join(map(repr, values)) + "}"


def _cpp_change(name: str, change: Change) -> str:
    formula = f"[](double v, double a, [[maybe_unused]] double b) {{ return {_CPP[change.kind]}; }}"
    return f"change({name}, {_row(change.a)}, {_row(change.b)}, {change.inner}, {formula});"


def _cpp_feed(each: Ingredient, place: int) -> list[str]:
    if raw_picture(each):
        channels = each.shape[-1]
        return [
            f"Picture raw{place} = look(arguments[{place + 1}], {channels});",
            f"feed.push_back(tensor<std::uint8_t, 4>(raw{place}.data, {{1, raw{place}.height, raw{place}.width, "
            f"{channels}}}));",
        ]
    kind, rank = _CPP_TYPES[each.dtype], len(each.shape) + 1
    length = f"static_cast<std::int64_t>(raw{place}.size() / {each.fixed})"
    shape = ", ".join(length if size == OPEN else str(size) for size in (1, *each.shape))
    lines = [f"Numbers raw{place} = read(arguments[{place + 1}], {each.fixed}, {_open(each)});"]
    lines += [_cpp_change(f"raw{place}", change) for change in each.changes]
    if each.dtype == "bool":  # std::vector<bool> has no array inside
        lines.append(f"std::array<bool, {each.fixed}> data{place}{{}};")
        lines.append(f"std::copy_n(raw{place}.begin(), data{place}.size(), data{place}.begin());")
    else:
        lines.append(f"std::vector<{kind}> data{place}(raw{place}.begin(), raw{place}.end());")
    lines.append(f"feed.push_back(tensor<{kind}, {rank}>(data{place}, {{{shape}}}));")
    return lines


def _open(each: Ingredient) -> str:
    return "true" if each.open_sizes else "false"


def _cpp_answer(dish: Dish) -> list[str]:
    if dish.task == "symbols":
        return [
            "const std::size_t steps = x.size() / LABELS.size();",
            "for (std::size_t step = 0, before = LABELS.size(); step < steps; ++step) {",
            "    std::size_t best = 0;",
            "    for (std::size_t i = 1; i < LABELS.size(); ++i)",
            "        if (x[i * steps + step] > x[best * steps + step]) best = i;",
            f"    if (best != {dish.blank} && best != before) std::cout << LABELS[best] << '\\t' << step << '\\n';",
            "    before = best;",
            "}",
        ]
    lines = [_cpp_change("x", change) for change in dish.changes]
    if dish.shares == "softmax":
        lines += [
            "const double most = *std::max_element(x.begin(), x.end());",
            "for (double& value : x) value = std::exp(value - most);",
            "const double sum = std::accumulate(x.begin(), x.end(), 0.0);",
            "for (double& value : x) value /= sum;",
        ]
    if dish.shares == "sigmoid":
        lines.append("for (double& value : x) value = 0.5 * (1.0 + std::tanh(0.5 * value));")
    if dish.task == "classification" and len(dish.labels) == 2:
        lines.append("if (x.size() == 1) x = {1.0 - x[0], x[0]};")
    lines += ["std::vector<std::size_t> order(x.size());", "std::iota(order.begin(), order.end(), 0);"]
    if dish.task in ("classification", "multilabel"):
        lines.append("std::stable_sort(order.begin(), order.end(), [&](auto i, auto j) { return x[i] > x[j]; });")
    lines.append("std::cout.precision(9);")
    label = "(i < LABELS.size() ? LABELS[i] : std::to_string(i))"
    lines.append(f"for (const std::size_t i : order) std::cout << {label} << '\\t' << x[i] << '\\n';")
    return lines


def _cs_change(name: str, change: Change) -> str:
    rows = ", ".join(f"new double[] {_row(values)}" for values in (change.a, change.b))
    return f"{name} = Change({name}, {rows}, {change.inner}, (v, a, b) => {_CS[change.kind]});"


def _cs_feed(each: Ingredient, place: int) -> list[str]:
    if raw_picture(each):
        channels = each.shape[-1]
        return [
            f"var raw{place} = Look(args[{place}], {channels});",
            f"feed.Add(NamedOnnxValue.CreateFromTensor({_quoted(each.name)}, new DenseTensor<byte>(raw{place}.data, "
            f"new[] {{1, raw{place}.height, raw{place}.width, {channels}}})));",
        ]
    kind = _CS_TYPES[each.dtype]
    lines = [f"var raw{place} = Read(args[{place}], {each.fixed}, {_open(each)});"]
    lines += [_cs_change(f"raw{place}", change) for change in each.changes]
    value = "v != 0" if each.dtype == "bool" else f"({kind})v"
    length = f"raw{place}.Length / {each.fixed}"
    shape = ", ".join(length if size == OPEN else str(size) for size in (1, *each.shape))
    lines.append(
        f"feed.Add(NamedOnnxValue.CreateFromTensor({_quoted(each.name)}, "
        f"new DenseTensor<{kind}>(raw{place}.Select(v => {value}).ToArray(), new[] {{{shape}}})));"
    )
    return lines


def _cs_answer(dish: Dish) -> list[str]:
    if dish.task == "symbols":
        return [
            "var steps = x.Length / labels.Length;",
            "for (int step = 0, before = -1; step < steps; ++step)",
            "{",
            "    var best = Enumerable.Range(0, labels.Length).Aggregate((i, j) => x[j * steps + step] > "
            "x[i * steps + step] ? j : i);",
            f'    if (best != {dish.blank} && best != before) Console.WriteLine(labels[best] + "\\t" + step);',
            "    before = best;",
            "}",
        ]
    lines = [_cs_change("x", change) for change in dish.changes]
    if dish.shares == "softmax":
        lines += [
            "var most = x.Max();",
            "var powers = x.Select(value => Math.Exp(value - most)).ToArray();",
            "x = powers.Select(value => value / powers.Sum()).ToArray();",
        ]
    if dish.shares == "sigmoid":
        lines.append("x = x.Select(value => 0.5 * (1.0 + Math.Tanh(0.5 * value))).ToArray();")
    if dish.task == "classification" and len(dish.labels) == 2:
        lines.append("if (x.Length == 1) x = new[] { 1.0 - x[0], x[0] };")
    order = "Enumerable.Range(0, x.Length)"
    if dish.task in ("classification", "multilabel"):
        order += ".OrderByDescending(i => x[i])"
    lines.append(f"foreach (var i in {order})")
    label = "(i < labels.Length ? labels[i] : i.ToString())"
    lines.append(f'    Console.WriteLine({label} + "\\t" + x[i].ToString("R", CultureInfo.InvariantCulture));')
    return lines
