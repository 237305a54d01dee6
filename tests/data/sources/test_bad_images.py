"""Bad pictures and bad folders: each gives its sentence, the rest is read, nothing of the user's is changed."""

import io
import json
import os
import shutil
import struct
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from designer.data.errors import DataError
from designer.data.loading import load
from designer.data.source import Source, Trouble
from designer.data.sources import open_source
from designer.data.sources.images_source import ImageSource
from designer.data.split import split
from designer.graph.recipe import Data
from designer.places import cache_folder
from runtime.decode import decode_file, read_picture
from runtime.errors import InputError
from runtime.manifest import Decode, InputSpec
from tests.data.sources.example_images import colours, grey

JPEG, PNG = {"format": "JPEG", "quality": 90}, {"format": "PNG"}


def coded(picture: Image.Image, **options: object) -> bytes:
    file = io.BytesIO()
    picture.save(file, **options)
    return file.getvalue()


def folder(root: Path, classes: str = "ab", count: int = 4) -> Path:
    for label in classes:
        (root / label).mkdir(parents=True)
        for place in range(count):
            colours(20, 20, place).save(root / label / f"{place}.png")
    return root


def opened(root: Path, **params: object) -> Source:
    return open_source(Data(dataset="image_folder", params={"path": str(root), **params}))


def everything(source: Source) -> tuple[np.ndarray, tuple[Trouble, ...]]:
    return source.read(source.fit(np.arange(len(source))), np.arange(len(source), dtype=np.int64))


def png_claiming(width: int, height: int) -> bytes:
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)

    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"")) + chunk(b"IEND", b"")


def floating() -> bytes:
    return coded(Image.fromarray(np.ones((9, 9), dtype=np.float32)), format="TIFF")


BAD: dict[str, tuple[str, Callable[[], bytes], str]] = {
    "zero byte": ("x.jpg", lambda: b"", "“b/x.jpg” is not a picture: it is empty"),
    "text": ("x.png", lambda: b"not a picture at all", "“b/x.png” is not a picture"),
    "a page of the web": ("x.jpg", lambda: b"<!DOCTYPE html><html></html>", "“b/x.jpg” is not a picture"),
    "an archive": ("x.png", lambda: b"PK\x03\x04" + bytes(60), "“b/x.png” is not a picture"),
    "truncated JPEG": ("x.jpg", lambda: coded(colours(64, 64, 1), **JPEG)[:700], "“b/x.jpg” is damaged"),
    "truncated PNG": ("x.png", lambda: coded(colours(64, 64, 1), **PNG)[:300], "“b/x.png” is damaged"),
    "truncated WebP": ("x.webp", lambda: coded(colours(64, 64, 1), format="WEBP")[:60], "“b/x.webp” is "),
    "truncated GIF": ("x.gif", lambda: coded(colours(64, 64, 1), format="GIF")[:900], "“b/x.gif” is damaged"),
    "truncated BMP": ("x.bmp", lambda: coded(colours(64, 64, 1), format="BMP")[:2000], "“b/x.bmp” is damaged"),
    "truncated TIFF": ("x.tif", lambda: coded(colours(64, 64, 1), format="TIFF")[:900], "“b/x.tif” is "),
    "nothing but a header": ("x.png", lambda: b"\x89PNG\r\n\x1a\n", "“b/x.png” is "),
    "broken checksum": ("x.png", lambda: coded(grey(9, 9, 1), **PNG).replace(b"IHDR", b"IHDS"), "“b/x.png” is "),
    "bomb": ("x.png", lambda: png_claiming(8001, 8001), "“b/x.png” has more than 64 million pixels"),
    "huge bomb": ("x.png", lambda: png_claiming(60_000, 60_000), "“b/x.png” has more than 64 million pixels"),
    "no pixels": ("x.png", lambda: png_claiming(0, 5), "“b/x.png” is "),
    "floating point": ("x.tif", floating, "“b/x.tif” has floating-point pixels"),
}
"""Kind of badness → name, content, and what the sentence says."""


