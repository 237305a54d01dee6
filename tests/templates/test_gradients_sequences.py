"""What networks learn from that read and write texts, foretell and listen, is what a loop by hand has."""

from collections.abc import Mapping
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from designer.catalogue.datasets import IGNORED
from designer.training.goals import Batch
from tests.helpers.by_hand import gradients_are_those_by_hand

Modules = Mapping[str, nn.Module]


def layer(nets: Modules, name: str) -> Any:
    """A layer of the first network, with the weights that learn. Any: what layers have differs."""
    return nets["main"].get_submodule(name)


def misread(scores: Tensor, target: Tensor) -> Tensor:
    """How surprising the words are that follow: scores (N, steps, words), classes (N, steps)."""
    shares = scores.log_softmax(-1)
    real = target != IGNORED
    assert 0 < real.sum() < real.numel()
    return -shares[real].gather(1, target[real].unsqueeze(1)).mean()


def attended(queries: Tensor, keys: Tensor, values: Tensor, hidden: Tensor) -> Tensor:
    """Each query's mean of the values whose keys fit to it, without those that are hidden."""
    fits = queries @ keys.mT / queries.shape[-1] ** 0.5
    return fits.masked_fill(hidden, -torch.inf).softmax(-1) @ values


def test_a_reader_of_praise() -> None:
    def read(nets: Modules, batch: Batch) -> Tensor:
        steps, _ = layer(nets, "reader")(layer(nets, "meanings")(batch.inputs[0]))
        return F.cross_entropy(layer(nets, "scores")(steps[:, -1]), batch.target)

    gradients_are_those_by_hand("sentiment", {"": read})


def test_a_language_model() -> None:
    def foretell(nets: Modules, batch: Batch) -> Tensor:
        said = batch.inputs[0]
        words, steps = layer(nets, "words")(said), said.shape[1]
        x = words + layer(nets, "places").weight[:steps]
        block = layer(nets, "attention").layers[0]
        looks = block.self_attn
        parts = F.linear(block.norm1(x), looks.in_proj_weight, looks.in_proj_bias).unflatten(-1, (3, 4, -1))
        queries, keys, values = parts.permute(2, 0, 3, 1, 4)
        later = torch.ones(steps, steps, dtype=torch.bool).triu(1)
        seen = attended(queries, keys, values, later).transpose(1, 2).flatten(2)
        x = x + looks.out_proj(seen)
        x = x + block.linear2(block.linear1(block.norm2(x)).relu())
        return misread(layer(nets, "scores")(x), batch.target)

    gradients_are_those_by_hand("language-model", {"": foretell})


def test_a_translator_that_is_told_what_it_should_have_said_so_far() -> None:
    def translate(nets: Modules, batch: Batch) -> Tensor:
        source, previous = batch.inputs
        read, _ = layer(nets, "reader")(layer(nets, "to_read")(source))
        wrote, _ = layer(nets, "writer")(layer(nets, "written")(previous))
        nothing = (source == 0).unsqueeze(1)
        assert nothing.any()
        both = torch.cat([wrote, attended(wrote, read, read, nothing)], dim=-1)
        return misread(layer(nets, "scores")(layer(nets, "weigh")(both).tanh()), batch.target)

    gradients_are_those_by_hand("translation", {"": translate})


def test_convolutions_that_foretell_a_demand() -> None:
    def foretell(nets: Modules, batch: Batch) -> Tensor:
        x = batch.inputs[0].mT
        for number, gap in enumerate((1, 3, 9, 27), start=1):
            conv = layer(nets, f"back{number}")
            x = F.conv1d(x, conv.weight, conv.bias, dilation=gap).relu()
        loss: Tensor = ((layer(nets, "ahead")(x.flatten(1)) - batch.target) ** 2).mean()
        return loss

    gradients_are_those_by_hand("demand-forecast", {"": foretell})


def test_a_memory_that_foretells_the_weather() -> None:
    def foretell(nets: Modules, batch: Batch) -> Tensor:
        _, last = layer(nets, "memory")(batch.inputs[0])
        loss: Tensor = ((layer(nets, "ahead")(last[0]) - batch.target) ** 2).mean()
        return loss

    gradients_are_those_by_hand("lorenz-forecast", {"": foretell})


def test_an_ear_that_is_not_told_when() -> None:
    def listen(nets: Modules, batch: Batch) -> Tensor:
        x = batch.inputs[0]
        for number, (name, stride) in enumerate((("waves", 32), ("swells", 2), ("tones", 2)), start=1):
            conv = layer(nets, name)
            x = F.conv1d(x, conv.weight, conv.bias, stride=stride)
            mean, spread = x.mean((0, 2), keepdim=True), x.var((0, 2), unbiased=False, keepdim=True)
            norm = layer(nets, f"norm{number}")
            x = (x - mean) / (spread + norm.eps).sqrt() * norm.weight[:, None] + norm.bias[:, None]
            x = x.relu()
        shares = layer(nets, "scores")(x).permute(2, 0, 1).log_softmax(-1)
        counts = (batch.target != IGNORED).sum(1)
        assert counts.min() < counts.max()
        heard = torch.full_like(counts, len(shares))
        loss: Tensor = F.ctc_loss(shares, batch.target.clamp(min=0), heard, counts)
        return loss

    gradients_are_those_by_hand("spoken-tones", {"listen": listen}, within=1e-5)
