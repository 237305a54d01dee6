"""What processes tell each other: run specifications, events, control messages. Plain data ↔ JSON, nothing else."""
