"""Makes the tables of timm's models from timm itself, on tensors without memory.

`python -m tests.catalogue.timm_table` looks at every model that has a table and says which are not true;
with `--write` it writes them. Names of models may follow, also of such that have no table yet.

Each matrix product and convolution is counted for images of many sizes; so many multiply-adds for each position of a
map of some form (or of two, as attention does) explain all counts, or there is no table.
"""

import argparse
import contextlib
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cached_property
from itertools import combinations_with_replacement
from typing import Any

import timm
import torch
from timm.models import get_pretrained_cfg
from torch import Tensor, nn
from torch.utils.flop_counter import FlopCounterMode

from designer.catalogue.timm_models import Rule, timm_models
from designer.resources import resource
from tests.catalogue.backbone_table import Form, at, by_module, form_of, text_of

OPTIONS: dict[str, dict[str, Any]] = {
    name: {"img_size": 224}
    for name in ("vit_small_patch14_dinov2", "vit_base_patch14_dinov2", "vit_small_patch14_reg4_dinov2")
}
"""What is said when a model is constructed. These were trained with images of 518×518, more than most people need."""
BATCHES = (7, 5)
STEPS = (1, 2, 4, 8, 16, 32)
"""What sides of images may have to be multiples of."""
WINDOWS = (7, 8, 12)
"""How many positions along a side a model with windows looks at; an image is filled up to whole windows."""
LARGE = 256
Size = tuple[int, int]
Work = tuple[Form, ...]


