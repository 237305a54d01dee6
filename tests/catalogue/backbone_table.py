"""Makes the tables of backbones from torchvision itself, on tensors without memory.

`python -m tests.catalogue.backbone_table` looks at every classification model and says which tables are not true;
with `--write` it writes them. Names of models may follow.

Windows give a size of (size + a) // b, and so does a chain of them; so each height is measured for as many sizes as
there are remainders, which determines a and b for all sizes.
"""

import argparse
import contextlib
import json
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from unittest import mock

import torch
from torch import Tensor, fx, nn
from torch.utils.flop_counter import FlopCounterMode
from torchvision import models
from torchvision.models import WeightsEnum, get_model, get_model_weights
from torchvision.models.feature_extraction import create_feature_extractor, get_graph_node_names
from torchvision.models.regnet import BlockParams

from designer.resources import resource

BATCH = 7
FIXED = {"vit_": 224}
"""Models that take images of one size only."""
OPTIONS = {"googlenet": {"init_weights": False}, "inception_v3": {"init_weights": False}}
"""What is said when a model is constructed."""
PRETRAINED = {"googlenet": {"transform_input": True}, "inception_v3": {"transform_input": True}}
"""What is said besides if it shall take pretrained weights."""
EXTRACTION = {"googlenet": {"suppress_diff_warning": True}, "inception_v3": {"suppress_diff_warning": True}}
"""What is said when features are extracted: these have heads that are there in training only."""
LEFT_OUT = ("maxvit_t",)
"""Models whose tracing leaves constants behind, under names that change."""
HEADS = ("classifier", "fc", "head", "heads")
WINDOWS = (7, 8)
"""How many positions along a side a model with shifted windows looks at; an image is filled up to whole windows."""
LARGEST = 3 * 32 + 224

Form = tuple[int, int]
"""(a, b) for a size of (size + a) // b; (n, 0) for the number n."""


@dataclass
class Seen:
    """What each node of a graph gave for images of some sizes: (height, width) → node → shape and multiply-adds."""

    shapes: dict[tuple[int, int], dict[str, tuple[int, ...]]] = field(default_factory=dict)
    macs: dict[tuple[int, int], dict[str, int]] = field(default_factory=dict)


class _Watch(fx.Interpreter):
    """Runs a graph and notes each node's shape, and its multiply-adds if they are counted, as far as it comes."""

    def __init__(self, module: fx.GraphModule, counter: FlopCounterMode | None) -> None:
        super().__init__(module)
        self.counter = counter
        self.shapes: dict[str, tuple[int, ...]] = {}
        self.macs: dict[str, int] = {}

    def run_node(self, n: fx.Node) -> Any:
        before = self._counted()
        result = super().run_node(n)
        self.macs[n.name] = (self._counted() - before) // 2
        if isinstance(result, Tensor):
            self.shapes[n.name] = tuple(result.shape)
        return result

    def _counted(self) -> int:
        return self.counter.get_total_flops() if self.counter else 0


def look(module: fx.GraphModule, height: int, width: int, *, count: bool = False) -> _Watch:
    """What the nodes give for one size; those after a refusal of torch's are missing."""
    counter = FlopCounterMode(display=False) if count else None
    watch = _Watch(module, counter)
    refusals = contextlib.suppress(RuntimeError, AssertionError, ValueError, IndexError)
    with counter or contextlib.nullcontext(), torch.no_grad(), refusals:
        watch.run(torch.empty(BATCH, 3, height, width, device="meta"))
    return watch


def made(name: str) -> nn.Module:
    """A model without numbers."""
    with torch.device("meta"), mock.patch.object(BlockParams, "from_init_params", _with_numbers):
        return get_model(name, weights=None, **OPTIONS.get(name, {}))


_from_init_params = BlockParams.from_init_params


def _with_numbers(*args: Any, **kwargs: Any) -> BlockParams:
    """The widths of a RegNet's stages, which torchvision computes with tensors."""
    with torch.device("cpu"):
        return _from_init_params(*args, **kwargs)


