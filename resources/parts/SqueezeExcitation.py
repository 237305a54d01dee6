"""Squeeze-and-excitation (Hu et al., 2018), with the weights named as in
torchvision.
"""

import torch
from torch import nn


class SqueezeExcitation(nn.Module):
    """Weighs each channel of an image by what all channels show on average."""

    def __init__(self, input_channels: int, squeeze_channels: int) -> None:
        super().__init__()
        self.fc1 = nn.Conv2d(input_channels, squeeze_channels, kernel_size=1)
        self.fc2 = nn.Conv2d(squeeze_channels, input_channels, kernel_size=1)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """The image, each channel times its weight between 0 and 1."""
        squeezed = torch.relu(self.fc1(x.mean(dim=(2, 3), keepdim=True)))
        return x * torch.sigmoid(self.fc2(squeezed))