@pytest.mark.parametrize("kind", BAD)
def test_a_bad_picture_is_told_by_its_key_and_the_rest_is_read(tmp_path: Path, kind: str) -> None:
    name, content, said = BAD[kind]
    root = folder(tmp_path)
    bad = root / "b" / name
    bad.write_bytes(content())
    samples, troubles = everything(opened(root))
    assert [trouble.key for trouble in troubles] == [f"b/{name}"]
    assert said in troubles[0].message
    assert troubles[0].message.endswith(".")
    assert troubles[0].hint.endswith(".")
    dataset = load(Data(dataset="image_folder", params={"path": str(root)}))
    assert len(dataset) == 8
    assert f"b/{name}" not in dataset.keys
    assert f"b/{name}" in [trouble.key for trouble in dataset.troubles]
    assert not samples[opened(root).keys.index(f"b/{name}")].any()
    assert bad.read_bytes() == content()


ODD: dict[str, tuple[str, Callable[[], bytes]]] = {
    "misnamed": ("x.jpg", lambda: coded(colours(20, 20, 7), **PNG)),
    "CMYK": ("x.jpg", lambda: coded(colours(20, 20, 7).convert("CMYK"), format="JPEG", quality=98)),
    "16 bit": ("x.png", lambda: coded(Image.fromarray(np.asarray(grey(20, 20, 7)).astype(np.uint16) * 257), **PNG)),
    "16-bit TIFF": (
        "x.tiff",
        lambda: coded(Image.fromarray(np.asarray(grey(20, 20, 7)).astype(np.uint16) * 257), format="TIFF"),
    ),
    "animated GIF": (
        "x.gif",
        lambda: coded(grey(20, 20, 7), format="GIF", save_all=True, append_images=[grey(20, 20, 8)]),
    ),
    "animated WebP": (
        "x.webp",
        lambda: coded(
            colours(20, 20, 7), format="WEBP", lossless=True, save_all=True, append_images=[colours(20, 20, 8)]
        ),
    ),
    "many pages": (
        "x.tif",
        lambda: coded(colours(20, 20, 7), format="TIFF", save_all=True, append_images=[colours(20, 20, 8)]),
    ),
    "palette with transparency": ("x.png", lambda: coded(clear_palette(), **PNG)),
    "capital ending": ("x.PNG", lambda: coded(colours(20, 20, 7), **PNG)),
    "one pixel": ("x.png", lambda: coded(Image.new("RGB", (1, 1), (7, 8, 9)), **PNG)),
    "one row": ("x.png", lambda: coded(Image.new("RGB", (3000, 1), (7, 8, 9)), **PNG)),
}
"""What is odd, but a picture."""


def clear_palette() -> Image.Image:
    picture = Image.new("P", (20, 20), 1)
    picture.putpalette([0, 0, 0, 255, 0, 0])
    picture.info["transparency"] = 1
    return picture


@pytest.mark.parametrize("kind", ODD)
def test_what_is_odd_but_a_picture_is_read(tmp_path: Path, kind: str) -> None:
    name, content = ODD[kind]
    root = folder(tmp_path)
    (root / "b" / name).write_bytes(content())
    source = opened(root, height=20, width=20)
    samples, troubles = everything(source)
    assert troubles == ()
    assert (root / "b" / name).read_bytes() == content()
    sample = samples[source.keys.index(f"b/{name}")].astype(int)
    if kind == "palette with transparency":
        assert (sample == 255).all(), "see-through parts lie on white"
    elif kind.startswith("one"):
        assert [sample[channel].max() for channel in range(3)] == [7, 8, 9]
    else:
        is_colour = kind in ("misnamed", "CMYK", "animated WebP", "many pages", "capital ending")
        wanted = np.asarray((colours if is_colour else grey)(20, 20, 7).convert("RGB")).transpose(2, 0, 1)
        assert np.abs(sample - wanted).mean() < (20 if kind == "CMYK" else 1), "the first picture, in its colours"


