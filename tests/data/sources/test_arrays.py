"""Arrays are mapped, never unpickled; what is no array, or does not fit, is told with its name."""

import gzip
import pickle
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from designer.catalogue.facts import dataset_of
from designer.data.choosing import choose
from designer.data.errors import DataError
from designer.data.loading import load
from designer.data.pickles import read_plain_pickle
from designer.data.sources import open_source, recognised
from designer.graph.recipe import Data
from runtime.manifest import Decode
from tests.data.sources.example_arrays import binary_cifar, cifar, mnist

Y = np.arange(10) % 2


def arrays(folder: Path, x: Any, y: Any = Y, **params: Any) -> Data:
    np.save(folder / "x.npy", x, allow_pickle=True)
    np.save(folder / "y.npy", y, allow_pickle=True)
    return Data(dataset="arrays", params={"path": str(folder / "x.npy"), **params})


def test_whole_numbers_of_few_kinds_are_classes_and_others_are_values(tmp_path: Path) -> None:
    classes = open_source(arrays(tmp_path, np.zeros((10, 3)))).targets
    values = open_source(arrays(tmp_path, np.zeros((10, 3)), np.arange(10) / 4)).targets
    counts = open_source(arrays(tmp_path, np.zeros((10, 3)), np.arange(10) * 7)).targets
    one_hot = open_source(arrays(tmp_path, np.zeros((10, 3)), np.eye(2)[Y])).targets
    words = open_source(arrays(tmp_path, np.zeros((10, 3)), np.where(Y > 0, "yes", "no"))).targets
    asked = open_source(arrays(tmp_path, np.zeros((10, 3)), Y, task="regression")).targets

    assert (classes.task, classes.labels) == ("classification", ("0", "1"))
    assert values.task == counts.task == asked.task == "regression"
    assert one_hot.values.tolist() == Y.tolist()
    assert words.labels == ("no", "yes")
    assert words.values.tolist() == Y.tolist()


@pytest.mark.parametrize(
    ("shape", "content", "sample"),
    [
        ((10, 12, 9), "image", (1, 12, 9)),
        ((10, 3, 12, 9), "image", (3, 12, 9)),
        ((10, 12, 9, 3), "image", (3, 12, 9)),
        ((10, 12, 9, 1), "image", (1, 12, 9)),
        ((10, 48, 2), "array", (48, 2)),
        ((10, 64, 9), "array", (64, 9)),
        ((10, 7), "array", (7,)),
        ((10,), "array", ()),
        ((10, 5, 6, 7), "array", (5, 6, 7)),
    ],
)
def test_what_looks_like_pictures_is_taken_for_pictures(
    tmp_path: Path, shape: tuple[int, ...], content: str, sample: tuple[int, ...]
) -> None:
    x = np.arange(np.prod(shape)).reshape(shape).astype(np.uint8)
    dataset = load(arrays(tmp_path, x))

    assert (dataset.entry.content, dataset.entry.shape) == (content, sample)
    assert dataset.inputs.dtype == (np.uint8 if content == "image" else np.float32)
    assert load(arrays(tmp_path, x, content="array")).entry.shape == shape[1:]


def test_an_array_of_the_right_type_is_mapped_and_not_copied(tmp_path: Path) -> None:
    x = np.random.default_rng(0).normal(size=(10, 7)).astype(np.float32)
    inputs = load(arrays(tmp_path, x)).inputs
    np.savez(tmp_path / "all.npz", x=x, y=Y)
    stored = load(Data(dataset="arrays", params={"path": str(tmp_path / "all.npz")})).inputs

    assert isinstance(inputs, np.memmap)
    assert isinstance(stored, np.memmap)
    np.testing.assert_array_equal(stored, x)


def test_an_archive_is_read_the_same_packed_or_not(tmp_path: Path) -> None:
    x = np.asfortranarray(np.random.default_rng(0).normal(size=(10, 7)))
    np.savez(tmp_path / "a.npz", other=Y, X_train=x, y_train=Y)
    np.savez_compressed(tmp_path / "b.npz", other=Y, X_train=x, y_train=Y)
    first, second = (load(Data(dataset="arrays", params={"path": str(tmp_path / name)})) for name in ("a.npz", "b.npz"))

    np.testing.assert_array_equal(first.inputs, x.astype(np.float32))
    np.testing.assert_array_equal(second.inputs, first.inputs)


def test_a_row_that_is_not_finite_is_left_out_and_told(tmp_path: Path) -> None:
    x = np.zeros((10, 3))
    x[4, 1] = np.nan
    dataset = load(arrays(tmp_path, x))

    assert len(dataset) == 9
    assert [trouble.key for trouble in dataset.troubles] == ["row 5"]
    assert "empty, infinite or too large" in dataset.troubles[0].message
    assert "row 5" not in dataset.keys


