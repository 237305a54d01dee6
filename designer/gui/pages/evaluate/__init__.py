"""The Evaluate page: how good a run's best checkpoint is, and where it is wrong."""
