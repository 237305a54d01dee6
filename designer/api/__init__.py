"""Networks in a few lines of Python: built, checked, compiled and saved. The names are PyTorch's.

    >>> net = Network("Tiny")
    >>> x = net.input((1, 8, 8))
    >>> x = net.add("Conv2d", x, out_channels=4, kernel_size=3)
    >>> x.shape
    ('N', 4, 6, 6)
    >>> net.output(x)
    >>> net.parameters
    40

What cannot work is refused in the line that asks for it, with an `ApiError`. Everything here is the program's own edits
and analysis; torch is loaded only by `Network.compile`.
"""

from designer.api.errors import ApiError
from designer.api.network import Network
from designer.api.output import Output

__all__ = ["ApiError", "Network", "Output"]