def test_pictures_of_bytes_are_drawn_as_picture_files_would_be(tmp_path: Path) -> None:
    source = open_source(Data(dataset="idx", params={"path": str(mnist(tmp_path, packed=True))}))
    reading = source.fit(np.arange(len(source)))

    assert isinstance(reading, Decode)
    assert (reading.height, reading.width, reading.channels, reading.full_scale) == (28, 28, 1, 255.0)
    assert reading.fit == "ink"


def test_batches_of_cifar_name_their_classes_and_their_items(tmp_path: Path) -> None:
    source = open_source(Data(dataset="cifar", params={"path": str(cifar(tmp_path))}))

    assert source.targets.labels == ("airplane", "automobile", "bird")
    assert source.keys[0] == "data_batch_1/1"
    assert source.keys[-1] == "data_batch_2/6"


def test_the_test_batch_is_kept_apart(tmp_path: Path) -> None:
    folder = str(binary_cifar(tmp_path))
    parts = [open_source(Data(dataset="cifar", params={"path": folder, "part": part})).keys for part in
             ("training", "test", "all")]  # fmt: skip

    assert [len(keys) for keys in parts] == [4, 4, 8]
    assert not set(parts[0]) & set(parts[1])


def test_files_are_recognised(tmp_path: Path) -> None:
    (tmp_path / "cifar").mkdir()
    np.save(tmp_path / "x.npy", Y)

    assert recognised(cifar(tmp_path / "cifar"))[0][0] == "cifar"
    assert recognised(mnist(tmp_path, packed=True))[0][0] == "idx"
    assert recognised(tmp_path / "x.npy")[0] == ("arrays", {"path": str(tmp_path / "x.npy")})


def test_what_was_found_is_noted_in_the_project(tmp_path: Path) -> None:
    np.savez(tmp_path / "a.npz", data=np.zeros((10, 3)), label=Y)
    data, _ = choose("arrays", {"path": str(tmp_path / "a.npz")}, Data())

    assert data.params == {"path": str(tmp_path / "a.npz"), "inputs": "data", "targets": "label"}


@pytest.mark.parametrize("protocol", range(6))
def test_a_pickle_of_plain_values_is_read_without_pickle(tmp_path: Path, protocol: int) -> None:
    value = {b"labels": [0, 1], "é": (1, 2.5, None, True, 2**70), "n": {"deep": [[]]}, 3: b"\xff\0"}
    array = np.asfortranarray(np.arange(6.0).reshape(2, 3))
    (tmp_path / "p").write_bytes(pickle.dumps({**value, "array": array, "again": array}, protocol=protocol))
    found = read_plain_pickle(tmp_path / "p")

    np.testing.assert_array_equal(found.pop("array"), array)
    np.testing.assert_array_equal(found.pop("again"), array)
    assert found == value


class Evil:
    def __reduce__(self) -> tuple[Any, ...]:
        import os

        return os.system, ("touch was-executed",)


@pytest.mark.parametrize("protocol", range(6))
def test_a_pickle_that_would_run_something_is_refused_and_not_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, protocol: int
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "data_batch_1").write_bytes(pickle.dumps({"data": Evil()}, protocol=protocol))

    with pytest.raises(
        DataError, match=r"would call “(posix|nt)\.system” when it is read\. It was not executed"
    ) as error:
        open_source(Data(dataset="cifar", params={"path": str(tmp_path)}))

    assert "Delete it" in error.value.hint
    assert not (tmp_path / "was-executed").exists()


def test_a_pickle_that_is_cut_short_anywhere_is_told(tmp_path: Path) -> None:
    whole = pickle.dumps({"labels": [0, 1], "data": np.zeros((2, 3), np.uint8)}, protocol=2)
    for length in range(len(whole) - 1):
        (tmp_path / "p").write_bytes(whole[:length])
        with pytest.raises(DataError, match="damaged pickle"):
            read_plain_pickle(tmp_path / "p")


def test_a_pickle_with_any_byte_changed_gives_a_value_or_a_sentence(tmp_path: Path) -> None:
    whole = pickle.dumps({"labels": [0, 1], "data": np.zeros((2, 3), np.uint8)}, protocol=2)
    random = np.random.default_rng(1)
    refused = 0
    for _ in range(400):
        damaged = bytearray(whole)
        damaged[random.integers(len(whole))] = random.integers(256)
        (tmp_path / "p").write_bytes(damaged)
        try:
            read_plain_pickle(tmp_path / "p")
        except DataError:
            refused += 1

    assert refused > 100