def taps_of(model: nn.Module) -> dict[str, str]:
    """Node → what it is called as a tap: the shortest path of which it is the last node."""
    training, evaluation = get_graph_node_names(model, suppress_diff_warning=True)
    found: dict[str, str] = {}
    for node in training[1:]:
        parts = node.split(".")
        for depth in (1, 2, 3) if parts[0] == "encoder" else (1, 2):
            path = ".".join(parts[:depth])
            last = [each for each in training if f"{each}.".startswith(f"{path}.")][-1]
            if last in evaluation:
                found.setdefault(last, path)
    return found


def table_of(name: str) -> dict[str, Any]:
    """The table of a model."""
    with torch.device("meta"):
        model = made(name)
        full = create_feature_extractor(model, taps_of(model), suppress_diff_warning=True)
    fixed = next((size for prefix, size in FIXED.items() if name.startswith(prefix)), None)
    return _Table(name, full, fixed).json()


class _Table:
    """One model's table in the making."""

    def __init__(self, name: str, full: fx.GraphModule, fixed: int | None) -> None:
        self.name, self.full, self.fixed = name, full, fixed
        output = next(node for node in full.graph.nodes if node.op == "output")
        self.nodes: dict[str, fx.Node] = {
            tap: node for tap, node in output.args[0].items() if isinstance(node, fx.Node)
        }
        self.above = {tap: _above(node) for tap, node in self.nodes.items()}
        self.low: dict[str, int] = {}
        self.seen = Seen()
        self._measure()

    def _measure(self) -> None:
        """Heights and widths with every remainder of 32, and some beyond these; multiply-adds for a few of them."""
        if self.fixed is not None:
            self._note(self.fixed, self.fixed, count=True)
            return
        self._find_low(0, LARGEST, frozenset(), self._reached(LARGEST))
        least = max(self.low.values())
        for step in range(17):
            self._note(least + step, least + 96 - step, count=step % 8 == 0)
        for step in range(4):
            self._note(least + 40 + 37 * step, least + 300 - 41 * step, count=step % 2 == 0)

    def _find_low(self, below: int, size: int, not_enough: frozenset[str], reached: frozenset[str]) -> None:
        """Notes for nodes that are reached at `size`, but not with `below`, from which size on they are."""
        if reached == not_enough:
            return
        if size == below + 1:
            self.low |= dict.fromkeys(reached - not_enough, size)
            return
        middle = (below + size) // 2
        between = self._reached(middle)
        self._find_low(below, middle, not_enough, between)
        self._find_low(middle, size, between, reached)

    def _reached(self, size: int) -> frozenset[str]:
        return frozenset(look(self.full, size, LARGEST).shapes)

    def _note(self, height: int, width: int, *, count: bool) -> None:
        watch = look(self.full, height, width, count=count)
        self.seen.shapes[height, width] = watch.shapes
        if count:
            self.seen.macs[height, width] = watch.macs

    def json(self) -> dict[str, Any]:
        """The table as it is written."""
        weights = {name: list(each.shape) for name, each in self.full.named_parameters()}
        buffers = {name: list(each.shape) for name, each in self.full.named_buffers()}
        taps: list[dict[str, Any]] = []
        counted: frozenset[str] = frozenset()
        for tap in self._ordered():
            row = self._row(tap)
            if row is None or not self._is_waist(tap) or not self._is_first(tap, weights, buffers):
                continue
            if row["kind"] == "vector" and row["channels"] != taps[-1]["channels"]:
                break  # a head of its own, behind something other than an average
            row["macs"] = self._macs(self.above[tap] - counted)
            counted = self.above[tap]
            taps.append(row)
            if row["kind"] == "vector":
                break
        entries = get_model_weights(self.name)
        return {
            "model": self.name,
            "options": OPTIONS.get(self.name, {}),
            "pretrained_options": PRETRAINED.get(self.name, {}),
            "extraction_options": EXTRACTION.get(self.name, {}),
            "pretrained": {each.name: _facts(each) for each in entries if self._fits(each)},
            "default": entries.DEFAULT.name,
            "size": self.fixed,
            "taps": taps,
            "weights": by_module(dict(list(weights.items())[: taps[-1]["weights"]])),
            "buffers": by_module(dict(list(buffers.items())[: taps[-1]["buffers"]])),
        }

    def _fits(self, weights: WeightsEnum) -> bool:
        """Whether pretrained weights are for images of the size that the model takes."""
        return self.fixed is None or max(weights.meta["min_size"]) <= self.fixed

    def _ordered(self) -> list[str]:
        """Taps in the order of the graph."""
        order = {node: place for place, node in enumerate(self.full.graph.nodes)}
        taps = [tap for tap in self.nodes if tap.split(".")[0] not in HEADS or self.rank(tap) == 2]
        return sorted(taps, key=lambda tap: order[self.nodes[tap]])

    def rank(self, tap: str) -> int:
        """How many dimensions a tap's tensor has; 0 if it is none."""
        shapes = next(iter(self.seen.shapes.values()))
        return len(shapes.get(self.nodes[tap].name, ()))

    def _row(self, tap: str) -> dict[str, Any] | None:
        """A tap's row, if it is one that a person could want."""
        shapes = [seen[self.nodes[tap].name] for seen in self.seen.shapes.values() if self.nodes[tap].name in seen]
        if len(shapes) < len(self.seen.shapes) or shapes[0][0] != BATCH:
            return None
        row: dict[str, Any] = {"node": tap}
        if len(shapes[0]) == 2:
            row |= {"kind": "vector", "channels": shapes[0][1]}
        elif len(shapes[0]) == 3 and self.fixed and tap.startswith("encoder"):
            row |= {"kind": "tokens", "channels": shapes[0][2], "form": [shapes[0][1], 0]}
        elif len(shapes[0]) == 4:
            form = self._form(tap)
            if form is None or form[1] == 0 or len({shape[1] for shape in shapes}) > 1:
                return None
            row |= {"kind": "map", "channels": shapes[0][1], "form": list(form)}
        else:
            return None
        row["low"] = self.fixed or max(self.low[node] for node in self.above[tap] if node in self.low)
        row["weights"] = len(self._owned(tap, [name for name, _ in self.full.named_parameters()]))
        row["buffers"] = len(self._owned(tap, [name for name, _ in self.full.named_buffers()]))
        return row

    def _form(self, tap: str) -> Form | None:
        heights = {size: seen[self.nodes[tap].name][2] for size, seen in self.seen.shapes.items()}
        widths = {size: seen[self.nodes[tap].name][3] for size, seen in self.seen.shapes.items()}
        if self.fixed is not None:
            height = heights[self.fixed, self.fixed]
            return (0, self.fixed // height) if self.fixed % height == 0 else None
        pairs = [(size[0], height) for size, height in heights.items()]
        return form_of([*pairs, *((size[1], width) for size, width in widths.items())])

    def _owned(self, tap: str, names: Sequence[str]) -> list[str]:
        """The weights or buffers that a tap needs."""
        targets = {node.target for node in self.full.graph.nodes if node.name in self.above[tap] and _has_target(node)}
        return [name for name in names if any(name == target or name.startswith(f"{target}.") for target in targets)]

    def _is_waist(self, tap: str) -> bool:
        """Whether all that comes after a tap sees of what is before it nothing but the tap."""
        tensors = next(iter(self.seen.shapes.values()))
        return all(
            user.name in self.above[tap] or user.op == "output" or user.name not in tensors
            for node in self.full.graph.nodes
            if node.name in self.above[tap] and node is not self.nodes[tap] and node.name in tensors
            for user in node.users
        )

    def _is_first(self, tap: str, weights: Mapping[str, Any], buffers: Mapping[str, Any]) -> bool:
        """Whether what a tap needs are the first weights and buffers, in order."""
        return all(
            self._owned(tap, list(names)) == list(names)[: len(self._owned(tap, list(names)))]
            for names in (weights, buffers)
        )

    def _macs(self, nodes: frozenset[str]) -> list[list[int]]:
        """The multiply-adds of nodes: how many for each position of which form, forms merged."""
        found: dict[Form, int] = {}
        for node in nodes:
            counts = {size: seen[node] for size, seen in self.seen.macs.items() if node in seen}
            if any(counts.values()):
                form, times = self._cost(node, counts)
                found[form] = found.get(form, 0) + times
        return [[times, *form] for form, times in sorted(found.items())]

    def _cost(self, node: str, counts: Mapping[tuple[int, int], int]) -> tuple[Form, int]:
        """How much work a node has for each position of a map, and the map's form. Some work is done once a batch."""
        first = next(iter(self.seen.shapes.values())).get(node, (BATCH,))
        batch = BATCH if first[0] == BATCH else 1
        assert all(count % batch == 0 for count in counts.values())
        if len(set(counts.values())) == 1:
            return (1, 0), next(iter(counts.values())) // batch
        for place in (2, 1):  # channels first, channels last
            shapes = [(size, seen[node]) for size, seen in self.seen.shapes.items()]
            if any(len(shape) != 4 for _, shape in shapes):
                break
            form = form_of([(size[axis], shape[place + axis]) for axis in (0, 1) for size, shape in shapes])
            if form is None:
                continue
            for window in (1, *WINDOWS):
                whole = (form[0] + form[1] * (window - 1), form[1] * window)
                rates = {count / (at(whole, size[0]) * at(whole, size[1])) for size, count in counts.items()}
                if len(rates) == 1:
                    return whole, int(rates.pop()) // batch
        raise ValueError(f"{self.name}: the work of {node} follows no form")


def at(form: Form, size: int) -> int:
    """A form's value."""
    return (size + form[0]) // form[1] if form[1] else form[0]


def form_of(pairs: Sequence[tuple[int, int]]) -> Form | None:
    """The form that all pairs of sizes have."""
    if len({out for _, out in pairs}) == 1:
        return pairs[0][1], 0
    for under in range(1, 65):
        low = max(out * under - size for size, out in pairs)
        high = min((out + 1) * under - 1 - size for size, out in pairs)
        if low == high:
            return low, under
    return None


def by_module(shapes: Mapping[str, list[int]]) -> list[list[Any]]:
    """Names and shapes in rows [module, {name in it: shape}], in order: `layer1.0.conv1.weight` is in `layer1.0`."""
    rows: list[list[Any]] = []
    for name, shape in shapes.items():
        parts = name.split(".")
        module, rest = ".".join(parts[:-2]), ".".join(parts[-2:])
        if not rows or rows[-1][0] != module:
            rows.append([module, {}])
        rows[-1][1][rest] = shape
    return rows


def _facts(weights: WeightsEnum) -> dict[str, Any]:
    """What is said of pretrained weights: how often they are right, how large the file and the images are."""
    accuracy = weights.meta["_metrics"]["ImageNet-1K"]["acc@1"] if "ImageNet-1K" in weights.meta["_metrics"] else None
    return {
        "accuracy": accuracy,
        "megabytes": weights.meta["_file_size"],
        "image": weights.transforms.keywords["crop_size"],
    }


def _above(node: fx.Node) -> frozenset[str]:
    """The names of a node and of all that it needs."""
    found: set[str] = set()
    waiting = [node]
    while waiting:
        each = waiting.pop()
        if each.name not in found:
            found.add(each.name)
            waiting += each.all_input_nodes
    return frozenset(found)


def _has_target(node: fx.Node) -> bool:
    return node.op in ("call_module", "get_attr")


def text_of(table: Mapping[str, Any]) -> str:
    """A table as a file: one tap, or the weights of one module, a line."""
    lines: list[str] = []
    for key, value in table.items():
        if isinstance(value, dict | list) and value:
            ends = "{}" if isinstance(value, dict) else "[]"
            rows = (
                [f"{json.dumps(name)}: {json.dumps(each)}" for name, each in value.items()]
                if isinstance(value, dict)
                else [json.dumps(each) for each in value]
            )
            lines.append(f"{json.dumps(key)}: {ends[0]}\n" + ",\n".join(rows) + f"\n{ends[1]}")
        else:
            lines.append(f"{json.dumps(key)}: {json.dumps(value)}")
    return "{\n" + ",\n".join(lines) + "\n}\n"


def main(arguments: Sequence[str]) -> int:
    """Compares the tables with torchvision, or writes them; gives the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tests.catalogue.backbone_table")
    parser.add_argument("models", nargs="*", help="names of models; all if there are none")
    parser.add_argument("--write", action="store_true", help="write the tables")
    asked = parser.parse_args(arguments)
    wrong = 0
    for name in asked.models or models.list_models(module=models, exclude=LEFT_OUT):
        path, text = resource("backbones") / f"{name}.json", text_of(table_of(name))
        if asked.write:
            path.write_text(text, "utf-8")
        elif not path.is_file() or path.read_text("utf-8") != text:
            wrong += 1
            print(f"{name}: the table is not what torchvision has.", file=sys.stderr)
    return int(wrong > 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
