"""The canvas: the network as a drawing that people change by hand."""
