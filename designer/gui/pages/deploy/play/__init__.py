"""The playground: what is handed to a model by hand, a panel for each kind of input, and what comes back."""
