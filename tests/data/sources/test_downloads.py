"""Datasets by name: got from a server, opened in the formats in which they are given away, and what goes wrong."""

import gzip
import os
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from designer.catalogue.facts import dataset_of
from designer.catalogue.registry import source as source_entry
from designer.catalogue.remotes import REMOTES
from designer.data.choosing import choose
from designer.data.errors import DataError
from designer.data.getting import folder_of, get, is_here
from designer.data.source import Source
from designer.data.sources import downloads, open_source
from designer.graph.recipe import Data
from tests.data.publishing import here, publish
from tests.data.serving import Shelf, serving
from tests.data.sources.example_archives import tarred
from tests.data.sources.example_downloads import PICTURES, WRITERS


@pytest.fixture
def shelf() -> Iterator[Shelf]:
    with serving() as found:
        yield found


def opened(name: str, **params: object) -> Source:
    return open_source(Data(dataset=name, params=params))  # type: ignore[arg-type]


def whole(source: Source) -> np.ndarray:
    rows = np.arange(len(source), dtype=np.int64)
    return source.read(source.fit(rows), rows)[0]


@pytest.mark.parametrize("name", REMOTES)
def test_an_entry_says_all_that_is_needed(name: str) -> None:
    remote = REMOTES[name]
    assert re.fullmatch(r"[a-z][a-z0-9_]*", name)
    assert remote.title
    assert remote.doc.endswith(".")
    assert remote.source
    assert remote.licence
    assert remote.size > 1000
    files = {file.name for file in remote.files}
    assert {place.split("/")[0] for place in remote.places.values()} <= files
    for file in remote.files:
        assert re.fullmatch(r"[0-9a-f]{32}", file.md5) or re.fullmatch(r"[0-9a-f]{64}", file.sha256)
        assert all(re.match(r"https?://[^/]+/", url) for url in file.urls)
    reader = remote.kind if remote.kind == "stl10" else source_entry(remote.kind)
    assert reader == "stl10" or set(remote.fixed) <= {param.name for param in reader.params}
    assert name in downloads.OPENERS


@pytest.mark.parametrize("name", REMOTES)
def test_what_is_not_here_says_how_to_get_it(name: str) -> None:
    assert not is_here(REMOTES[name])
    said = refused(lambda: opened(name))
    assert said.message == f"The dataset “{REMOTES[name].title}” is not on this machine."
    assert said.hint == f"Choose it on the Data page to download it, or write: layerloom data get {name}."


