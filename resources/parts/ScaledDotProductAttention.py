"""Attention whose dropout rests after training."""

import torch
from torch import nn


class ScaledDotProductAttention(nn.Module):
    """Dot-product attention that drops weights while training only.

    The function of that name drops them whenever it is told a share.
    """

    def __init__(
        self,
        dropout_p: float = 0.0,
        is_causal: bool = False,
        scale: float | None = None,
        enable_gqa: bool = False,
    ) -> None:
        super().__init__()
        self.dropout_p, self.is_causal = dropout_p, is_causal
        self.scale, self.enable_gqa = scale, enable_gqa

    def forward(
        self,
        query: torch.Tensor,
        key: torch.Tensor,
        value: torch.Tensor,
        attn_mask: torch.Tensor | None = None,
    ) -> torch.Tensor:
        """What each query has gathered: (N, …, queries, features of the values)."""
        return nn.functional.scaled_dot_product_attention(
            query,
            key,
            value,
            attn_mask=attn_mask,
            dropout_p=self.dropout_p if self.training else 0.0,
            is_causal=self.is_causal,
            scale=self.scale,
            enable_gqa=self.enable_gqa,
        )
