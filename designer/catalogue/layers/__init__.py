"""The layer entries, a file per family. A new file joins `MODULES`; everything else follows from its `ENTRIES`."""

from designer.catalogue.layers import activation, convolution, dense, io, merge

MODULES = (io, convolution, dense, activation, merge)
