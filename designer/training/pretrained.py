"""Gives the backbones of a network the weights that they start from, once, when a training begins.

The own loaders of torchvision and timm fetch what these offer; a file of the user's is read without executing anything.
Afterwards the checkpoints hold all weights, so nothing is fetched when a run goes on, is evaluated or exported.
"""

import re
import socket
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from http.client import HTTPException
from pathlib import Path
from pickle import UnpicklingError
from urllib.parse import urlparse

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file
from torch import Tensor, nn

from designer.analysis.located import located
from designer.analysis.report import Analysis, NodeReport
from designer.catalogue.layer import Values
from designer.catalogue.layers.backbone import DEFAULT, FILE, NONE
from designer.catalogue.layers.backbone import TYPE as BACKBONE
from designer.catalogue.layers.timm_backbone import TYPE as TIMM
from designer.catalogue.layers.timm_backbone import names_in_timm
from designer.training.errors import TrainingError
from designer.training.timm_weights import OfferedByTimm, as_timm_has_them

Tell = Callable[[str], None]
Weights = Mapping[str, Tensor]

_PATIENCE_SECONDS = 20.0
"""How long a server may be silent."""
_LOOK_SECONDS = 0.5
_WRAPPERS = ("state_dict", "model", "model_state_dict", "module")
"""Under what names training scripts put the weights into a file that holds more."""
_COUNTER = "num_batches_tracked"
"""What old files lack; only a batch norm without momentum looks at it."""


def load_pretrained(analysis: Analysis, module: nn.Module, folder: Path, tell: Tell) -> None:
    """Gives every backbone in the network's module the weights that it asks for. Random numbers stay as they are.

    `folder` is where relative paths begin; `tell` is told what is fetched and what was loaded, in sentences. Raises
    `TrainingError` if weights cannot be fetched, read or do not fit.
    """
    for path, report in located(analysis):
        values, name = report.values, report.node.name
        if report.node.type not in (BACKBONE, TIMM) or values["weights"] == NONE:
            continue
        target = module.get_submodule(path)
        if values["weights"] == FILE:
            file = folder / Path(values["weights_file"]).expanduser()
            _take_from_file(target, file, report)
            tell(f"“{name}” starts with the weights in {file.name}.")
            continue
        if report.node.type == TIMM:
            by_timm = OfferedByTimm(values)
            take_over(target, by_timm.weights(tell, name), f"timm ({by_timm.name})", values["model"], name)
            tell(f"“{name}” starts with timm's weights {by_timm.name}.{by_timm.said()}")
            continue
        offered = _Offered(values["model"], values["weights"])
        take_over(target, offered.weights(tell, name), f"torchvision ({offered.name})", values["model"], name)
        tell(f"“{name}” starts with torchvision's weights {offered.name} of {values['model']}.")


def _take_from_file(target: nn.Module, file: Path, report: NodeReport) -> None:
    """Puts the weights of a file into a backbone. Raises `TrainingError`."""
    values, name = report.values, report.node.name
    given: Weights = read_weights(file, name)
    if report.node.type == TIMM:
        given = _as_in_the_module(target, given, values)
    take_over(target, given, f"the file “{file}”", values["model"], name)


def _as_in_the_module(target: nn.Module, given: Weights, values: Values) -> Weights:
    """Weights of a file for a model of timm by the names that they have in the module."""
    called = {own: name for own, name in names_in_timm(values).items() if own in target.state_dict()}
    shapes = {name: target.state_dict()[own].shape for own, name in called.items()}
    prefix = _prefix(shapes, given)
    inner = {name.removeprefix(prefix): each for name, each in given.items() if name.startswith(prefix)}
    if any(name not in inner or inner[name].shape != shape for name, shape in shapes.items()):
        inner = dict(as_timm_has_them(values, inner))
    return {own: inner[name] for own, name in called.items() if name in inner}


def take_over(target: nn.Module, given: Weights, where: str, model: str, node: str) -> None:
    """Puts weights into a backbone, by name; `given` may hold more than it needs, below another module's name too.

    Raises `TrainingError` if some are missing or of another shape.
    """
    own = target.state_dict()
    prefix = _prefix(own, given)
    found = {name: given[prefix + name] for name in own if prefix + name in given}
    missing = [name for name in own if name not in found and not name.endswith(_COUNTER)]
    if missing:
        raise TrainingError(
            f"There are no weights for {missing[0]} of {model} in {where}; {len(missing)} of {len(own)} are missing.",
            "Choose the model that the file is of, or another file.",
            node=node,
        )
    for name, tensor in found.items():
        if tensor.shape != own[name].shape:
            raise TrainingError(
                f"{name} of {model} is {tuple(own[name].shape)}, but {tuple(tensor.shape)} in {where}.",
                "Choose the model that the file is of, or another file.",
                node=node,
            )
    target.load_state_dict(found, strict=False)


