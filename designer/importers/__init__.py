"""Reads models that were not drawn here: a live `torch.nn.Module` becomes an editable graph that keeps its weights.

A module is recorded while it computes (`recording`), read as calls over sizes (`trace`), translated call by call into
layers of the catalogue (`conversion`) and put together as networks (`importing`).
"""
