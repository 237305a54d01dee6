"""Datasets by name, small but in the formats in which they are given away, as if they had been downloaded."""

import gzip
import io
import wave
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from designer.catalogue.remotes import REMOTES
from designer.data.archives import innermost, unpacked
from designer.data.datasets import Dataset
from designer.data.getting import folder_of
from designer.data.remote import place_to_read
from tests.data.sources.example_archives import tarred, zipped
from tests.data.sources.example_arrays import cifar, mnist

RNG = np.random.default_rng(8)
PICTURES = RNG.integers(0, 256, (24, 28, 28), dtype=np.uint8)
"""Pictures as they are to be seen."""


def examples(folder: Path) -> list[tuple[str, dict[str, Any]]]:
    for name, write in WRITERS.items():
        home = folder_of(REMOTES[name])
        home.mkdir(parents=True, exist_ok=True)
        write(home, folder)
    return [
        ("mnist", {}),
        ("mnist", {"part": "test"}),
        ("emnist_letters", {}),
        ("cifar10", {"part": "training"}),
        ("stl10", {}),
        ("eurosat", {"height": 16, "width": 16}),
        ("pets", {}),
        ("ag_news", {}),
        ("newsgroups", {"part": "test", "length": 8}),
        ("speech_commands", {"mels": 16}),
        ("california_housing", {}),
        ("covertype", {}),
    ]


def digits(home: Path, _: Path) -> None:
    for kind, mark in (("train", "training"), ("t10k", "test")):
        place = home.parent / f"{mark}-raw"
        place.mkdir(exist_ok=True)
        mnist(place, packed=kind == "t10k")
        for file in place.iterdir():
            content = file.read_bytes()
            name = file.name if file.suffix == ".gz" else f"{file.name}.gz"
            (home / name).write_bytes(content if file.suffix == ".gz" else gzip.compress(content))


def letters(home: Path, _: Path) -> None:
    """As NIST gives them: a zip of packed files, rows and columns of the pictures exchanged, letters from 1 on."""
    numbers = (np.arange(24) % 3 + 1).astype(np.uint8)
    content = {}
    for part in ("train", "test"):
        stem = f"gzip/emnist-letters-{part}"
        head = b"\0\0\x08\x03" + np.array([24, 28, 28], ">u4").tobytes()
        content[f"{stem}-images-idx3-ubyte.gz"] = gzip.compress(head + PICTURES.swapaxes(1, 2).tobytes())
        labels = b"\0\0\x08\x01" + np.array([24], ">u4").tobytes() + numbers.tobytes()
        content[f"{stem}-labels-idx1-ubyte.gz"] = gzip.compress(labels)
    zipped(home / "gzip.zip", content)


def batches(home: Path, folder: Path) -> None:
    place = folder / "cifar-batches"
    place.mkdir(parents=True, exist_ok=True)
    cifar(place)
    tarred(
        home / "cifar-10-python.tar.gz",
        {f"cifar-10-batches-py/{file.name}": file.read_bytes() for file in place.iterdir()},
    )


def stl(home: Path, _: Path) -> None:
    pictures = RNG.integers(0, 256, (8, 3, 96, 96), dtype=np.uint8)
    numbers = bytes([1, 2, 3, 1, 2, 3, 1, 2])
    content = {f"stl10_binary/{part}_X.bin": pictures.swapaxes(2, 3).tobytes() for part in ("train", "test")}
    content |= {f"stl10_binary/{part}_y.bin": numbers for part in ("train", "test")}
    tarred(home / "stl10_binary.tar.gz", {**content, "stl10_binary/class_names.txt": b"airplane\nbird\ncar\n"})


def jpeg() -> bytes:
    file = io.BytesIO()
    Image.fromarray(RNG.integers(0, 256, (24, 24, 3), dtype=np.uint8)).save(file, "JPEG")
    return file.getvalue()


