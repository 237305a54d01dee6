"""The layer entries, a file per family. A new file joins `MODULES`; everything else follows from its `ENTRIES`."""

from designer.catalogue.layers import (
    activation,
    attention,
    convolution,
    dense,
    io,
    merge,
    normalisation,
    pooling,
    recurrent,
    regularisation,
    resizing,
    shape,
)

MODULES = (
    io,
    convolution,
    dense,
    pooling,
    normalisation,
    activation,
    recurrent,
    attention,
    shape,
    resizing,
    merge,
    regularisation,
)