@pytest.mark.parametrize("turn", range(1, 9))
@pytest.mark.parametrize("fit", ["cover", "stretch", "pad"])
def test_cameras_that_were_turned_give_upright_pictures(tmp_path: Path, turn: int, fit: str) -> None:
    upright = Image.new("RGB", (64, 32), "blue")
    upright.paste("red", (0, 0, 20, 20))
    back = {2: 0, 3: 3, 4: 1, 5: 5, 6: 2, 7: 6, 8: 4}
    stored = upright if turn == 1 else upright.transpose(Image.Transpose(back[turn]))
    exif = Image.Exif()
    exif[0x0112] = turn
    stored.save(tmp_path / "turned.png", exif=exif)
    upright.save(tmp_path / "upright.png")
    decode = Decode(16, 32, 3, 255.0, fit=fit, pixels="photo")
    assert np.array_equal(read_picture(tmp_path / "turned.png", decode), read_picture(tmp_path / "upright.png", decode))


def test_sizes_and_modes_may_be_mixed(tmp_path: Path) -> None:
    root = folder(tmp_path)
    colours(300, 40, 1).save(root / "a" / "wide.jpg")
    grey(40, 500, 1).save(root / "b" / "high.bmp")
    source = opened(root)
    assert dict(source.settled) == {"height": 64, "width": 64, "colour": "colour"}
    assert everything(source)[0].shape == (10, 3, 64, 64)


def test_pictures_that_are_all_alike_and_small_keep_their_size(tmp_path: Path) -> None:
    for label in "ab":
        (tmp_path / label).mkdir()
        for place in range(3):
            grey(28, 20, place).save(tmp_path / label / f"{place}.png")
    source = opened(tmp_path)
    assert dict(source.settled) == {"height": 20, "width": 28, "colour": "grey"}
    assert np.array_equal(everything(source)[0][0, 0], np.asarray(grey(28, 20, 0)))


FOLDERS: dict[str, tuple[Callable[[Path], object], str]] = {
    "empty": (lambda root: None, "There is no picture in"),
    "no pictures": (lambda root: (root / "notes.txt").write_text("x"), "There is no picture in"),
    "one class": (lambda root: folder(root, "a"), "All 4 pictures .* are of one class, “a”"),
    "nothing readable": (
        lambda root: [(root / each).mkdir() or (root / each / "x.png").write_text("no") for each in "ab"],
        "None of the 2 pictures that were tried can be read",
    ),
    "gone": (lambda root: root.rmdir(), "could not be looked into: No such file"),
    "a file": (lambda root: root.rmdir() or root.write_text("x"), "could not be looked into: Not a directory"),
}


@pytest.mark.parametrize("kind", FOLDERS)
def test_a_folder_that_cannot_be_data_is_told(tmp_path: Path, kind: str) -> None:
    make, said = FOLDERS[kind]
    root = tmp_path / "data"
    root.mkdir()
    make(root)
    with pytest.raises(DataError, match=said) as caught:
        opened(root)
    assert caught.value.message.endswith(".")
    assert caught.value.hint.endswith(".")


def told(source: Source) -> str:
    return "\n".join(trouble.message for trouble in source.troubles)


def test_empty_classes_and_strays_are_told_once_each(tmp_path: Path) -> None:
    root = folder(tmp_path)
    (root / "c").mkdir()
    for place in range(5):
        (root / "a" / f"{place}.txt").write_text("x")
        colours(9, 9, place).save(root / f"beside{place}.png")
    for junk in (".DS_Store", "Thumbs.db", ".hidden.png", "desktop.ini"):
        (root / "a" / junk).write_bytes(b"x")
    (root / "__MACOSX").mkdir()
    colours(9, 9, 1).save(root / "__MACOSX" / "ghost.png")
    source = opened(root)
    assert len(source) == 8
    assert source.targets.labels == ("a", "b")
    assert len(source.troubles) == 3
    assert "5 files are no pictures by the ending (.txt)" in told(source)
    assert "5 pictures are in no folder of a class" in told(source)
    assert "The folder “c” holds no pictures" in told(source)