def save_pair(folder: Path, images: bytes, labels: bytes) -> Data:
    (folder / "train-images-idx3-ubyte").write_bytes(images)
    (folder / "train-labels-idx1-ubyte").write_bytes(labels)
    return Data(dataset="idx", params={"path": str(folder / "train-images-idx3-ubyte")})


HEAD = b"\0\0\x08\x03" + struct.pack(">3I", 2, 28, 28)
LABELS = b"\0\0\x08\x01" + struct.pack(">I", 2) + b"\0\1"


def packed(folder: Path, content: bytes) -> Data:
    (folder / "a-images.idx.gz").write_bytes(content)
    return Data(dataset="idx", params={"path": str(folder / "a-images.idx.gz")})


def archive(folder: Path, **arrays: Any) -> Data:
    np.savez(folder / "a.npz", **arrays)
    return Data(dataset="arrays", params={"path": str(folder / "a.npz")})


def written(folder: Path, name: str, content: bytes) -> Data:
    (folder / name).write_bytes(content)
    return Data(dataset="arrays", params={"path": str(folder / name)})


def compressed_bomb(folder: Path) -> Data:
    """An array that says it has 8 TiB of zeros."""
    np.save(folder / "z.npy", np.zeros((10, 3)))
    content = (folder / "z.npy").read_bytes().replace(b"(10, 3), }             ", b"(1099511627776, 1), }  ")
    with zipfile.ZipFile(folder / "a.npz", "w", zipfile.ZIP_DEFLATED) as packed_file:
        packed_file.writestr("x.npy", content)
        packed_file.writestr("y.npy", content)
    return Data(dataset="arrays", params={"path": str(folder / "a.npz")})


def truncated(folder: Path) -> Data:
    data = arrays(folder, np.zeros((10, 30)))
    file = folder / "x.npy"
    file.write_bytes(file.read_bytes()[:-100])
    return data


def batch(folder: Path, **values: Any) -> Data:
    (folder / "data_batch_1").write_bytes(pickle.dumps(values, protocol=2))
    return Data(dataset="cifar", params={"path": str(folder)})


def cut_binary(folder: Path) -> Data:
    (folder / "data_batch_1.bin").write_bytes(b"\0" * 5000)
    return Data(dataset="cifar", params={"path": str(folder)})


def no_targets(folder: Path) -> Data:
    np.save(folder / "only.npy", np.zeros((10, 3)))
    return Data(dataset="arrays", params={"path": str(folder / "only.npy")})