def _prefix(own: Iterable[str], given: Iterable[str]) -> str:
    """What stands before the backbone's own names in a file: the one that most of them have."""
    first = next(iter(own))
    ends = [name.removesuffix(first) for name in given if name == first or name.endswith(f".{first}")]
    return max(ends, key=lambda prefix: sum(prefix + name in given for name in own), default="")


def read_weights(file: Path, node: str) -> dict[str, Tensor]:
    """The tensors in a file of safetensors or of torch.save, by name. Raises `TrainingError`."""
    hint = "Choose a .safetensors file, or a state_dict that torch.save wrote."
    try:
        if file.suffix == ".safetensors":
            return load_file(file)
        read = torch.load(file, map_location="cpu", weights_only=True)
    except FileNotFoundError:
        raise TrainingError(
            f"There is no file of weights “{file}”.",
            "Choose another one; relative paths start at the project.",
            node=node,
        ) from None
    except (OSError, SafetensorError, UnpicklingError, EOFError, RuntimeError, ValueError, KeyError) as error:
        reason = (str(error) or type(error).__name__).partition("\n")[0].rstrip(".")[:200]
        raise TrainingError(f"The file of weights “{file}” cannot be read: {reason}.", hint, node=node) from error
    while isinstance(read, dict) and (inner := next((read[key] for key in _WRAPPERS if _is_inner(read, key)), None)):
        read = inner
    found = {_today(name): each for name, each in read.items() if isinstance(each, Tensor)} if _is_named(read) else {}
    if not found:
        raise TrainingError(f"The file “{file}” holds no weights by name.", hint, node=node)
    return found


def _is_named(read: object) -> bool:
    return isinstance(read, dict) and all(isinstance(key, str) for key in read)


def _is_inner(read: dict[object, object], key: str) -> bool:
    return isinstance(read.get(key), dict)


def _today(name: str) -> str:
    """A weight's name as torchvision has it today: files of DenseNet still say `denselayer1.norm.1.weight`."""
    return re.sub(r"(denselayer\d+\.(?:norm|relu|conv))\.([12])\.", r"\1\2.", name)


class _Offered:
    """Weights that torchvision offers for a model."""

    def __init__(self, model: str, weights: str) -> None:
        from torchvision.models import get_model_weights  # here: only these trainings pay for torchvision (a second)

        known = get_model_weights(model)
        self._model = model
        self._entry = known.DEFAULT if weights == DEFAULT else known[weights]
        self.name: str = self._entry.name
        self.file = Path(torch.hub.get_dir()) / "checkpoints" / Path(urlparse(self._entry.url).path).name

    def weights(self, tell: Tell, node: str) -> Weights:
        """All weights of the model, fetched if they are not here yet. Raises `TrainingError`."""
        with ThreadPoolExecutor(1) as pool, _short_patience():
            loading = pool.submit(self._load)
            if not self.file.is_file():
                self._follow(loading, tell)
            try:
                return loading.result()
            except (OSError, HTTPException, RuntimeError, UnpicklingError, EOFError) as error:
                raise self._refusal(error, node) from error

    def _load(self) -> Weights:
        """What torchvision's own loader gives: it fetches, compares the hash and knows how names changed."""
        from torchvision.models import get_model

        with torch.random.fork_rng(devices=[]):
            found: Weights = get_model(self._model, weights=self._entry, progress=False).state_dict()
            return found

    def _follow(self, loading: "Future[Weights]", tell: Tell) -> None:
        """Tells how much has arrived, by the size of the file that the loader writes, until it is done."""
        megabytes = self._entry.meta["_file_size"]
        tell(f"Downloading the weights {self.name} of {self._model} ({megabytes:.0f} MB) …")
        told = 0
        while not loading.done():
            time.sleep(_LOOK_SECONDS)
            tenths = min(9, int(10 * self._arrived() / (megabytes * 2**20)))
            if tenths > told:
                told = tenths
                tell(f"Downloading the weights {self.name} of {self._model}: {10 * tenths} % of {megabytes:.0f} MB.")

    def _arrived(self) -> int:
        parts = self.file.parent.glob(f"{self.file.name}.*.partial")
        return max((part.stat().st_size for part in parts), default=0)

    def _refusal(self, error: Exception, node: str) -> TrainingError:
        reason = (str(error) or type(error).__name__).partition("\n")[0].rstrip(".")[:200]
        return TrainingError(
            f"The weights {self.name} of {self._model} could not be downloaded: {reason}.",
            f"Check the network, or fetch {self._entry.url} elsewhere and put the file at {self.file}; or choose a "
            "local file or none as “weights”.",
            node=node,
        )


@contextmanager
def _short_patience() -> Iterator[None]:
    """Gives up on servers that say nothing; by itself, Python waits for ever."""
    before = socket.getdefaulttimeout()
    socket.setdefaulttimeout(_PATIENCE_SECONDS)
    try:
        yield
    finally:
        socket.setdefaulttimeout(before)
