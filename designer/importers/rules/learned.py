"""Functions that are handed their weights: the layers that own such weights, where they are the module's own."""

from typing import Any

from designer.importers.plan import layer
from designer.importers.recording import Ref
from designer.importers.rules.rule import Plans, Rule, one
from designer.importers.site import Site


# Any, here and below: sizes as PyTorch takes them, one number or several.
def _state(site: Site, **tensors: Ref | None) -> dict[str, str | Ref] | None:
    """What stands in the layer's state; None if a tensor is calculated and so is no weight."""
    found: dict[str, str | Ref] = {}
    for key, ref in tensors.items():
        if ref is not None:
            value = site.value(ref)
            if not value.is_fixed:
                return None
            found[key] = ref
    return found


def _linear(site: Site, input: Ref, weight: Ref, bias: Ref | None = None) -> Plans:
    state = _state(site, weight=weight, bias=bias)
    shape = site.spec(weight).shape
    if state is not None and len(shape) == 2 and weight not in site.given:
        yield from one(layer("Linear", input, state=state, out_features=shape[0], **_bias(bias)))
    yield from one(layer("FunctionalLinear", input, weight, bias))


def _bias(bias: Ref | None) -> dict[str, Any]:
    return {"bias": False} if bias is None else {}


def _convolution(dims: int) -> Rule:
    def rule(
        site: Site,
        input: Ref,
        weight: Ref,
        bias: Ref | None = None,
        stride: Any = 1,
        padding: Any = 0,
        dilation: Any = 1,
        groups: int = 1,
    ) -> Plans:
        state = _state(site, weight=weight, bias=bias)
        if state is None:
            return
        channels, _, *kernel = site.spec(weight).shape
        windows = _windows(kernel_size=kernel, stride=stride, padding=padding, dilation=dilation)
        rest = {"groups": groups} if groups != 1 else {}
        yield from one(
            layer(f"Conv{dims}d", input, state=state, out_channels=channels, **windows, **rest, **_bias(bias))
        )

    return rule


def _transposed(dims: int) -> Rule:
    def rule(
        site: Site,
        input: Ref,
        weight: Ref,
        bias: Ref | None = None,
        stride: Any = 1,
        padding: Any = 0,
        output_padding: Any = 0,
        groups: int = 1,
        dilation: Any = 1,
    ) -> Plans:
        state = _state(site, weight=weight, bias=bias)
        channels, *kernel = site.spec(weight).shape[1:]
        if state is None or not isinstance(channels, int):
            return
        windows = _windows(
            kernel_size=kernel, stride=stride, padding=padding, output_padding=output_padding, dilation=dilation
        )
        rest = {"groups": groups} if groups != 1 else {}
        out = channels * groups
        yield from one(
            layer(f"ConvTranspose{dims}d", input, state=state, out_channels=out, **windows, **rest, **_bias(bias))
        )

    return rule


def _windows(*, kernel_size: Any, **sizes: Any) -> dict[str, Any]:
    """Sizes as the document holds them, without those that are PyTorch's defaults."""
    usual = {"stride": 1, "padding": 0, "dilation": 1, "output_padding": 0}
    found = {name: _window(value) for name, value in sizes.items()}
    return {"kernel_size": _window(kernel_size)} | {
        name: value for name, value in found.items() if value != usual[name]
    }


def _window(value: Any) -> Any:
    if isinstance(value, list | tuple):
        return value[0] if len(set(value)) == 1 else list(value)
    return value


def _layer_norm(
    site: Site, input: Ref, normalized_shape: Any, weight: Ref | None = None, bias: Ref | None = None, eps: float = 1e-5
) -> Plans:
    state = _state(site, weight=weight, bias=bias)
    if state is not None and (weight is not None or bias is None):
        own = {"elementwise_affine": False} if weight is None else _bias(bias)
        dims = {"dims": len(normalized_shape)} if len(normalized_shape) > 1 else {}
        yield from one(layer("LayerNorm", input, state=state, eps=eps, **dims, **own))


def _rms_norm(
    site: Site, input: Ref, normalized_shape: Any, weight: Ref | None = None, eps: float | None = None
) -> Plans:
    state = _state(site, weight=weight)
    if state is not None:
        own = {"elementwise_affine": False} if weight is None else {}
        dims = {"dims": len(normalized_shape)} if len(normalized_shape) > 1 else {}
        yield from one(layer("RMSNorm", input, state=state, **({} if eps is None else {"eps": eps}), **dims, **own))


def _group_norm(
    site: Site, input: Ref, num_groups: int, weight: Ref | None = None, bias: Ref | None = None, eps: float = 1e-5
) -> Plans:
    state = _state(site, weight=weight, bias=bias)
    if state is not None and (weight is not None or bias is None):
        own = {"affine": False} if weight is None else _bias(bias)
        yield from one(layer("GroupNorm", input, state=state, num_groups=num_groups, eps=eps, **own))


def _batch_norm(
    site: Site,
    input: Ref,
    running_mean: Ref | None,
    running_var: Ref | None,
    weight: Ref | None = None,
    bias: Ref | None = None,
    training: bool = False,
    momentum: float = 0.1,
    eps: float = 1e-5,
) -> Plans:
    state = _state(site, weight=weight, bias=bias, running_mean=running_mean, running_var=running_var)
    if state is None or training or running_mean is None or (weight is None) != (bias is None):
        return
    own = {"affine": False} if weight is None else {}
    dims = max(len(site.spec(input).shape) - 2, 1)
    yield from one(layer(f"BatchNorm{dims}d", input, state=state, eps=eps, momentum=momentum, **own))


def _embedding(
    site: Site,
    input: Ref,
    weight: Ref,
    padding_idx: int | None = None,
    max_norm: float | None = None,
    norm_type: float = 2.0,
    scale_grad_by_freq: bool = False,
    sparse: bool = False,
) -> Plans:
    state = _state(site, weight=weight)
    if state is None or max_norm is not None:
        return
    words, features = site.spec(weight).shape
    own = {} if padding_idx in (None, -1) else {"padding_idx": padding_idx}
    yield from one(layer("Embedding", input, state=state, num_embeddings=words, embedding_dim=features, **own))


def _prelu(site: Site, input: Ref, weight: Ref) -> Plans:
    state = _state(site, weight=weight)
    if state is not None:
        yield from one(
            layer("PReLU", input, state=state, **({"per_channel": True} if site.spec(weight).size != 1 else {}))
        )


RULES: dict[str, Rule] = {
    "linear": _linear,
    **{f"conv{dims}d": _convolution(dims) for dims in (1, 2, 3)},
    **{f"conv_transpose{dims}d": _transposed(dims) for dims in (1, 2, 3)},
    "layer_norm": _layer_norm,
    "rms_norm": _rms_norm,
    "group_norm": _group_norm,
    "batch_norm": _batch_norm,
    "embedding": _embedding,
    "prelu": _prelu,
}