def test_parts_that_somebody_made_are_no_classes(tmp_path: Path) -> None:
    for part in ("train", "Validation", "test"):
        folder(tmp_path / "flowers" / part, "xy", 2)
    source = opened(tmp_path)
    assert source.targets.labels == ("x", "y")
    assert len(source) == 12
    assert source.keys[0] == "flowers/test/x/0.png"


def test_folders_within_a_class_belong_to_it(tmp_path: Path) -> None:
    root = folder(tmp_path)
    folder(root / "a" / "more", "vw", 1)
    source = opened(root)
    assert source.targets.labels == ("a", "b")
    assert np.bincount(source.targets.values).tolist() == [6, 4]


def test_links_that_lead_in_circles_end(tmp_path: Path) -> None:
    root = folder(tmp_path)
    (root / "a" / "around").symlink_to(root, target_is_directory=True)
    (root / "b" / "again").symlink_to(root / "a", target_is_directory=True)
    (root / "a" / "nowhere.png").symlink_to(root / "gone.png")
    source = opened(root)
    assert len(source) == 8
    assert "“a/around” leads to a folder that was looked through already" in told(source)


def test_a_folder_that_may_not_be_looked_into_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = folder(tmp_path, "abc")
    scan = os.scandir

    def refuse(place: Path) -> object:
        if Path(place).name == "c":
            raise PermissionError(13, "Permission denied")
        return scan(place)

    monkeypatch.setattr(os, "scandir", refuse)
    source = opened(root)
    assert len(source) == 8
    assert "The folder “c” could not be looked into: Permission denied." in told(source)


def test_a_picture_that_may_not_be_read_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = opened(folder(tmp_path))
    assert isinstance(source, ImageSource)
    path = type(source).path

    def refused(self: ImageSource, row: int) -> Path:
        if row == 2:
            raise PermissionError(13, "Permission denied")
        return path(self, row)

    monkeypatch.setattr(type(source), "path", refused)
    _, troubles = everything(source)
    assert [trouble.message for trouble in troubles] == ["“a/2.png” could not be read: Permission denied."]


def test_pictures_that_vanish_after_the_look_are_told(tmp_path: Path) -> None:
    root = folder(tmp_path)
    source = opened(root)
    (root / "a" / "1.png").unlink()
    shutil.rmtree(root / "b")
    _, troubles = everything(source)
    assert [trouble.key for trouble in troubles] == ["a/1.png", "b/0.png", "b/1.png", "b/2.png", "b/3.png"]
    assert troubles[0].message == "“a/1.png” is not there any more."


def test_a_class_that_loses_its_pictures_is_told_when_it_is_divided(tmp_path: Path) -> None:
    root = folder(tmp_path)
    for place in range(3):
        (root / "b" / f"{place}.png").write_bytes(b"")
    data = Data(dataset="image_folder", params={"path": str(root)})
    with pytest.raises(DataError, match="the class “b” has 1 sample"):
        split(load(data), data)


def test_names_that_are_no_text_are_left_out(tmp_path: Path) -> None:
    root = folder(tmp_path)
    content = (root / "a" / "0.png").read_bytes()
    Path(os.fsdecode(os.fsencode(root / "a") + b"/\xff\xfe.png")).write_bytes(content)
    (root / "a" / "back\\slash.png").write_bytes(content)
    (root / "a" / "grün 猫.png").write_bytes(content)
    source = opened(root)
    assert "a/grün 猫.png" in source.keys
    assert len(source) == 9
    assert "2 pictures have names with a backslash or with letters that are no text" in told(source)