def satellite(home: Path, _: Path) -> None:
    zipped(
        home / "EuroSAT.zip",
        {f"2750/{kind}/{kind}_{at}.jpg": jpeg() for kind in ("River", "Forest") for at in range(6)},
    )


def pets(home: Path, _: Path) -> None:
    breeds = ("Abyssinian", "american_bulldog")
    tarred(
        home / "images.tar.gz",
        {**{f"images/{breed}_{at}.jpg": jpeg() for breed in breeds for at in range(6)}, "images/._x.jpg": b""},
    )


def news(home: Path, _: Path) -> None:
    rows = "".join(f'"{at % 4 + 1}","Title {at}","Some words, {at} of them"\n' for at in range(24))
    for name in ("train.csv", "test.csv"):
        (home / name).write_text(rows)


def groups(home: Path, _: Path) -> None:
    mails = {f"20news-bydate-{part}/{group}/{at}": f"From: a{at}\n\nCaf\xe9 {group} {at}".encode("latin-1")
             for part in ("train", "test") for group in ("sci.space", "rec.autos") for at in range(6)}  # fmt: skip
    tarred(home / "20news-bydate.tar.gz", mails)


def speech(home: Path, _: Path) -> None:
    def sound(seconds: float) -> bytes:
        file = io.BytesIO()
        with wave.open(file, "wb") as out:
            out.setparams((1, 2, 8000, 0, "NONE", ""))
            out.writeframes(RNG.integers(-9000, 9000, int(8000 * seconds), dtype=np.int16).tobytes())
        return file.getvalue()

    sounds = {f"./{word}/{at:08x}_nohash_0.wav": sound(0.2) for word in ("yes", "no") for at in range(6)}
    other = {"./_background_noise_/pink_noise.wav": sound(2.0), "./README.md": b"Read.", "./testing_list.txt": b"yes"}
    tarred(home / "speech_commands_v0.02.tar.gz", {**sounds, **other})


def houses(home: Path, _: Path) -> None:
    rows = "".join(
        f"-122.{at},37.{at},{at}.0,{at * 7}.0,{at}.0,{at * 3}.0,{at}.0,8.{at},{at}000.0\n" for at in range(20)
    )
    files = {"CaliforniaHousing/cal_housing.data": rows.encode(), "CaliforniaHousing/cal_housing.domain": b"longitude"}
    tarred(home / "cal_housing.tgz", files)


def forest(home: Path, _: Path) -> None:
    rows = "".join(f"{','.join(str(value) for value in RNG.integers(0, 300, 54))},{at % 3 + 1}\n" for at in range(30))
    (home / "covtype.data.gz").write_bytes(gzip.compress(rows.encode()))


WRITERS = {
    "mnist": digits,
    "emnist_letters": letters,
    "cifar10": batches,
    "stl10": stl,
    "eurosat": satellite,
    "pets": pets,
    "ag_news": news,
    "newsgroups": groups,
    "speech_commands": speech,
    "california_housing": houses,
    "covertype": forest,
}


def files(params: dict[str, Any], dataset: Dataset) -> list[tuple[Path, list[int]]]:
    """The runtime takes the pictures and sounds of an archive, the tables as they were made, and arrays as `.npy`."""
    remote = REMOTES[dataset.name]
    whole = list(range(len(dataset)))
    if remote.kind in ("idx", "cifar", "stl10"):
        again = folder_of(remote).parent / f"{remote.name}.npy"
        np.save(again, np.asarray(dataset.inputs))
        return [(again, whole)]
    place = Path(place_to_read(remote, params.get("part", next(iter(remote.places)))))
    if remote.kind == "image_table":
        return [(place.parent / key, [row]) for row, key in enumerate(dataset.keys)]
    if remote.kind.endswith("_folder"):
        folder = innermost(unpacked(place))
        return [(folder / key, [row]) for row, key in enumerate(dataset.keys)]
    return [(place, whole)]
