"""Replaces vectors by the nearest of a book of learned ones."""

import torch
from torch import nn


class VectorQuantizer(nn.Module):
    """Replaces each vector along `dim` by the nearest of a code book; gradients pass as
    if it had not.

    The loss of a sample draws the book's vectors towards what arrives, and, weighed by
    `commitment_cost`, what arrives towards the book.
    """

    def __init__(
        self,
        num_embeddings: int,
        features: int,
        dim: int = 1,
        commitment_cost: float = 0.25,
    ) -> None:
        super().__init__()
        self.dim, self.commitment_cost = dim, commitment_cost
        self.embedding = nn.Embedding(num_embeddings, features)
        nn.init.uniform_(
            self.embedding.weight, -1.0 / num_embeddings, 1.0 / num_embeddings
        )

    def forward(
        self, input: torch.Tensor
    ) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
        """The vectors of the book, in the input's shape; their numbers, without `dim`;
        the loss (N).
        """
        vectors = input.movedim(self.dim, -1)
        book = self.embedding.weight
        # The squared length of a vector is the same for all entries of the book.
        distances = book.square().sum(1) - 2.0 * vectors @ book.t()
        indices = distances.argmin(-1)
        nearest = self.embedding(indices)
        book_loss = (nearest - vectors.detach()).square()
        commitment = (vectors - nearest.detach()).square()
        loss = (book_loss + self.commitment_cost * commitment).flatten(1).mean(1)
        output = vectors + (nearest - vectors).detach()
        return output.movedim(-1, self.dim), indices, loss