def test_a_dataset_is_got_from_a_server_and_chosen(
    shelf: Shelf, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    publish("mnist", shelf, tmp_path, monkeypatch)
    told: list[tuple[int, int]] = []
    get(REMOTES["mnist"], lambda done, of: told.append((done, of)))
    assert is_here(REMOTES["mnist"])
    assert told == sorted(told)
    assert told[-1] == (REMOTES["mnist"].size, REMOTES["mnist"].size)
    data, source = choose("mnist", {}, Data())
    assert dataset_of(data).title == "MNIST"
    assert dataset_of(data).licence == "CC BY-SA 3.0"
    assert (len(source), dataset_of(data).shape) == (10, (1, 28, 28))
    asked = len(shelf.asked)
    get(REMOTES["mnist"])
    assert len(shelf.asked) == asked == 4


def test_an_archive_is_unpacked_as_soon_as_it_is_got(
    shelf: Shelf, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    publish("eurosat", shelf, tmp_path, monkeypatch)
    get(REMOTES["eurosat"])
    monkeypatch.setattr("designer.data.archives.unpack", None)
    assert opened("eurosat").targets.labels == ("Forest", "River")


def test_only_what_is_missing_is_downloaded(shelf: Shelf, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home = publish("mnist", shelf, tmp_path, monkeypatch)
    home.mkdir()
    for name in list(shelf.files)[:3]:
        (home / name).write_bytes(shelf.files[name])
    get(REMOTES["mnist"])
    assert [path for path, _ in shelf.asked] == [f"/{list(shelf.files)[3]}"]


def test_a_changed_file_on_the_server_is_refused(shelf: Shelf, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    publish("california_housing", shelf, tmp_path, monkeypatch)
    shelf.files["cal_housing.tgz"] += b"more"
    said = refused(lambda: get(REMOTES["california_housing"]))
    assert "127.0.0.1 gave another file, whose SHA-256 begins with " in said.message
    assert not is_here(REMOTES["california_housing"])


def test_the_classes_of_fashion_have_names(tmp_path: Path) -> None:
    home = folder_of(REMOTES["fashion_mnist"])
    home.mkdir(parents=True)
    WRITERS["mnist"](home, tmp_path)
    assert opened("fashion_mnist").targets.labels[:2] == ("T-shirt", "trousers")


def test_letters_stand_upright_and_are_called_by_their_name(tmp_path: Path) -> None:
    here("emnist_letters", tmp_path)
    source = opened("emnist_letters", part="test")
    assert np.array_equal(whole(source)[:, 0], PICTURES)
    assert source.targets.labels == ("a", "b", "c")


def test_the_parts_of_a_dataset_are_chosen(tmp_path: Path) -> None:
    here("cifar10", tmp_path)
    assert len(opened("cifar10", part="training")) == 12
    assert opened("cifar10").targets.labels == ("airplane", "automobile", "bird")
    said = refused(lambda: opened("cifar10", part="test"))
    assert "holds no batches of CIFAR for “test”" in said.message


def test_columns_of_tables_have_names(tmp_path: Path) -> None:
    here("california_housing", tmp_path)
    source = opened("california_housing")
    facts = source.facts(source.fit(np.arange(len(source))))
    assert facts.features[:3] == ("longitude", "latitude", "age of houses")
    assert facts.targets == ("value of a house",)
    assert facts.task == "regression"
    here("covertype", tmp_path)
    assert opened("covertype").targets.labels == ("spruce and fir", "lodgepole pine", "ponderosa pine")


def test_breeds_are_in_the_names_of_pictures(tmp_path: Path) -> None:
    here("pets", tmp_path)
    source = opened("pets")
    assert source.targets.labels == ("Abyssinian", "american bulldog")
    assert len(source) == 12


def test_old_messages_in_latin_1_are_read(tmp_path: Path) -> None:
    here("newsgroups", tmp_path)
    source = opened("newsgroups", tokenizer="words")
    assert source.targets.labels == ("rec.autos", "sci.space")
    assert "café" in str(source.fit(np.arange(len(source))).to_json())  # type: ignore[union-attr]


def test_noise_among_spoken_words_is_no_word(tmp_path: Path) -> None:
    here("speech_commands", tmp_path)
    assert opened("speech_commands").targets.labels == ("no", "yes")


def stl_with(part: str, content: bytes) -> Callable[[Path], None]:
    def change(home: Path) -> None:
        files = {"train_X.bin": bytes(2 * 27_648), "train_y.bin": b"\1\2", "class_names.txt": b"cat dog", part: content}
        tarred(home / "stl10_binary.tar.gz", {f"stl10_binary/{name}": each for name, each in files.items()})

    return change


def cut(name: str) -> Callable[[Path], None]:
    """Half of a file: the end of an archive may hold nothing."""

    def change(home: Path) -> None:
        content = (home / name).read_bytes()
        (home / name).write_bytes(content[: len(content) // 2])

    return change


BAD: dict[str, tuple[str, Callable[[Path], None], str]] = {
    "a cut archive": ("eurosat", cut("EuroSAT.zip"), "“EuroSAT.zip” is damaged, cut short, or no archive"),
    "a cut tar": ("pets", cut("images.tar.gz"), "“images.tar.gz” is damaged, cut short, or no archive"),
    "cut digits": ("mnist", cut("train-images-idx3-ubyte.gz"), "“train-images-idx3-ubyte.gz” is a damaged archive"),
    "cut rows": ("covertype", cut("covtype.data.gz"), "“covtype.data.gz” could not be read or brought into the cache"),
    "no gzip": (
        "covertype",
        lambda home: (home / "covtype.data.gz").write_bytes(os.urandom(100)) and None,
        "“covtype.data.gz” could not be read or brought into the cache: Not a gzipped file",
    ),
    "an empty table": (
        "covertype",
        lambda home: (home / "covtype.data.gz").write_bytes(gzip.compress(b"")) and None,
        "holds a header but no rows.",
    ),
    "fewer labels": ("stl10", stl_with("train_y.bin", b"\1"), "1 labels of 2 classes, which do not belong together."),
    "other labels": ("stl10", stl_with("train_y.bin", b"\1\3"), "which do not belong together."),
    "no pictures": ("stl10", stl_with("train_X.bin", b""), "is empty or no text"),
    "no names": ("stl10", stl_with("class_names.txt", b""), "which do not belong together."),
    "names that are no text": ("stl10", stl_with("class_names.txt", b"\xff\xfe\xff"), "is empty or no text"),
}


@pytest.mark.parametrize("name", BAD)
def test_a_damaged_dataset_gets_its_sentence(name: str, tmp_path: Path) -> None:
    dataset, change, words = BAD[name]
    change(here(dataset, tmp_path))
    said = refused(lambda: opened(dataset))
    assert words in said.message
    assert said.message.endswith(".")


def refused(do: Callable[[], object]) -> DataError:
    with pytest.raises(DataError) as caught:
        do()
    assert caught.value.hint.endswith(".")
    return caught.value