PIXELS = np.zeros((2, 3072), np.uint8)
BAD: dict[str, tuple[Callable[[Path], Data], str]] = {
    "no file": (lambda _: Data(dataset="arrays", params={"path": "/not/there.npy"}), "There is no file"),
    "a folder": (lambda f: Data(dataset="idx", params={"path": str(f)}), "is a folder, but a file was expected"),
    "no bytes": (lambda f: written(f, "x.npy", b""), "“x.npy” is no NumPy array"),
    "no array": (lambda f: written(f, "x.npy", b"hello world"), "“x.npy” is no NumPy array"),
    "no archive": (lambda f: written(f, "x.npz", b"hello world"), "is no archive of arrays"),
    "cut short": (truncated, "“x.npy” is cut short: 2528 bytes were expected, but 2428 came"),
    "objects": (lambda f: arrays(f, np.array([{}] * 10, object)), "holds Python objects"),
    "objects in an archive": (lambda f: archive(f, x=np.array([[], [1]] * 5, object), y=Y), "holds Python objects"),
    "texts": (lambda f: arrays(f, np.array(["a"] * 10)), "holds texts as inputs"),
    "complex": (lambda f: arrays(f, np.zeros((10, 2), complex)), "type complex128, but real numbers"),
    "a single number": (lambda f: arrays(f, np.float32(3)), "holds a single number"),
    "other lengths": (lambda f: arrays(f, np.zeros((9, 3))), "there are 9 inputs, but 10 targets"),
    "no samples": (lambda f: arrays(f, np.zeros((0, 3)), np.zeros(0)), "at least 2 samples are needed"),
    "targets of three dimensions": (
        lambda f: arrays(f, np.zeros((10, 3)), np.zeros((10, 2, 2))),
        "the shape 10×2×2",
    ),
    "a target that is missing": (lambda f: arrays(f, np.zeros((3, 3)), [1.5, np.nan, 2]), "target of sample 2 is not"),
    "fractions as classes": (
        lambda f: arrays(f, np.zeros((10, 3)), np.arange(10) / 3, task="classification"),
        "holds no class numbers",
    ),
    "negative tokens": (lambda f: arrays(f, np.full((10, 3), -1), tokens=True), "whole and not below 0"),
    "no pictures": (lambda f: arrays(f, np.zeros((10, 3)), content="image"), "10×3 are no pictures"),
    "no such name": (lambda f: archive(f, a=np.zeros((10, 3)), b=Y), "holds no array of inputs"),
    "no targets beside": (no_targets, "There are no targets beside “only.npy”"),
    "targets that are the inputs": (lambda f: arrays(f, Y, targets="x.npy"), "must be another file"),
    "a bomb": (compressed_bomb, "would need 8388608 MiB unpacked"),
    "wrong magic": (lambda f: save_pair(f, b"PNG!" + HEAD, LABELS), "is no idx file: it begins with 50 4e 47 21"),
    "an empty idx": (lambda f: save_pair(f, b"", LABELS), "begins with nothing"),
    "sizes cut short": (lambda f: save_pair(f, HEAD[:9], LABELS), "ends within its sizes"),
    "pixels cut short": (
        lambda f: save_pair(f, HEAD + b"\0" * 100, LABELS),
        "numbers need 1568 bytes, but 100",
    ),
    "pixels cut short, packed": (lambda f: packed(f, gzip.compress(HEAD + b"\0" * 9)), "need 1568 bytes, but 9 came"),
    "an idx bomb": (
        lambda f: packed(f, gzip.compress(b"\0\0\x08\x03" + struct.pack(">3I", 2**31, 28, 28))),
        "would need 1605632 MiB unpacked",
    ),
    "a damaged archive": (lambda f: packed(f, gzip.compress(HEAD)[:12]), "is a damaged archive"),
    "no archive at all": (lambda f: packed(f, b"hello world"), "is a damaged archive"),
    "labels for pictures": (lambda f: save_pair(f, LABELS, LABELS), "holds labels, but pictures were expected"),
    "pictures for labels": (lambda f: save_pair(f, HEAD + bytes(1568), HEAD + bytes(1568)), "holds no labels"),
    "fewer labels": (
        lambda f: save_pair(f, HEAD + bytes(1568), b"\0\0\x08\x01\0\0\0\1\0"),
        "there are 2 inputs, but 1 targets",
    ),
    "no batches": (lambda f: Data(dataset="cifar", params={"path": str(f)}), "holds no batches of CIFAR"),
    "no pictures in a batch": (lambda f: batch(f, labels=[0, 1]), "there is none"),
    "floats in a batch": (lambda f: batch(f, labels=[0, 1], data=PIXELS.astype(float)), "pictures of bytes"),
    "small pictures": (lambda f: batch(f, labels=[0, 1], data=PIXELS[:, :100]), r"of shape \(2, 100\)"),
    "words as labels": (lambda f: batch(f, labels=["cat", "dog"], data=PIXELS), "list “labels” of class numbers"),
    "fewer labels in a batch": (lambda f: batch(f, labels=[0], data=PIXELS), "there are 2 pictures, but 1 labels"),
    "an object in a batch": (lambda f: batch(f, labels=Path("x")), "would call “pathlib"),
    "a binary batch cut short": (cut_binary, "has 5000 bytes, which are no whole number of pictures"),
}


@pytest.mark.parametrize("name", BAD)
def test_what_cannot_be_read_is_told(tmp_path: Path, name: str) -> None:
    make, words = BAD[name]
    data = make(tmp_path)

    with pytest.raises(DataError, match=words) as caught:
        open_source(data)

    assert caught.value.hint
    assert str(caught.value).endswith(".")


def fine_batch(folder: Path) -> Data:
    values = {"fine_labels": [0, 1], "coarse_labels": [0, 0], "data": PIXELS}
    (folder / "train").write_bytes(pickle.dumps(values, protocol=2))
    (folder / "meta").write_bytes(pickle.dumps({"fine_label_names": ["apple", "baby"]}, protocol=2))
    return Data(dataset="cifar", params={"path": str(folder)})


def test_the_hundred_classes_are_the_fine_ones(tmp_path: Path) -> None:
    source = open_source(fine_batch(tmp_path))

    assert source.targets.labels == ("apple", "baby")
    assert source.keys == ("train/1", "train/2")


