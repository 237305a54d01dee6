"""How good a trained network is, and on which samples it is not: `evaluate_run(run folder)` → `Evaluation`."""
