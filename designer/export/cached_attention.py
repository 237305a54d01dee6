"""Attention that remembers: keys and values of what was read before come in, and go out with those of this piece.

It looks at all that was read and, within the piece, at nothing that comes later: what a causal mask hides.
"""

import torch
from torch import Tensor, nn

from designer.export.memory import Memory


class CachedAttention(nn.MultiheadAttention):
    """A `torch.nn.MultiheadAttention` over one sequence (batch first), whose class is exchanged for this one.

    Its memory is `(keys, values)`, each [batch, heads, positions so far, features of a head].
    """

    memory: Memory

    def forward(
        self,
        query: Tensor,
        key: Tensor,
        value: Tensor,
        key_padding_mask: Tensor | None = None,
        need_weights: bool = True,
        attn_mask: Tensor | None = None,
        average_attn_weights: bool = True,
        is_causal: bool = False,
    ) -> tuple[Tensor, Tensor | None]:
        """A piece [batch, steps, features] → the same shape, and no weights. Masks are not needed: see the module."""
        weight, bias = self.in_proj_weight, self.in_proj_bias
        projected = nn.functional.linear(query, weight, bias).chunk(3, dim=-1)
        heads = (*query.shape[:2], self.num_heads, -1)
        asks, keys, values = (part.reshape(heads).transpose(1, 2) for part in projected)
        before, known = self.memory.begin
        keys, values = torch.cat([before, keys], dim=2), torch.cat([known, values], dim=2)
        self.memory.end = (keys, values)
        past, steps = before.shape[2], query.shape[1]
        places = torch.arange(steps, device=query.device).unsqueeze(1) + past
        allowed = torch.arange(past + steps, device=query.device).unsqueeze(0) <= places
        said = nn.functional.scaled_dot_product_attention(asks, keys, values, attn_mask=allowed)
        return self.out_proj(said.transpose(1, 2).flatten(2)), None


def can_remember(attention: nn.MultiheadAttention) -> bool:
    """Whether it is of the plain kind: one width for all, batch first, nothing added to keys and values."""
    own = attention._qkv_same_embed_dim and attention.batch_first
    return own and attention.bias_k is None and not attention.add_zero_attn