def damaged(content: bytes, random: np.random.Generator) -> bytes:
    """A file with some bytes changed, left out or put in, mostly near its beginning."""
    changed = bytearray(content)
    for _ in range(random.integers(1, 5)):
        place = int(random.integers(min(len(changed), 300 if random.random() < 0.8 else len(changed))))
        match int(random.integers(4)):
            case 0:
                changed[place] = random.integers(256)
            case 1:
                changed[place] = random.choice(list(b"0123456789-()Of8,"))
            case 2:
                del changed[place : place + int(random.integers(1, 20))]
            case _:
                changed[place:place] = random.bytes(3)
    return bytes(changed)


@pytest.mark.parametrize("name", ["x.npy", "a.npz", "b.npz", "train-images-idx3-ubyte", "t10k-images-idx3-ubyte.gz"])
def test_a_damaged_file_is_read_or_told_and_never_more(tmp_path: Path, name: str) -> None:
    arrays(tmp_path, np.zeros((10, 3)))
    np.savez(tmp_path / "a.npz", x=np.zeros((10, 3)), y=Y)
    np.savez_compressed(tmp_path / "b.npz", x=np.zeros((10, 3)), y=Y)
    mnist(tmp_path, packed=False)
    mnist(tmp_path, packed=True)
    whole, random = (tmp_path / name).read_bytes(), np.random.default_rng(4)
    data = Data(dataset="idx" if "idx" in name else "arrays", params={"path": str(tmp_path / name)})
    told = 0
    for _ in range(60):
        (tmp_path / name).write_bytes(damaged(whole, random))
        try:
            source = open_source(data)
            source.read(source.fit(np.arange(len(source))), np.arange(len(source)))
        except DataError:
            told += 1

    assert told > 5


def test_rows_of_ones_and_zeros_are_labels(tmp_path: Path) -> None:
    wanted = np.array([[1, 0, 1], [0, 0, 0], [1, 1, 1], [0, 1, 0]])
    np.savez(tmp_path / "a.npz", x=np.zeros((4, 2)), y=wanted)
    _, source = choose("arrays", {"path": str(tmp_path / "a.npz")}, Data())
    assert (source.targets.task, source.targets.labels) == ("multilabel", ("label 1", "label 2", "label 3"))
    assert source.targets.values.tolist() == wanted.tolist()


def test_whole_numbers_for_each_place_are_classes_and_negative_ones_are_not_judged(tmp_path: Path) -> None:
    masks = np.array([[[0, 1], [-1, 1]]] * 4)
    np.savez(tmp_path / "a.npz", images=np.zeros((4, 2, 2)), masks=masks)
    data, source = choose("arrays", {"path": str(tmp_path / "a.npz"), "targets": "masks"}, Data())
    assert source.targets.values[0].tolist() == [[0, 1], [-100, 1]]
    entry = dataset_of(data)
    assert (entry.is_dense, entry.target_shape, entry.labels) == (True, (2, 2), ("0", "1"))


def test_several_arrays_are_several_inputs(tmp_path: Path) -> None:
    np.savez(tmp_path / "a.npz", left=np.zeros((4, 2)), right=np.ones((4, 3), dtype=int), y=np.arange(4) % 2)
    params = {"path": str(tmp_path / "a.npz"), "inputs": "left, right", "tokens": True}
    entry = dataset_of(choose("arrays", params, Data())[0])
    assert [(kind.name, kind.shape, kind.dtype) for kind in entry.inputs] == [
        ("left", (2,), "float32"),
        ("right", (3,), "int64"),
    ]


def test_where_nothing_is_to_be_predicted_no_targets_are_needed(tmp_path: Path) -> None:
    np.save(tmp_path / "a.npy", np.zeros((4, 2)))
    with pytest.raises(DataError, match="There are no targets beside") as caught:
        choose("arrays", {"path": str(tmp_path / "a.npy")}, Data())
    assert "reconstruction" in caught.value.hint
    entry = dataset_of(choose("arrays", {"path": str(tmp_path / "a.npy"), "task": "reconstruction"}, Data())[0])
    assert (entry.task, entry.target.shape[1:]) == ("reconstruction", (2,))


@pytest.mark.parametrize(
    ("targets", "task", "said"),
    [
        (np.full((4, 2, 2), 5000), "auto", "holds class numbers up to 5000"),
        (np.full((4, 2), 3), "multilabel", "a row of 0 and 1 for each was expected"),
        (np.full((4, 2, 2), 0.5), "auto", "or whole numbers of classes for each place"),
    ],
)
def test_targets_of_no_known_form_get_a_sentence(tmp_path: Path, targets: np.ndarray, task: str, said: str) -> None:
    np.savez(tmp_path / "a.npz", x=np.zeros((4, 2)), y=targets)
    with pytest.raises(DataError, match=said):
        choose("arrays", {"path": str(tmp_path / "a.npz"), "task": task}, Data())