def test_no_room_for_the_cache_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = folder(tmp_path)
    monkeypatch.setattr(shutil, "disk_usage", lambda place: shutil._ntuple_diskusage(100, 99, 1))
    with pytest.raises(DataError, match=r"needs 0 MiB in .* only 0 MiB are free") as caught:
        load(Data(dataset="image_folder", params={"path": str(root)}))
    assert "LAYERLOOM_HOME" in caught.value.hint


def test_a_cache_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    root = folder(tmp_path)
    cache_folder().parent.mkdir(parents=True, exist_ok=True)
    cache_folder().write_text("a file where the folder should be")
    with pytest.raises(DataError, match="could not be kept in") as caught:
        load(Data(dataset="image_folder", params={"path": str(root)}))
    assert "LAYERLOOM_HOME" in caught.value.hint


@pytest.mark.parametrize("ending", ["npy", "json"])
def test_a_cache_that_was_cut_off_is_made_again(tmp_path: Path, ending: str) -> None:
    data = Data(dataset="image_folder", params={"path": str(folder(tmp_path))})
    whole = np.array(load(data).inputs)
    (file,) = (cache_folder() / "data").glob(f"*.{ending}")
    content = file.read_bytes()
    file.write_bytes(content[: len(content) // 2])
    assert np.array_equal(load(data).inputs, whole)
    assert file.read_bytes() == content


def test_a_reading_that_is_ended_leaves_nothing_half(tmp_path: Path) -> None:
    def stop(done: int, of: int) -> None:
        if done:
            raise KeyboardInterrupt

    data = Data(dataset="image_folder", params={"path": str(folder(tmp_path, count=140))})
    with pytest.raises(KeyboardInterrupt):
        load(data, stop)
    assert list((cache_folder() / "data").iterdir()) == []
    assert len(load(data)) == 280


TABLES: dict[str, tuple[str, str, str]] = {
    "empty": ("x.csv", "", "lists no pictures: it has no rows"),
    "header alone": ("x.csv", "file,label\n", "lists no pictures: it has no rows"),
    "no pictures named": ("x.csv", "height,label\n1,a\n2,b\n", "No column of “x.csv” names pictures"),
    "no target": ("x.csv", "file\n0.png\n1.png\n", "has no column besides “file”"),
    "all gone": ("x.csv", "file,label\ngone.png,a\nlost.png,b\n", "None of the 2 pictures that “x.csv” lists"),
    "one class": ("x.csv", "file,label\n0.png,a\n1.png,a\n", "All pictures in “x.csv” are of one class, “a”"),
    "two columns alike": ("x.csv", "file,label,label\n0.png,a,b\n", "has 2 columns called “label”"),
    "no JSON": ("x.json", "[{", "“x.json” is no JSON"),
    "no list": ("x.json", "3", "must be a list of objects"),
    "no objects": ("x.json", "[1, 2]", "row 1 is no object of names and values"),
    "a bad line": ("x.jsonl", '{"file": "0.png"}\n{"file', "row 2 is no JSON"),
    "deep JSON": ("x.json", "[" * 100_000, "“x.json” is no JSON"),
}


@pytest.mark.parametrize("kind", TABLES)
def test_a_table_that_lists_no_pictures_is_told(tmp_path: Path, kind: str) -> None:
    name, text, said = TABLES[kind]
    for place in range(4):
        colours(9, 9, place).save(tmp_path / f"{place}.png")
    (tmp_path / name).write_text(text, encoding="utf-8")
    with pytest.raises(DataError, match=said) as caught:
        open_source(Data(dataset="image_table", params={"path": str(tmp_path / name)}))
    assert caught.value.hint.endswith((".", "…]."))


def test_rows_that_cannot_be_used_are_told_once_for_each_reason(tmp_path: Path) -> None:
    for place in range(6):
        colours(9, 9, place).save(tmp_path / f"{place}.png")
    rows = ["0.png,a", "1.png,b", "gone.png,a", "lost.png,b", "2.png,", "3.png,nan", "0.png,b", "4.png,a,b", "5,b"]
    (tmp_path / "x.csv").write_text("\ufefffile,label\n" + "\n".join(rows), encoding="utf-8")
    source = open_source(Data(dataset="image_table", params={"path": str(tmp_path / "x.csv")}))
    assert source.keys == ("0.png", "1.png", "5.png")
    assert [source.targets.labels[value] for value in source.targets.values] == ["a", "b", "b"]
    assert len(source.troubles) == 4
    assert "row 9 has 3 values; 2 were expected" in told(source)
    assert "2 of 8 rows name no picture that is there, or several, first row 4 (“gone.png”)" in told(source)
    assert "2 of 8 rows do not say what is to be foretold, first row 6 (“2.png”)" in told(source)
    assert "1 of 8 rows name a picture that an earlier row names, first row 8 (“0.png”)" in told(source)


def test_words_among_numbers_are_told_where_numbers_are_wanted(tmp_path: Path) -> None:
    for place in range(3):
        colours(9, 9, place).save(tmp_path / f"{place}.png")
    (tmp_path / "x.json").write_text(json.dumps({"0.png": 1.5, "1.png": 2.5, "2.png": "much"}))
    params = {"path": str(tmp_path / "x.json"), "task": "regression"}
    with pytest.raises(DataError, match="column “label”: “much” is no number"):
        open_source(Data(dataset="image_table", params=params))


SPEC = InputSpec("x", (3, 8, 8), content="image", decode=Decode(8, 8, 3, 255.0, fit="cover", pixels="photo"))


def fuzzed() -> Iterator[tuple[str, bytes]]:
    """A thousand tiny pictures of every format with bits flipped, bytes put in, or ends cut off."""
    rng = np.random.default_rng(0)
    seeds = {
        ".png": coded(colours(12, 9, 1), **PNG),
        ".jpg": coded(colours(12, 9, 1), **JPEG),
        ".webp": coded(colours(12, 9, 1), format="WEBP"),
        ".bmp": coded(colours(12, 9, 1), format="BMP"),
        ".gif": coded(colours(12, 9, 1), format="GIF"),
        ".tif": coded(colours(12, 9, 1), format="TIFF", compression="tiff_lzw"),
        ".tiff": coded(grey(12, 9, 1).convert("I;16"), format="TIFF"),
        ".jpeg": coded(colours(12, 9, 1), format="JPEG", exif=b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01"),
    }
    for place in range(1000):
        ending, content = list(seeds.items())[place % len(seeds)]
        damaged = bytearray(content)
        for _ in range(int(rng.integers(1, 6))):
            at = int(rng.integers(0, min(len(damaged), 400)))
            if rng.random() < 0.7:
                damaged[at] ^= 1 << int(rng.integers(0, 8))
            else:
                damaged[at] = int(rng.integers(0, 256))
        if rng.random() < 0.3:
            del damaged[int(rng.integers(0, len(damaged))) :]
        yield f"{place:04d}{ending}", bytes(damaged)


def test_a_thousand_fuzzed_pictures_give_samples_or_sentences(tmp_path: Path) -> None:
    root = folder(tmp_path)
    contents = dict(fuzzed())
    for name, content in contents.items():
        (root / "b" / name).write_bytes(content)
    source = opened(root, height=8, width=8, colour="colour")
    samples, troubles = everything(source)
    bad = {trouble.key: trouble for trouble in troubles}
    assert 100 < len(bad) < 950
    assert all(
        trouble.message.startswith(f"“{key}” ") and trouble.message.endswith(".") for key, trouble in bad.items()
    )
    for row, key in enumerate(source.keys):
        if row % 7:
            continue
        try:
            raw = decode_file(SPEC, root / key).inputs
            assert key not in bad
            assert np.array_equal(raw[0], samples[row]), "the runtime reads what training read"
        except InputError:
            assert key in bad
    assert all((root / "b" / name).read_bytes() == content for name, content in contents.items())
