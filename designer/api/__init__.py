"""Networks in a few lines of Python: built, checked, compiled and saved. The names are PyTorch's.

    >>> net = Network("Tiny")
    >>> x = net.input((1, 8, 8))
    >>> x = net.add("Conv2d", x, out_channels=4, kernel_size=3)
    >>> x.shape
    ('N', 4, 6, 6)
    >>> net.output(x)
    >>> net.parameters
    40

A network can be a layer of another one, with parameters of its own:

    >>> block = Network("Residual block")
    >>> channels = block.param("channels", 4)
    >>> x = block.input((4, 8, 8))
    >>> y = block.add("Conv2d", x, out_channels=2 * channels, kernel_size=3, padding=1)
    >>> y = block.add("Conv2d", y, out_channels=channels, kernel_size=1)
    >>> block.output(block.add("Add", x, y))

    >>> net = Network("Deep")
    >>> x = net.add("Conv2d", net.input((1, 8, 8)), out_channels=6, kernel_size=1)
    >>> x = net.add(block, x, channels=6, repeats=3)
    >>> x.shape
    ('N', 6, 8, 8)

`net.add("ready:squeeze-excitation", x)` takes a block of the library; `net.share(a, b)` gives two layers the same
weights; `net.traits(x, frozen=True)` says how a layer is trained. `net.frame(x, y, title="Head")` draws a frame around
layers, and `net.note("Why")` puts a note above the network.

What cannot work is refused in the line that asks for it, with an `ApiError`. Everything here is the program's own edits
and analysis; torch is loaded only by `Network.compile`.
"""

from designer.api.errors import ApiError
from designer.api.expressions import Expression, expr
from designer.api.network import Network
from designer.api.output import Output

__all__ = ["ApiError", "Expression", "Network", "Output", "expr"]
