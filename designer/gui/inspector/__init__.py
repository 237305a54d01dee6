"""The inspector: what is selected, its parameters with an editor for each kind, its tensors and costs."""
