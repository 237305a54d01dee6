"""Sequences and their masks, which attention and transformers share: what may arrive, and how it is handed on."""

from designer.catalogue.assuming import same
from designer.catalogue.call import Call, In, Name
from designer.catalogue.dims import Dim
from designer.catalogue.errors import InsertBefore, SetValue, ShapeError
from designer.catalogue.sizes import dim_at, need_floats, size_at
from designer.catalogue.tensor import BATCH, Shape, TensorSpec


def need_sequence(who: str, spec: TensorSpec, port: str) -> tuple[Dim, int]:
    """The positions (may be open) and the features of a sequence (N, positions, features)."""
    need_floats(who, spec, port)
    if len(spec.shape) != 3 or spec.shape[0] != BATCH:
        images = len(spec.shape) > 3 and spec.shape[0] == BATCH
        raise ShapeError(
            f"{who} needs sequences (N, positions, features), but gets {spec} as {port}.",
            port=port,
            repairs=(InsertBefore("Flatten", {"start_dim": 2}, port),) if images else (),
        )
    return dim_at(spec, 1, who, port), size_at(spec, 2, who, port)


def need_heads(who: str, features: int, heads: int, param: str, port: str) -> None:
    """Refuses features that do not split into heads of equal size; offers the next smaller number that fits."""
    if features % heads:
        fitting = next(count for count in range(min(heads, features), 0, -1) if features % count == 0)
        raise ShapeError(
            f"{who} cannot split {features} features into {heads} heads of equal size.",
            port=port,
            repairs=(SetValue(param, fitting),),
        )


def need_attention_mask(
    who: str, mask: TensorSpec, port: str, targets: Dim, sources: Dim, heads: int, dtype: str
) -> None:
    """A mask (targets, sources), one for each sample (N, …), for each head (heads, …) or for both (N, heads, …)."""
    need_mask_kind(who, mask, port, dtype)
    pair = (targets, sources)
    lead = mask.shape[:-2]
    known = lead in ((), (BATCH,), (heads,), (BATCH, 1), (BATCH, heads))
    if len(mask.shape) < 2 or not known or not all(map(same, mask.shape[-2:], pair)):
        raise ShapeError(
            f"{who} needs {port} as {TensorSpec(pair)}, {TensorSpec((BATCH, *pair))} or "
            f"{TensorSpec((BATCH, heads, *pair))}, but gets {mask}.",
            port=port,
        )


def need_padding_mask(who: str, mask: TensorSpec, port: str, steps: Dim, dtype: str) -> None:
    """A mask (N, positions)."""
    need_mask_kind(who, mask, port, dtype)
    if len(mask.shape) != 2 or mask.shape[0] != BATCH or not same(mask.shape[1], steps):
        raise ShapeError(f"{who} needs {port} as {TensorSpec((BATCH, steps))}, but gets {mask}.", port=port)


def need_no_mask(who: str, mask: TensorSpec, port: str, causal: str) -> None:
    """Refuses a mask beside the one that a layer makes itself while its parameter `causal` is on."""
    if mask.given:
        raise ShapeError(
            f"{who} hides what comes later itself while {causal} is on, and takes no {port} beside that.",
            port=port,
            repairs=(SetValue(causal, False),),
        )


def need_mask_kind(who: str, mask: TensorSpec, port: str, dtype: str) -> None:
    """A mask says yes or no, or is added to scores of `dtype`."""
    if mask.dtype not in ("bool", dtype):
        raise ShapeError(f"{who} needs {port} as yes and no (bool) or as {dtype}, but gets {mask}.", port=port)


def mask_for_heads(place: int, shape: Shape, heads: int) -> In | Call:
    """The mask at an input as torch.nn.MultiheadAttention takes it: (targets, sources) or (N · heads, …)."""
    if len(shape) == 2:
        return In(place)
    if shape[0] != BATCH:
        return Call(".repeat", (In(place), BATCH, 1, 1))
    flat: In | Call = In(place) if len(shape) == 3 else Call(".flatten", (In(place), 0, 1))
    needs_copies = heads > 1 and (len(shape) == 3 or shape[1] == 1)
    return Call(".repeat_interleave", (flat, heads, 0)) if needs_copies else flat


def causal_mask(targets: Dim, sources: Dim, beside: In) -> Call:
    """Yes where a position may not look: at what comes after it. `beside`: a tensor on the device where it is used."""
    device = Call("getattr", (beside, "device"))
    everything = Call("torch.ones", (targets, sources), {"dtype": Name("torch.bool"), "device": device})
    return Call(".triu", (everything, 1))
