"""Sources of arrays: NumPy's files, and the well-known formats of MNIST and CIFAR."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from designer.catalogue.datasets import CLASSIFICATION, RECONSTRUCTION
from designer.data.array_files import names_in, open_npy, open_npz
from designer.data.array_source import ArrayItems, ArraySource, Layout, layout_of
from designer.data.array_targets import targets_of
from designer.data.cifar import batches_in, read_cifar
from designer.data.errors import DataError
from designer.data.idx import read_idx
from designer.data.source import Source, Targets
from designer.data.sources.opening import Opener, Recognise, Values

INPUTS = ("x", "X", "inputs", "data", "images", "features", "x_train", "X_train", "train_images", "arr_0")
TARGETS = ("y", "Y", "labels", "targets", "target", "label", "y_train", "Y_train", "train_labels", "arr_1")
_BESIDE = (("X", "y"), ("x", "y"), ("inputs", "targets"), ("images", "labels"), ("data", "labels"), ("data", "targets"))


def open_arrays(values: Values) -> Source:
    """Inputs and targets of NumPy's files. Raises `DataError`."""
    path = Path(values["path"])
    is_archive = path.suffix.lower() == ".npz"
    inputs, targets, settled, files = (_of_archive if is_archive else _of_files)(path, values)
    said = settled.get("targets", "") if not is_archive else f"{path.name}: {settled.get('targets', '')}"
    first, *others = (
        _ArrayInput(name, array, values, settled, files, targets_of_inputs(array, targets, said, values))
        for name, array in inputs.items()
    )
    source = first.source()
    if others:
        source.input_name = first.name
        source.others = {other.name: other.source() for other in others}
    return source


def targets_of_inputs(inputs: NDArray[Any], targets: NDArray[Any] | None, said: str, values: Values) -> Targets:
    """What is to be predicted; nothing but the inputs where there is nothing else."""
    if targets is None:
        return Targets(RECONSTRUCTION, np.zeros((len(inputs), 0), dtype=np.float32), names=())
    return targets_of(targets, said, values["task"])


@dataclass(frozen=True, eq=False)
class _ArrayInput:
    """One array of inputs, and what its source is made of."""

    name: str
    array: NDArray[Any]
    values: Values
    settled: dict[str, Any]
    files: tuple[Path, ...]
    targets: Targets

    def source(self) -> ArraySource:
        """Raises `DataError` where the array cannot be what the parameters say."""
        path, array, values = Path(self.values["path"]), self.array, self.values
        if array.dtype.kind == "U":
            raise DataError(
                f"“{path.name}” holds texts as inputs, but numbers were expected.",
                "Save numbers, or a table or text files for words.",
            )
        is_tokens = values["tokens"] and array.dtype.kind in "iu" if "," in self.settled["inputs"] else values["tokens"]
        layout: Layout = layout_of(array.shape) if values["content"] != "array" and not is_tokens else "plain"
        if values["content"] == "image" and layout == "plain":
            raise DataError(
                f"“{path.name}”: inputs of the shape {'×'.join(map(str, array.shape))} are no pictures;"
                " (n, height, width), (n, channels, height, width) or (n, height, width, channels) was expected, with 1"
                " or 3 channels.",
                "Take them as arrays, or save them with another shape.",
            )
        return ArraySource(
            ArrayItems(
                name="arrays",
                title=path.stem,
                doc=f"{len(array)} samples from {path.name}.",
                array=array,
                targets=self.targets,
                files=self.files,
                layout=layout,
                is_tokens=is_tokens,
                settled={key: value for key, value in self.settled.items() if value},
            )
        )


Found = tuple[dict[str, NDArray[Any]], NDArray[Any] | None, dict[str, Any], tuple[Path, ...]]


def _of_archive(path: Path, values: Values) -> Found:
    names = names_in(path)
    wanted = [each.strip() for each in values["inputs"].split(",")]
    inputs = [_named(path, names, each, INPUTS, "inputs") for each in wanted]
    arrays = {name: open_npz(path, name) for name in inputs}
    settled = {"inputs": ", ".join(arrays)}
    if values["task"] == RECONSTRUCTION:
        return arrays, None, settled, (path,)
    targets = _named(path, names, values["targets"], TARGETS, "targets")
    return arrays, open_npz(path, targets), settled | {"targets": targets}, (path,)


def _named(path: Path, names: tuple[str, ...], wanted: str, usual: tuple[str, ...], what: str) -> str:
    found = wanted if wanted in names else "" if wanted else next((name for name in usual if name in names), "")
    if not found:
        called = f"called “{wanted}”" if wanted else f"of {what}: {', '.join(usual[:5])}, … were looked for"
        raise DataError(
            f"“{path.name}” holds no array {called}. It holds {', '.join(names) or 'none'}.",
            f"Say under “{what}” which array it is.",
        )
    return found


