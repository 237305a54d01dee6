"""What is taken away of a run: programs in other languages, a notebook, the network as PyTorch has it."""
