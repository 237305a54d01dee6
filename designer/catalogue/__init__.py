"""What can be drawn and chosen, as entries: layers, losses, optimisers, schedules, metrics, datasets.

Pure data and pure functions over it: no torch, no Qt, no document. `registry` finds entries by type.
"""