def _of_files(path: Path, values: Values) -> Found:
    inputs = {"input": open_npy(path)}
    if values["task"] == RECONSTRUCTION:
        return inputs, None, {"inputs": ""}, (path,)
    beside = path.parent / values["targets"] if values["targets"] else targets_beside(path)
    if beside is None:
        raise DataError(
            f"There are no targets beside “{path.name}”: y.npy, labels.npy or {path.stem}_labels.npy were looked for.",
            "Say under “targets” how the file is called, or choose “reconstruction” where there is nothing to predict.",
        )
    if beside.resolve() == path.resolve() or not beside.resolve().is_relative_to(path.parent.resolve()):
        raise DataError(
            f"The targets “{values['targets']}” must be another file in the folder of “{path.name}”.",
            "Put the file there and give its name.",
        )
    return inputs, open_npy(beside), {"inputs": "", "targets": beside.name}, (path, beside)


def targets_beside(path: Path) -> Path | None:
    """The `.npy` with the targets of another one, by how both are called."""
    stem = path.stem
    names = [f"{stem}_{name}" for name in ("y", "labels", "targets")]
    names += [stem.replace(word, other) for word, other in _BESIDE if word in stem]
    names += TARGETS[:6]
    places = [path.with_name(f"{name}.npy") for name in dict.fromkeys(names) if name != stem]
    return next((place for place in places if place.is_file()), None)


def open_idx(values: Values) -> Source:
    """Pictures and labels of MNIST's format. Raises `DataError`."""
    path = Path(values["path"])
    pictures = read_idx(path)
    if pictures.ndim < 2:
        raise DataError(
            f"“{path.name}” holds labels, but pictures were expected.", "Choose the file with the pictures."
        )
    beside = path.parent / values["labels"] if values["labels"] else labels_beside(path)
    if beside is None:
        raise DataError(
            f"There are no labels beside “{path.name}”: a file that is called alike, with labels for images and idx1"
            " for idx3, was looked for.",
            "Say under “labels” how the file is called.",
        )
    labels = read_idx(beside)
    if labels.ndim != 1 or labels.dtype.kind not in "iu":
        raise DataError(f"“{beside.name}” holds no labels: one whole number each was expected.", "Choose another file.")
    return ArraySource(
        ArrayItems(
            name="idx",
            title=path.name.split(".")[0].split("-")[0],
            doc=f"{len(pictures)} pictures from {path.name}.",
            array=pictures,
            targets=targets_of(labels, beside.name, "classification"),
            files=(path, beside),
            layout=layout_of(pictures.shape),
            settled={"labels": beside.name},
        )
    )


def labels_beside(path: Path) -> Path | None:
    """The file with the labels of a file with pictures, packed or not."""
    name = path.name.replace("images", "labels").replace("idx3", "idx1")
    plain = name.removesuffix(".gz")
    places = [path.with_name(each) for each in dict.fromkeys((name, plain, f"{plain}.gz")) if each != path.name]
    return next((place for place in places if place.is_file()), None)


def open_cifar(values: Values) -> Source:
    """The batches of CIFAR in a folder. Raises `DataError`."""
    folder = Path(values["path"])
    found = read_cifar(folder, values["part"])
    return ArraySource(
        ArrayItems(
            name="cifar",
            title=folder.name,
            doc=f"{len(found.pictures)} pictures from {folder.name}.",
            array=found.pictures,
            targets=Targets(CLASSIFICATION, found.numbers, found.labels),
            files=found.files,
            layout="channels first",
            keys=found.keys,
        )
    )


def _recognise_arrays(path: Path) -> tuple[str, Values] | None:
    ending = path.suffix.lower()
    if not path.is_file() or ending not in (".npz", ".npy"):
        return None
    return "arrays", {"path": str(path)}


def _recognise_idx(path: Path) -> tuple[str, Values] | None:
    is_called_so = path.name.lower().removesuffix(".gz").endswith(("-ubyte", ".idx", ".idx3"))
    return ("idx", {"path": str(path)}) if is_called_so and path.is_file() else None


def _recognise_cifar(path: Path) -> tuple[str, Values] | None:
    if not path.is_dir() or not any((path / name).is_file() for name in ("batches.meta", "batches.meta.txt", "meta")):
        return None
    return ("cifar", {"path": str(path)}) if _has_batches(path) else None


def _has_batches(path: Path) -> bool:
    try:
        return bool(batches_in(path))
    except DataError:
        return False


OPENERS: dict[str, Opener] = {"arrays": open_arrays, "idx": open_idx, "cifar": open_cifar}
RECOGNISE: tuple[Recognise, ...] = (_recognise_arrays, _recognise_idx, _recognise_cifar)