class _Count(FlopCounterMode):
    """Notes the multiply-adds of each operation, and the form of what a convolution gives."""

    def __init__(self) -> None:
        super().__init__(display=False)
        self.work: list[int] = []
        self.maps: list[tuple[int, ...]] = []

    def _count_flops(self, func_packet: Any, out: Any, args: Any, kwargs: Any) -> Any:
        if func_packet in self.flop_registry:
            self.work.append(self.flop_registry[func_packet](*args, **kwargs, out_val=out) // 2)
        if isinstance(out, Tensor) and out.dim() == 4:
            self.maps.append(tuple(out.shape))
        return out


@dataclass
class Seen:
    """What a network gave for an image: the shapes of its outputs, the multiply-adds of its operations, maps within."""

    shapes: list[tuple[int, ...]]
    work: list[int]
    maps: list[tuple[int, ...]]


def made(name: str, **options: Any) -> nn.Module:
    """A model without numbers."""
    with torch.device("meta"):
        model: nn.Module = timm.create_model(name, **OPTIONS.get(name.partition(".")[0], {}), **options)
    return model


def look(module: nn.Module, size: Size, batch: int = BATCHES[0]) -> Seen:
    """What a module does with images of a size."""
    with _Count() as count, torch.no_grad():
        outputs = module(torch.empty(batch, 3, *size, device="meta"))
    outputs = outputs if isinstance(outputs, list) else [outputs]
    return Seen([tuple(each.shape) for each in outputs], count.work, count.maps)


def takes(module: nn.Module, size: Size) -> bool:
    """Whether a module takes images of a size."""
    with contextlib.suppress(RuntimeError, AssertionError, ValueError, IndexError, ZeroDivisionError):
        look(module, size)
        return True
    return False


def _needs_all(net: nn.Module, side: int) -> bool:
    """Whether all weights of a network that gives one map take part in it."""
    net(torch.empty(BATCHES[0], 3, side, side, device="meta"))[0].sum().backward()
    return all(weight.grad is not None for weight in net.parameters())


@dataclass
class _Table:
    """One model's table in the making."""

    name: str
    seen: dict[tuple[str, Size], Seen] = field(default_factory=dict)
    extras: dict[str, Any] = field(default_factory=dict)

    @cached_property
    def config(self) -> Any:
        return get_pretrained_cfg(self.name)

    @cached_property
    def whole(self) -> nn.Module:
        return made(self.name, num_classes=0).requires_grad_(False)

    @cached_property
    def maps(self) -> nn.Module:
        return self._features(tuple(range(self._count)))

    @cached_property
    def _count(self) -> int:
        info = self.whole.feature_info
        return len(info)  # type: ignore[arg-type]

    def _features(self, indices: tuple[int, ...]) -> nn.Module:
        return made(self.name, features_only=True, out_indices=indices, **self.extras)

    @cached_property
    def fixed(self) -> int | None:
        side = OPTIONS.get(self.name, {}).get("img_size", self.config.input_size[-1])
        return int(side) if self.config.fixed_input_size else None

    @property
    def _takes_its_size(self) -> bool:
        """Whether timm makes a model for the images that its weights were trained with."""
        return bool(self.config.fixed_input_size) and "img_size" not in OPTIONS.get(self.name, {})

    @cached_property
    def step(self) -> int:
        """What the sides of images must be multiples of."""
        if self.fixed:
            return 1
        for step in STEPS:
            sizes = [(LARGE + each * step, LARGE + 32 + 3 * each * step) for each in range(1, 5)]
            if all(takes(module, size) for size in sizes for module in (self.whole, self.maps)):
                return step
        raise ValueError(f"{self.name} takes images of sizes that follow no step")

    def _sizes(self, low: int) -> list[Size]:
        if self.fixed:
            return [(self.fixed, self.fixed)]
        least = -(-low // self.step) * self.step
        count = max(2, 17 // self.step)
        first = [(least + self.step * each, least + 96 - self.step * each) for each in range(count)]
        return [*first, *((least + 40 + 37 * each, least + 300 - 41 * each) for each in range(3) if self.step == 1)]

    def low(self, module: nn.Module) -> int:
        """The smallest side of an image that a module takes."""
        if self.fixed:
            return self.fixed
        below, enough = 0, LARGE
        if takes(module, (self.step, LARGE)) and takes(module, (LARGE, self.step)):
            return self.step
        while enough - below > self.step:
            middle = (below + enough) // 2 // self.step * self.step
            if takes(module, (middle, LARGE)) and takes(module, (LARGE, middle)):
                enough = middle
            else:
                below = middle
        return enough

    def json(self) -> dict[str, Any]:
        """The table as it is written."""
        self._choose()
        lows = [self.low(self._features((index,))) for index in range(self._count)]
        low = max(self.low(self.whole), *lows)
        sizes = self._sizes(low)
        whole = {size: look(self.whole, size) for size in sizes}
        maps = {size: look(self.maps, size) for size in sizes}
        forms = _Forms(self.name, (whole, maps), self.fixed, self.step)
        weights = {name: list(each.shape) for name, each in self.whole.named_parameters()}
        buffers = {name: list(each.shape) for name, each in self.whole.named_buffers()}
        rows = [self._row(index, lows, maps, forms) for index in range(self._count)]
        return {
            "model": self.name,
            "options": OPTIONS.get(self.name, {}),
            "features_options": self.extras,
            "rule": self.rule.written(),
            "pretrained": self._pretrained(),
            "default": self.config.tag,
            "size": self.fixed,
            "step": self.step,
            "channels": next(iter(whole.values())).shapes[0][1],
            "low": self.low(self.whole),
            "macs": self._macs(self.whole, whole, forms, None),
            "tokens": self._tokens(),
            "taps": rows,
            "weights": by_module(weights),
            "buffers": by_module(buffers),
        }

    def _choose(self) -> None:
        """How features are asked for, so that channels come before height and width."""
        side = self.fixed or LARGE
        for extras in ({}, {"feature_cls": "getter"}):
            self.extras = extras
            self.__dict__.pop("maps", None)
            try:
                shapes = look(self.maps, (side, side)).shapes
                channels = self.maps.feature_info.channels()  # type: ignore[union-attr, operator]
                found = self._find_rule()
            except (RuntimeError, AssertionError, TypeError, AttributeError):
                continue
            maps = [shape[1] for shape in shapes] == channels and all(len(shape) == 4 for shape in shapes)
            if found and maps and all(_needs_all(self._features((index,)), side) for index in range(self._count)):
                self.rule = found
                return
        raise ValueError(f"{self.name} gives no maps with weights that begin as its own")

    def _find_rule(self) -> Rule | None:
        """How the weights are called where features are extracted."""
        whole = [name for name, _ in self.whole.named_parameters()]
        first = [name for name, _ in self._features((self._count - 1,)).named_parameters()]
        sequences = [name for name, child in self.whole.named_children() if isinstance(child, nn.Sequential)]
        for rule in (Rule(), Rule("model."), Rule("body."), Rule("", tuple(sequences))):
            if [rule.name(name) for name in whole][: len(first)] == first:
                return rule
        return None

    def _row(self, index: int, lows: list[int], maps: Mapping[Size, Seen], forms: "_Forms") -> dict[str, Any]:
        net = self._features((index,))
        weights = self._begin(index, [name for name, _ in net.named_parameters()], self.whole.named_parameters())
        buffers = self._begin(index, [name for name, _ in net.named_buffers()], self.whole.named_buffers())
        info = self.whole.feature_info[index]  # type: ignore[index]
        module = info["module"] if isinstance(info, Mapping) else ""
        shapes = {size: seen.shapes[index] for size, seen in maps.items()}
        form = forms.of({size: shape[2:] for size, shape in shapes.items()})
        if form is None:
            raise ValueError(f"{self.name}: map {index} follows no form")
        return {
            "module": module,
            "channels": next(iter(shapes.values()))[1],
            "form": list(form),
            "low": lows[index],
            "weights": weights,
            "buffers": buffers,
            "macs": self._macs(net, maps, forms, index),
        }

    def _begin(self, index: int, own: list[str], whole: Iterator[tuple[str, Any]]) -> int:
        """How many of the whole model's first weights are those of features."""
        names = [self.rule.name(name) for name, _ in whole]
        if names[: len(own)] != own:
            raise ValueError(f"{self.name}: the weights for map {index} are not the first ones")
        return len(own)

    def _macs(self, net: nn.Module, seen: Mapping[Size, Seen], forms: "_Forms", index: int | None) -> list[list[int]]:
        first = next(iter(seen))
        own, other = look(net, first).work, look(net, first, BATCHES[1]).work
        if own != seen[first].work[: len(own)] or len(own) != len(other):
            raise ValueError(f"{self.name}: the work for map {index} is not the first of all")
        found: dict[Work, int] = {}
        for place, (many, fewer) in enumerate(zip(own, other, strict=True)):
            once = many == fewer
            counts = {size: each.work[place] // (1 if once else BATCHES[0]) for size, each in seen.items()}
            work, times = forms.cost(counts)
            found[work] = found.get(work, 0) + times
        return [[times, *(number for form in work for number in form)] for work, times in sorted(found.items())]

    def _tokens(self) -> list[int] | None:
        """How many tokens of how many numbers a transformer gives before it makes one vector of them."""
        if not self.fixed:
            return None
        with contextlib.suppress(TypeError, AssertionError, RuntimeError, AttributeError):
            net = made(self.name, num_classes=0, global_pool="").requires_grad_(False)
            seen = look(net, (self.fixed, self.fixed))
            names = [name for name, _ in net.named_parameters()]
            same = names == [name for name, _ in self.whole.named_parameters()]
            if len(seen.shapes[0]) == 3 and same and seen.work == look(self.whole, (self.fixed, self.fixed)).work:
                return list(seen.shapes[0][1:])
        return None

    def _pretrained(self) -> dict[str, Any]:
        """What is said of weights: whose terms they are under, and what the images were that they were trained with."""
        parameters = sum(each.numel() for each in self.whole.parameters())
        found = {}
        for name in timm.list_pretrained(f"{self.name}.*"):
            config = get_pretrained_cfg(name)
            of_another_size = config.input_size != self.config.input_size and self._takes_its_size
            if config.hf_hub_id not in ("timm/", f"timm/{name}") or config.input_size[0] != 3 or of_another_size:
                continue
            found[config.tag] = {
                "license": config.license or "",
                "megabytes": round(parameters * 4 / 2**20, 1),
                "image": config.input_size[-1],
                "mean": [round(each, 4) for each in config.mean],
                "std": [round(each, 4) for each in config.std],
            }
        return found


class _Forms:
    """The forms that maps within a model have, and what explains counts of work."""

    def __init__(self, name: str, seen: Sequence[Mapping[Size, Seen]], fixed: int | None, step: int) -> None:
        self.name, self.fixed, self.step = name, fixed, step
        found: dict[Form, None] = {(1, 0): None}
        for runs in seen:
            for place in range(min(len(each.maps) for each in runs.values())):
                for axis in (2, 1):
                    form = self.of({size: each.maps[place][axis : axis + 2] for size, each in runs.items()})
                    if form is not None and form[1]:
                        found[form] = None
        whole = [(a + b * (window - 1), b * window) for a, b in list(found) if b for window in WINDOWS]
        self._works: list[Work] = [(form,) for form in dict.fromkeys([*found, *whole])]
        self._works += list(combinations_with_replacement([form for form in found if form[1]], 2))

    def of(self, sizes: Mapping[Size, tuple[int, ...]]) -> Form | None:
        """The form by which heights and widths come from those of images."""
        if self.fixed:
            sides = set(next(iter(sizes.values())))
            side = next(iter(sides))
            return (0, self.fixed // side) if len(sides) == 1 and side and self.fixed % side == 0 else None
        pairs = [(size[axis], each[axis]) for axis in (0, 1) for size, each in sizes.items()]
        if self.step == 1 or len({out for _, out in pairs}) == 1:
            return form_of(pairs)
        return next(((0, under) for under in range(1, 65) if all(out * under == size for size, out in pairs)), None)

    def cost(self, counts: Mapping[Size, int]) -> tuple[Work, int]:
        """What work is done so many times for each of its positions."""
        if self.fixed:
            return ((1, 0),), next(iter(counts.values()))
        for work in self._works:
            rates = {
                Fraction(count, _positions(work, size)) for size, count in counts.items() if _positions(work, size)
            }
            if len(rates) == 1 and (rate := rates.pop()).denominator == 1:
                return work, int(rate)
        raise ValueError(f"{self.name}: work of {list(counts.items())[:3]} follows no form")


def _positions(work: Work, size: Size) -> int:
    number = 1
    for form in work:
        number *= at(form, size[0]) * at(form, size[1])
    return number


def table_of(name: str) -> dict[str, Any]:
    """The table of a model."""
    return _Table(name).json()


def main(arguments: Sequence[str]) -> int:
    """Compares the tables with timm, or writes them; gives the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tests.catalogue.timm_table")
    parser.add_argument("models", nargs="*", help="names of models; all that have a table if there are none")
    parser.add_argument("--write", action="store_true", help="write the tables")
    asked = parser.parse_args(arguments)
    wrong = 0
    for name in asked.models or timm_models():
        path = resource("backbones", "timm") / f"{name}.json"
        try:
            text = text_of(table_of(name))
        except (ValueError, RuntimeError, AssertionError) as error:
            wrong += 1
            print(f"{name} has no table: {error}", file=sys.stderr, flush=True)
            continue
        if asked.write:
            path.write_text(text, "utf-8")
        elif not path.is_file() or path.read_text("utf-8") != text:
            wrong += 1
            print(f"{name}: the table is not what timm has.", file=sys.stderr)
    return int(wrong > 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
