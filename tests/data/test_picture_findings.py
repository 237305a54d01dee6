"""What is wrong with pictures is found and said, with what to do about it."""

import shutil
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from designer.data.finding import Finding, merged
from designer.data.findings import findings
from designer.data.loading import load
from designer.data.picture_findings import picture_findings
from designer.data.picture_prints import hashes_of
from designer.data.picture_twins import alike
from designer.data.sources import open_source
from designer.data.sources.images_source import ImageSource
from designer.graph.recipe import Data


def photo(seed: int, width: int = 90, height: int = 70) -> Image.Image:
    """Soft spots of colour that no other seed has."""
    spots = np.random.default_rng(seed).integers(0, 256, (6, 7, 3)).astype(np.uint8)
    return Image.fromarray(spots).resize((width, height), Image.Resampling.BICUBIC)


def folder(root: Path, counts: dict[str, int]) -> Path:
    seed = 0
    for label, count in counts.items():
        (root / label).mkdir(parents=True)
        for place in range(count):
            seed += 1
            photo(seed).save(root / label / f"{place}.jpg", quality=92)
    return root


def opened(root: Path) -> ImageSource:
    source = open_source(Data(dataset="image_folder", params={"path": str(root)}))
    assert isinstance(source, ImageSource)
    return source


def found(root: Path) -> dict[str, Finding]:
    source = opened(root)
    paths = [source.path(row) for row in range(len(source))]
    return {each.title: each for each in picture_findings(paths, source.keys, source.targets)}


def test_pictures_that_are_as_they_should_be_give_no_findings(tmp_path: Path) -> None:
    assert found(folder(tmp_path, {"a": 12, "b": 12})) == {}


def test_copies_are_found_and_all_but_one_can_be_left_out(tmp_path: Path) -> None:
    root = folder(tmp_path, {"a": 12, "b": 12})
    shutil.copy(root / "a" / "3.jpg", root / "a" / "copy.jpg")
    shutil.copy(root / "a" / "3.jpg", root / "a" / "more.jpg")
    copies = found(root)["Exact copies"]
    assert copies.keys == ("a/3.jpg", "a/copy.jpg", "a/more.jpg")
    assert copies.change is not None
    assert dict(copies.change.items) == {"a/copy.jpg": {"excluded": True}, "a/more.jpg": {"excluded": True}}
    data = Data(dataset="image_folder", params={"path": str(root)})
    params, items = merged(data, copies.change)
    kept = load(Data(dataset="image_folder", params=params, items=items))
    assert "a/3.jpg" in kept.keys
    assert "a/copy.jpg" not in kept.keys


@pytest.mark.parametrize("way", ["smaller", "compressed", "converted"])
def test_near_copies_are_found(tmp_path: Path, way: str) -> None:
    root = folder(tmp_path, {"a": 12, "b": 12})
    picture = Image.open(root / "b" / "5.jpg")
    ending = "png" if way == "converted" else "jpg"
    if way == "smaller":
        picture.resize((72, 56)).save(root / "b" / "near.jpg")
    elif way == "compressed":
        picture.save(root / "b" / "near.jpg", quality=60)
    else:
        picture.save(root / "b" / "near.png")
    findings = found(root)
    assert set(findings["Near copies"].keys) == {"b/5.jpg", f"b/near.{ending}"}
    assert "b/5.jpg" in findings["Near copies"].keys
    assert "Exact copies" not in findings


def test_the_same_picture_in_two_classes_is_told_with_both(tmp_path: Path) -> None:
    root = folder(tmp_path, {"cat": 12, "dog": 12})
    Image.open(root / "cat" / "0.jpg").save(root / "dog" / "stray.jpg", quality=70)
    torn = found(root)["The same picture in two classes"]
    assert set(torn.keys) == {"cat/0.jpg", "dog/stray.jpg"}
    assert "“cat/0.jpg” (cat)" in torn.message
    assert "“dog/stray.jpg” (dog)" in torn.message
    assert torn.change is None


def test_damaged_pictures_are_told_and_can_be_left_out(tmp_path: Path) -> None:
    root = folder(tmp_path, {"a": 12, "b": 12})
    whole = (root / "a" / "0.jpg").read_bytes()
    (root / "a" / "0.jpg").write_bytes(whole[: len(whole) // 2])
    (root / "a" / "1.jpg").write_bytes(b"")
    damaged = found(root)["Damaged pictures"]
    assert "“a/0.jpg” is damaged" in damaged.message
    assert "1 more" in damaged.message
    assert damaged.change is not None
    assert set(damaged.change.items) == {"a/0.jpg", "a/1.jpg"}


def test_pictures_of_one_colour_and_of_odd_sizes_are_told(tmp_path: Path) -> None:
    root = folder(tmp_path, {"a": 12, "b": 12})
    Image.new("RGB", (90, 70), (40, 90, 200)).save(root / "a" / "plain.jpg")
    photo(99, 9, 7).save(root / "b" / "tiny.png")
    photo(98, 900, 70).save(root / "b" / "long.png")
    findings = found(root)
    assert findings["Empty pictures"].keys == ("a/plain.jpg",)
    assert findings["Odd sizes"].keys == ("b/long.png", "b/tiny.png")
    assert "90 × 70 are usual" in findings["Odd sizes"].message


def test_uneven_and_small_classes_are_told(tmp_path: Path) -> None:
    findings = found(folder(tmp_path, {"many": 30, "few": 3}))
    assert "“many” has 30 pictures, “few” only 3" in findings["Uneven classes"].message
    assert "91%" in findings["Uneven classes"].message
    assert "“few” has fewer than 10" in findings["Small classes"].message


def test_looking_tells_how_far_it_is_and_ends_when_asked_to(tmp_path: Path) -> None:
    source = opened(folder(tmp_path, {"a": 40, "b": 40}))
    paths = [source.path(row) for row in range(len(source))]
    told: list[tuple[int, int]] = []

    def stop(done: int, of: int) -> None:
        told.append((done, of))
        if done:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        picture_findings(paths, source.keys, source.targets, stop)
    assert told == [(0, 80), (64, 80)]


def test_twins_are_found_among_many_without_comparing_all() -> None:
    rng = np.random.default_rng(0)
    greys = rng.integers(0, 256, (8_000, 16, 16)).astype(np.uint8)
    greys[777] = np.clip(greys[7_000].astype(int) + 1, 0, 255)
    greys[1000:1500] = greys[0]  # a crowd
    groups = [set(group.tolist()) for group in alike(hashes_of(greys), greys)]
    assert {777, 7_000} in groups
    assert {0, *range(1000, 1500)} in groups
    assert len(groups) == 2


def test_the_same_drawing_in_another_colour_is_another_picture(tmp_path: Path) -> None:
    for label, colour in {"blue": (0, 90, 255), "red": (255, 60, 40)}.items():
        (tmp_path / label).mkdir()
        for place in range(12):
            picture = photo(place)
            picture.paste(colour, (20, 20, 70, 60))
            picture.save(tmp_path / label / f"{place}.png")
    assert "The same picture in two classes" not in found(tmp_path)


def test_pictures_of_one_colour_only_are_found_without_comparing_them(tmp_path: Path) -> None:
    for label, colour in (("cat", (200, 120, 60)), ("dog", (60, 120, 200))):
        (tmp_path / label).mkdir()
        for place in range(10):
            Image.new("RGB", (40 + place, 30), colour).save(tmp_path / label / f"{place}.png")
    assert [found.title for found in findings(opened(tmp_path))] == ["Empty pictures"]
