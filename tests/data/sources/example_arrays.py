"""Small arrays in the formats of NumPy, MNIST and CIFAR, written as their own programs write them."""

import gzip
import pickle
import struct
from pathlib import Path
from typing import Any

import numpy as np

from designer.data.datasets import Dataset

RNG = np.random.default_rng(5)


def examples(folder: Path) -> list[tuple[str, dict[str, Any]]]:
    for name in ("npy", "npz", "idx", "cifar", "binary"):
        (folder / name).mkdir(parents=True)
    np.save(folder / "npy" / "x.npy", RNG.normal(size=(12, 5)))
    np.save(folder / "npy" / "y.npy", np.arange(12) % 3)
    np.save(folder / "npy" / "alone.npy", RNG.normal(size=(7, 3, 2)))
    np.savez(folder / "npz" / "plain.npz", data=RNG.normal(size=(9, 4, 6)).astype("f4"), target=RNG.random((9, 2)))
    np.savez_compressed(
        folder / "npz" / "pictures.npz",
        images=RNG.integers(0, 256, (10, 9, 8, 3), dtype=np.uint8),
        labels=np.array(["cat", "dog"] * 5),
    )
    np.savez(folder / "npz" / "tokens.npz", x=RNG.integers(0, 20, (8, 6)), y=np.eye(2)[np.arange(8) % 2])
    several = {"left": RNG.random((9, 3)), "right": RNG.integers(0, 256, (9, 8, 8), dtype=np.uint8)}
    np.savez(folder / "npz" / "several.npz", **several, labels=np.arange(9) % 2)
    masks = RNG.integers(0, 3, (8, 10, 10)).astype("i2")
    masks[:, 0] = -1
    np.savez(folder / "npz" / "masks.npz", images=RNG.integers(0, 256, (8, 10, 10, 3), dtype=np.uint8), labels=masks)
    np.savez(folder / "npz" / "many.npz", x=RNG.random((12, 4)), y=RNG.integers(0, 2, (12, 3)))
    return [
        ("arrays", {"path": str(folder / "npz" / "several.npz"), "inputs": "left, right"}),
        ("arrays", {"path": str(folder / "npz" / "masks.npz")}),
        ("arrays", {"path": str(folder / "npz" / "many.npz")}),
        ("arrays", {"path": str(folder / "npy" / "alone.npy"), "task": "reconstruction"}),
        ("arrays", {"path": str(folder / "npy" / "x.npy")}),
        ("arrays", {"path": str(folder / "npz" / "plain.npz")}),
        ("arrays", {"path": str(folder / "npz" / "pictures.npz")}),
        ("arrays", {"path": str(folder / "npz" / "tokens.npz"), "tokens": True}),
        ("idx", {"path": str(mnist(folder / "idx", packed=False))}),
        ("idx", {"path": str(mnist(folder / "idx", packed=True))}),
        ("cifar", {"path": str(cifar(folder / "cifar"))}),
        ("cifar", {"path": str(binary_cifar(folder / "binary")), "part": "all"}),
    ]


def mnist(folder: Path, *, packed: bool, count: int = 10) -> Path:
    """Writes a pair of idx files, strokes on black; gives the one with the pictures."""
    pictures = np.zeros((count, 28, 28), np.uint8)
    pictures[:, 8:20, 10:18] = RNG.integers(100, 256, (count, 12, 8))
    heads = (b"\0\0\x08\x03" + struct.pack(">3I", count, 28, 28), b"\0\0\x08\x01" + struct.pack(">I", count))
    bodies = (pictures.tobytes(), (np.arange(count) % 2).astype(np.uint8).tobytes())
    stem = "t10k" if packed else "train"
    for name, head, body in zip(("images-idx3-ubyte", "labels-idx1-ubyte"), heads, bodies, strict=True):
        content = head + body
        file = folder / (f"{stem}-{name}.gz" if packed else f"{stem}-{name}")
        file.write_bytes(gzip.compress(content) if packed else content)
    return folder / ("t10k-images-idx3-ubyte.gz" if packed else "train-images-idx3-ubyte")


def cifar(folder: Path) -> Path:
    """Writes two batches as Python does, protocol 2, and the names of the classes."""
    for number in (1, 2):
        batch = {
            b"batch_label": b"training batch",
            b"labels": [0, 1, 2, 0, 1, 2],
            b"data": RNG.integers(0, 256, (6, 3072), dtype=np.uint8),
            b"filenames": [b"a.png"] * 6,
        }
        (folder / f"data_batch_{number}").write_bytes(pickle.dumps(batch, protocol=2 * number))
    (folder / "batches.meta").write_bytes(pickle.dumps({"label_names": ["airplane", "automobile", "bird"]}, protocol=2))
    return folder


def binary_cifar(folder: Path) -> Path:
    """Writes two batches as the binary version has them: a label, then 3072 bytes."""
    for name in ("data_batch_1.bin", "test_batch.bin"):
        rows = RNG.integers(0, 256, (4, 3073), dtype=np.uint8)
        rows[:, 0] = [0, 1, 0, 1]
        (folder / name).write_bytes(rows.tobytes())
    return folder


def files(params: dict[str, Any], dataset: Dataset) -> list[tuple[Path, list[int]]]:
    """The arrays that people have, as `.npy`: what the runtime takes of data that is numbers already."""
    place = Path(params["path"])
    if place.suffix == ".npy":
        return [(place, list(range(len(dataset))))]
    again = place.parent.parent / f"{place.parent.name}-{place.stem}.npy"
    np.save(again, np.asarray(dataset.inputs))
    return [(again, list(range(len(dataset))))]
