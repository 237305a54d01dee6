"""Blocks that carry the name of a paper calculate what torchvision's own do, with the same weights."""

from collections.abc import Mapping
from functools import partial
from typing import Any

import pytest
import torch
from torch import nn
from torchvision.models.convnext import CNBlock
from torchvision.models.swin_transformer import SwinTransformerBlock
from torchvision.models.vision_transformer import VisionTransformer

from designer.api import Network
from designer.compiler.build import compile_network

BATCH = 3
NEAR = 1e-5
"""Of the largest number of what comes out."""


# Any: the values of the block's parameters.
def ours(block: str, shape: tuple[int, ...], **params: Any) -> nn.Module:
    """A network that is the block."""
    net = Network("Use")
    net.output(net.add(f"ready:{block}", net.input(shape), name="block", **params))
    assert net.check() == ()
    return compile_network(net.analysis).eval()


def take(module: nn.Module, theirs: Mapping[str, torch.Tensor], names: Mapping[str, str]) -> None:
    """Loads weights by the beginnings of their names; all of the module's must be among them."""
    state = {}
    for key in module.state_dict():
        own = key.removeprefix("block.")
        start = next(start for start in names if own.startswith(start))
        value = theirs[names[start] + own.removeprefix(start)]
        state[key] = value.reshape(module.state_dict()[key].shape)
    module.load_state_dict(state)


def scatter(module: nn.Module) -> nn.Module:
    """Random numbers everywhere, so that nothing stays hidden behind zeros and ones."""
    with torch.no_grad():
        for weight in module.parameters():
            weight.normal_(0.0, 0.3)
    return module.eval()


def same_results(one: nn.Module, two: nn.Module, x: torch.Tensor) -> None:
    with torch.no_grad():
        expected, found = two(x), one(x)
    assert found.shape == expected.shape
    assert float((found - expected).abs().max()) <= NEAR * float(expected.abs().max())


SWIN = {
    "attention.qkv": "attn.qkv",
    "attention.project": "attn.proj",
    "attention.bias.weight": "attn.relative_position_bias_table",
    "feed_forward.widen": "mlp.0",
    "feed_forward.narrow": "mlp.3",
    "norm1": "norm1",
    "norm2": "norm2",
}


@pytest.mark.parametrize(
    ("block", "side", "shift"), [("swin-block", 14, 0), ("swin-block-shifted", 14, 3), ("swin-block-shifted", 7, 3)]
)
def test_a_swin_block_is_torchvisions(block: str, side: int, shift: int) -> None:
    """The last case is a map of one window, which torchvision does not shift either."""
    torch.manual_seed(0)
    theirs = scatter(SwinTransformerBlock(24, 3, [7, 7], [shift, shift]))
    module = ours(block, (side, side, 24), window=7, heads=3)
    take(module, theirs.state_dict(), SWIN)
    same_results(module, theirs, torch.randn(BATCH, side, side, 24))


def test_pixels_that_meet_only_around_the_edge_of_a_shifted_map_do_not_see_each_other() -> None:
    torch.manual_seed(0)
    module = scatter(ours("swin-block-shifted", (8, 8, 8), window=4, heads=2)).double()
    x = torch.randn(1, 8, 8, 8, dtype=torch.float64, requires_grad=True)
    (seen,) = torch.autograd.grad(module(x)[0, 0, 0].sum(), x)
    assert {tuple(place) for place in seen[0].abs().sum(-1).nonzero().tolist()} == {
        (row, column) for row in (0, 1) for column in (0, 1)
    }
    (seen,) = torch.autograd.grad(module(x)[0, 3, 3].sum(), x)
    assert {tuple(place) for place in seen[0].abs().sum(-1).nonzero().tolist()} == {
        (row, column) for row in range(2, 6) for column in range(2, 6)
    }


def test_a_convnext_block_is_torchvisions_and_begins_with_the_factor_of_the_paper() -> None:
    torch.manual_seed(0)
    theirs = CNBlock(12, 1e-6, 0.0)
    module = ours("convnext", (12, 9, 10))
    assert torch.equal(module.state_dict()["block.layer_scale.value"], torch.full((12, 1, 1), 1e-6))
    scatter(theirs)
    names = {
        "depthwise": "block.0",
        "norm": "block.2",
        "widen": "block.3",
        "narrow": "block.5",
        "layer_scale.value": "layer_scale",
    }
    take(module, theirs.state_dict(), names)
    same_results(module, theirs, torch.randn(BATCH, 12, 9, 10))


@pytest.mark.parametrize("block", ["convnext", "swin-block", "swin-block-shifted"])
def test_a_branch_may_rest_for_a_sample_while_training(block: str) -> None:
    """With `drop` at 1, only the skip connections are left."""
    module = ours(block, (8, 8, 8), drop=1.0).train()
    x = torch.randn(BATCH, 8, 8, 8)
    assert torch.equal(module(x), x)
    assert not torch.equal(module.eval()(x), x)


class _Stem(nn.Module):
    """What torchvision's vision transformer does before its first layer."""

    def __init__(self, whole: VisionTransformer) -> None:
        super().__init__()
        self.conv_proj, self.encoder = whole.conv_proj, whole.encoder
        self.class_token = whole.class_token
        self._patches = partial(VisionTransformer._process_input, whole)

    def forward(self, image: torch.Tensor) -> torch.Tensor:
        tokens = torch.cat([self.class_token.expand(len(image), -1, -1), self._patches(image)], dim=1)
        return self.encoder.dropout(tokens + self.encoder.pos_embedding)


def test_the_stem_of_a_vision_transformer_is_torchvisions() -> None:
    torch.manual_seed(0)
    theirs = scatter(_Stem(VisionTransformer(16, 4, 1, 2, 24, 48)))
    module = ours("vit-stem", (3, 16, 16), patch_size=4, features=24)
    names = {"patches": "conv_proj", "class_token.value": "class_token", "positions.weight": "encoder.pos_embedding"}
    take(module, theirs.state_dict(), names)
    same_results(module, theirs, torch.randn(BATCH, 3, 16, 16))
