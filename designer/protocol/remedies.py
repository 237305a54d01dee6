"""What may well help a training that failed: settings by their paths, for programs to offer."""

from designer.graph.recipe import Json, Training

BATCH_SIZE = "training.batch_size"
ACCUMULATE = "training.accumulate"


def smaller_batches(recipe: Training) -> dict[str, Json]:
    """Half the batch, and twice as many of them a step: less memory, and steps over as many samples (of an odd number
    one more). Empty if a batch is a single sample already.
    """
    if recipe.batch_size <= 1:
        return {}
    return {BATCH_SIZE: -(-recipe.batch_size // 2), ACCUMULATE: 2 * recipe.accumulate}
