"""The live source view: the Python that the network is, line by line linked to its layers."""
