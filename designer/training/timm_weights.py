"""The weights of timm's models: those that timm offers, through its own loader, or those in a file of the user's."""

import logging
import socket
import time
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import Any
from urllib.parse import urlparse
from urllib.request import getproxies

import torch
from torch import Tensor

from designer.catalogue.layer import Values
from designer.catalogue.layers.timm_backbone import construction, full_name
from designer.catalogue.timm_models import Tag, timm_model
from designer.training.errors import TrainingError

Tell = Callable[[str], None]
Weights = Mapping[str, Tensor]

_LOOK_SECONDS = 0.5
_PATIENCE_SECONDS = 10.0
"""How long a server may be silent."""


class OfferedByTimm:
    """Weights that timm offers for a model."""

    def __init__(self, v: Values) -> None:
        table = timm_model(v["model"])
        self._call = construction(v)
        self.name = full_name(v)
        self.facts: Tag = table.pretrained[v["tag"] or table.default]

    def weights(self, tell: Tell, node: str) -> Weights:
        """The weights of the module, fetched if they are not here yet. Raises `TrainingError`."""
        file = self._kept()
        if file is None and (reason := _unreachable()):
            raise self._refusal(reason, node)
        with ThreadPoolExecutor(1) as pool, _quiet():
            loading = pool.submit(self._load, file)
            if file is None:
                self._follow(loading, tell)
            try:
                return loading.result()
            except Exception as error:  # What the libraries below timm raise changes with their versions.
                raise self._refusal(str(error) or type(error).__name__, node) from error

    def said(self) -> str:
        """What somebody should know who trains with these weights."""
        facts = self.facts
        terms = f" Their licence: {facts.license}." if facts.license else ""
        mean, std = (", ".join(f"{each:g}" for each in numbers) for numbers in (facts.mean, facts.std))
        return f"{terms} They know images of {facts.image}×{facts.image} with mean ({mean}) and deviation ({std})."

    def _load(self, file: str | None) -> Weights:
        """What timm's own loader gives. A file that it has fetched before needs no network."""
        overlay = {} if file is None else {"pretrained_cfg_overlay": {"file": file}}
        with torch.random.fork_rng(devices=[]):
            return made(self._call.args[0], **self._call.kwargs, pretrained=True, **overlay)

    def _kept(self) -> str | None:
        """The file of these weights if it has been fetched before."""
        from huggingface_hub import try_to_load_from_cache  # here and below: it comes with timm

        found = try_to_load_from_cache(f"timm/{self.name}", "model.safetensors")
        return found if isinstance(found, str) else None

    def _follow(self, loading: "Future[Weights]", tell: Tell) -> None:
        """Tells how much has arrived, by the size of the files that the loader writes, until it is done."""
        from huggingface_hub.constants import HF_HUB_CACHE

        megabytes = self.facts.megabytes
        tell(f"Downloading the weights {self.name} of timm (about {megabytes:.0f} MB) …")
        told = 0
        while not loading.done():
            time.sleep(_LOOK_SECONDS)
            parts = (Path(HF_HUB_CACHE) / f"models--timm--{self.name}").glob("blobs/*")
            tenths = min(9, int(10 * sum(part.stat().st_size for part in parts) / (megabytes * 2**20)))
            if tenths > told:
                told = tenths
                tell(f"Downloading the weights {self.name} of timm: {10 * tenths} % of about {megabytes:.0f} MB.")

    def _refusal(self, error: str, node: str) -> TrainingError:
        reason = error.strip().partition("\n")[0].rstrip(".:")[:200]
        return TrainingError(
            f"The weights {self.name} of timm could not be downloaded: {reason}.",
            f"Check the network, or fetch model.safetensors from https://huggingface.co/timm/{self.name} elsewhere and "
            "choose file as “weights”; or choose none.",
            node=node,
        )


def made(name: str, **options: Any) -> Weights:  # Any: arguments of every kind
    """The state of a model that timm makes."""
    import timm  # here: only these trainings pay for timm (seconds)

    state: Weights = timm.create_model(name, **options).state_dict()
    return state


def as_timm_has_them(v: Values, given: Weights) -> Weights:
    """Weights of a file under timm's names, fitted to the model as timm does it; as they are if timm has no rule."""
    import timm  # as above

    with torch.random.fork_rng(devices=[]):
        model = timm.create_model(full_name(v), num_classes=0, **timm_model(v["model"]).options)
    change = getattr(import_module(type(model).__module__), "checkpoint_filter_fn", None)
    if change is None:
        return given
    try:
        changed: Weights = change(dict(given), model)
    except Exception:  # Files of other models can make it fail in any way; what is wrong is told by name afterwards.
        return given
    return changed


def _unreachable() -> str:
    """Why nothing can be fetched; "" if that is not known. The loader itself would try again for most of a minute."""
    from huggingface_hub.constants import ENDPOINT

    address = urlparse(ENDPOINT)
    if getproxies():
        return ""
    try:
        port = address.port or (443 if address.scheme == "https" else 80)
        socket.create_connection((address.hostname or "", port), timeout=_PATIENCE_SECONDS).close()
    except OSError as error:
        return f"{address.hostname} does not answer ({error.strerror or error})"
    return ""


@contextmanager
def _quiet() -> Iterator[None]:
    """Keeps the loader's bars and repeated warnings out of the log: progress is told in sentences."""
    from huggingface_hub.utils import are_progress_bars_disabled, disable_progress_bars, enable_progress_bars

    logger = logging.getLogger("huggingface_hub")
    level, shown = logger.level, not are_progress_bars_disabled()
    logger.setLevel(logging.ERROR)
    disable_progress_bars()
    try:
        yield
    finally:
        logger.setLevel(level)
        if shown:
            enable_progress_bars()
