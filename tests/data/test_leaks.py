"""What one part knows of another is found, with its items, and one click ends it."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from designer.data.errors import DataError
from designer.data.finding import Finding, merged
from designer.data.leaks import leaks
from designer.data.parted import parted
from designer.data.source import Source
from designer.data.sources import open_source
from designer.data.twins import twins_in, twins_of
from designer.graph.recipe import Data, Json


def data_of(name: str, path: Path, **params: Json) -> Data:
    return Data(dataset=name, params={"path": str(path), **params})


def found_in(data: Data, source: Source | None = None) -> dict[str, Finding]:
    source = source or open_source(data)
    return {each.title: each for each in leaks(parted(source, data, twins_of(source)))}


def after(data: Data, finding: Finding) -> Data:
    """The data after a click on what a finding advises."""
    assert finding.change is not None
    params, items = merged(data, finding.change)
    settings: Mapping[str, object] = finding.change.settings
    return replace(data, params=params, items=items, **settings)  # type: ignore[arg-type]


def noise(path: Path, seed: int, size: int = 48) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    pixels = np.random.default_rng(seed).integers(0, 255, (6, 6, 3)).astype(np.uint8)
    Image.fromarray(pixels).resize((size, size), Image.Resampling.BICUBIC).save(path)
    return path


def album(root: Path) -> Path:
    """2 × 20 pictures; the last 6 of each class are bytes of the first 6 again."""
    for label in "ab":
        for number in range(20):
            noise(root / label / f"{number:02}.png", 100 * ord(label) + number % 14)
    return root


def test_copies_of_pictures_on_both_sides_are_told_and_go_with_a_click(tmp_path: Path) -> None:
    data = replace(data_of("image_folder", album(tmp_path / "album")), test=0.2)
    finding = found_in(data)["Copies on both sides of the split"]
    assert "in validation" in finding.message
    assert "in the test part" in finding.message
    assert len(finding.keys) >= 2
    new = after(data, finding)
    assert len(new.items) == 12
    for seed in range(5):
        assert "Copies on both sides of the split" not in found_in(replace(new, seed=seed))


def test_copies_that_lie_on_one_side_are_no_leak(tmp_path: Path) -> None:
    root = album(tmp_path / "album")
    data = data_of("image_folder", root)
    torn = found_in(data)["Copies on both sides of the split"]
    keys = {key: {"excluded": True} for key in torn.keys}
    source = open_source(data)
    left = parted(source, replace(data, items=keys), twins_of(source))
    assert all(len(np.unique(left.place()[rows][left.place()[rows] >= 0])) < 3 for rows in left.twins.equal)


def test_the_same_picture_in_another_size_is_a_near_copy(tmp_path: Path) -> None:
    for number in range(12):
        for label, size in (("a", 64), ("a", 40), ("b", 64)):
            noise(tmp_path / "p" / label / f"{size}_{number}.png", number + 50 * ord(label), size)
    data = data_of("image_folder", tmp_path / "p")
    found = found_in(data)
    assert "Copies on both sides of the split" not in found
    finding = found["Near copies on both sides of the split"]
    assert {key.rpartition("_")[2] for key in finding.keys[:2]} == {finding.keys[0].rpartition("_")[2]}
    assert "Near copies on both sides of the split" not in found_in(after(data, finding))


def test_rows_that_come_again_are_told_whatever_their_numbers(tmp_path: Path) -> None:
    random = np.random.default_rng(1)
    rows = [f"{value:.6f},{'xyz'[place % 3]},{value * 3:.4f}" for place, value in enumerate(random.normal(size=60))]
    path = tmp_path / "t.csv"
    path.write_text("\n".join(["a,b,price", *rows, *rows[:10]]), encoding="utf-8")
    data = data_of("table", path)
    finding = found_in(data)["Copies on both sides of the split"]
    assert finding.message.count("row ") >= 2
    assert len(after(data, finding).items) == 10
    assert "Copies on both sides of the split" not in found_in(after(data, finding))


def test_the_same_text_in_other_letters_and_spaces_is_a_copy(tmp_path: Path) -> None:
    rows = [f"Here is text number {row} of this list,{'ab'[row % 2]}" for row in range(30)]
    again = [f"  here IS text   number {row} of this list,{'ab'[row % 2]}" for row in range(10)]
    path = tmp_path / "t.csv"
    path.write_text("\n".join(["text,label", *rows, *again]), encoding="utf-8")
    found = found_in(data_of("text_table", path))
    assert "Copies on both sides of the split" in found


def test_sounds_with_the_same_bytes_are_copies(tmp_path: Path) -> None:
    import wave

    for label in "ab":
        for number in range(12):
            path = tmp_path / "s" / label / f"{number}.wav"
            path.parent.mkdir(parents=True, exist_ok=True)
            with wave.open(str(path), "wb") as file:
                file.setnchannels(1)
                file.setsampwidth(2)
                file.setframerate(8000)
                file.writeframes(np.random.default_rng(100 * ord(label) + number % 7).bytes(400))
    finding = found_in(data_of("sound_folder", tmp_path / "s"))["Copies on both sides of the split"]
    assert {key.rpartition("/")[0] for key in finding.keys[:2]} in ({"a"}, {"b"})


def test_what_an_embedded_dataset_holds_twice_is_found() -> None:
    samples = np.arange(40, dtype=np.float32).reshape(20, 2)
    samples[7] = samples[3]
    assert [rows.tolist() for rows in twins_in(samples).equal] == [[3, 7]]


def patients(path: Path) -> Path:
    rows = [f"p{row % 12},{row},{row % 7},{'sick' if row % 2 else 'well'}" for row in range(72)]
    path.write_text("\n".join(["patient_id,age,dose,outcome", *rows]), encoding="utf-8")
    return path


@pytest.mark.parametrize("way", ["auto", "random"])
def test_patients_on_both_sides_are_counted_and_a_click_divides_by_them(tmp_path: Path, way: str) -> None:
    data = replace(data_of("table", patients(tmp_path / "t.csv"), target="outcome"), split=way)
    finding = found_in(data)["Groups torn apart"]
    assert "“patient_id” looks as if it told what belongs together" in finding.message
    assert "of 12." in finding.message
    new = after(data, finding)
    assert new.params["group"] == "patient_id"
    assert new.split == "auto"
    assert "Groups torn apart" not in found_in(new)


def test_groups_that_a_random_split_tears_apart_are_told(tmp_path: Path) -> None:
    path = patients(tmp_path / "t.csv")
    data = replace(data_of("table", path, target="outcome", group="patient_id"), split="random")
    new = after(data, found_in(data)["Groups torn apart"])
    assert new.split == "group"
    assert "Groups torn apart" not in found_in(new)


def test_cameras_in_names_of_files_are_suggested_as_groups(tmp_path: Path) -> None:
    for number in range(48):
        noise(tmp_path / "p" / "ab"[number % 2] / f"cam{number // 4}-{number}.png", number)
    data = data_of("image_folder", tmp_path / "p")
    finding = found_in(data)["Groups torn apart"]
    assert finding.change is not None
    assert finding.change.words == "Divide by names of files"
    assert "Groups torn apart" not in found_in(after(data, finding))


def dated(path: Path) -> Path:
    days = np.random.default_rng(0).permutation(60)
    rows = [f"2023-{1 + day // 28:02}-{1 + day % 28:02},{row},{row * 1.5 + day}" for row, day in enumerate(days)]
    path.write_text("\n".join(["day,a,price", *rows]), encoding="utf-8")
    return path


def test_dates_that_the_split_mixes_are_told_and_a_click_puts_them_in_order(tmp_path: Path) -> None:
    data = data_of("table", dated(tmp_path / "t.csv"), target="price")
    finding = found_in(data)["Dates mixed by the split"]
    assert finding.column == "day"
    assert "of 12." in finding.message
    new = after(data, finding)
    source = open_source(new)
    parts = parted(source, new, twins_of(source)).parts
    when = source.said["day"]
    assert max(when[row] for row in parts.train) <= min(when[row] for row in parts.validation)
    assert "Dates mixed by the split" not in found_in(new)


def test_a_series_that_is_divided_at_random_knows_the_future(tmp_path: Path) -> None:
    rows = [f"2023-01-{1 + day // 24:02} {day % 24:02}:00,{np.sin(day):.4f}" for day in range(200)]
    path = tmp_path / "t.csv"
    path.write_text("\n".join(["time,value", *rows]), encoding="utf-8")
    data = replace(data_of("series", path), split="random")
    new = after(data, found_in(data)["Time order broken"])
    assert new.split == "time"
    assert "Time order broken" not in found_in(new)
    assert found_in(replace(data, split="auto")) == {}


def test_a_class_that_nothing_is_learnt_of_is_told(tmp_path: Path) -> None:
    rows = [f"2023-01-{day:02},{day},{'new' if day > 25 else 'old' if day % 2 else 'odd'}" for day in range(1, 31)]
    path = tmp_path / "t.csv"
    path.write_text("\n".join(["day,a,kind", *rows]), encoding="utf-8")
    data = data_of("table", path, target="kind", time="day")
    finding = found_in(data)["Classes that nothing is learnt of"]
    assert "“new”" in finding.message
    assert len(finding.keys) == 5
    assert "Classes that nothing is learnt of" not in found_in(after(data, finding))


def test_a_rare_class_that_chance_leaves_out_is_mended_by_dividing_class_by_class(tmp_path: Path) -> None:
    rows = [f"{row},{'rare' if row in (3, 30) else 'common' if row % 2 else 'usual'}" for row in range(60)]
    path = tmp_path / "t.csv"
    path.write_text("\n".join(["a,kind", *rows]), encoding="utf-8")
    data = replace(data_of("table", path, target="kind"), split="random", validation=0.1)
    titles = ("Classes that nothing is learnt of", "Classes that are not validated")
    seed = next(seed for seed in range(50) if set(titles) & set(found_in(replace(data, seed=seed))))
    data = replace(data, seed=seed)
    found = found_in(data)
    new = after(data, next(found[title] for title in titles if title in found))
    assert new.split == "stratified"
    assert not set(titles) & set(found_in(new))


def test_words_that_only_later_rows_have_are_told(tmp_path: Path) -> None:
    rows = [f"2023-01-{day:02},{'blue' if day > 27 else 'red' if day % 2 else 'green'},{day}" for day in range(1, 31)]
    path = tmp_path / "t.csv"
    path.write_text("\n".join(["day,colour,price", *rows]), encoding="utf-8")
    finding = found_in(data_of("table", path, target="price", time="day"))["Unknown words in “colour”"]
    assert "“blue”" in finding.message
    assert len(finding.keys) == 3


def test_a_clean_table_has_no_leak_and_what_cannot_be_divided_says_so(tmp_path: Path) -> None:
    rows = [f"{row * 1.25},{row % 5},{'yn'[row % 2]}" for row in range(40)]
    path = tmp_path / "t.csv"
    path.write_text("\n".join(["a,b,kind", *rows]), encoding="utf-8")
    data = data_of("table", path, target="kind")
    assert found_in(data) == {}
    with pytest.raises(DataError, match="nothing says which samples belong together"):
        found_in(replace(data, split="group"))
