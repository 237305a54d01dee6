"""Sounds: resampling and spectra against what is known of them, what is settled, and what is said of bad files."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile

from designer.data.choosing import choose
from designer.data.errors import DataError
from designer.data.loading import load
from designer.data.preparation import fit
from designer.data.sources import open_source, recognised
from designer.data.split import split
from designer.graph.recipe import Data
from runtime.decode import decode_file
from runtime.errors import InputError, ManifestError
from runtime.manifest import InputSpec
from runtime.readers import read_reader
from runtime.record import Record
from runtime.resample import resampled
from runtime.sound import Sound
from runtime.spectrum import FLOOR, cepstra, dct, hertz, mel, mel_decibels, mel_filters, power
from tests.data.sources.example_sound import write_folder, write_sound, write_table

RATES = [(44_100, 16_000), (48_000, 16_000), (8_000, 16_000), (16_000, 44_100), (22_050, 16_000), (16_001, 16_000)]


def sine(frequency: float, rate: int, seconds: float = 0.5, amplitude: float = 1.0) -> np.ndarray:
    moments = np.arange(round(seconds * rate)) / rate
    wave: np.ndarray = amplitude * np.sin(2 * np.pi * frequency * moments)
    return wave[np.newaxis].astype(np.float32)


@pytest.mark.parametrize(("rate", "wanted"), RATES)
@pytest.mark.parametrize("frequency", [60.0, 440.0, 2900.0])
def test_a_resampled_sine_is_the_sine_at_the_other_rate(rate: int, wanted: int, frequency: float) -> None:
    found, ideal = resampled(sine(frequency, rate), rate, wanted), sine(frequency, wanted)
    assert found.shape == ideal.shape
    inside = slice(wanted // 20, -wanted // 20)  # At its ends, a sine that begins is no sine.
    assert np.abs(found - ideal)[:, inside].max() < 1e-4


def test_what_is_above_the_new_half_rate_is_silenced() -> None:
    found = resampled(sine(9_000, 44_100), 44_100, 16_000)
    assert np.abs(found)[:, 800:-800].max() < 1e-4


def test_a_constant_stays_what_it_is_and_the_same_rate_changes_nothing() -> None:
    wave = np.ones((2, 4_000), dtype=np.float32)
    assert resampled(wave, 16_000, 16_000) is wave
    assert resampled(wave, 44_100, 16_000)[:, 200:-200] == pytest.approx(1.0, abs=1e-6)


def test_mel_is_what_the_htk_book_says() -> None:
    assert mel(0.0) == 0.0
    assert mel(700.0) == pytest.approx(2595 * np.log10(2))
    assert mel(1000.0) == pytest.approx(999.9855, abs=1e-3)
    assert hertz(np.array([mel(440.0)]))[0] == pytest.approx(440.0)


def test_mel_filters_are_the_triangles_worked_out_by_hand() -> None:
    # 8 kHz in windows of 8: the frequencies 0, 1, 2, 3 and 4 kHz. Two bands have four corners, even in mel: 1 + f / 700
    # grows to 1 + 4000 / 700 = 6.7143 by its cube root, 1.88654, each time.
    corners = [0.0, 620.58, 1791.33, 4000.0]
    assert hertz(np.linspace(0, mel(4000.0), 4)) == pytest.approx(corners, abs=0.1)
    low = [0.0, (1791.33 - 1000) / (1791.33 - 620.58), 0.0, 0.0, 0.0]
    high = [0.0, (1000 - 620.58) / (1791.33 - 620.58), (4000 - 2000) / (4000 - 1791.33), 1000 / (4000 - 1791.33), 0.0]
    assert mel_filters(8_000, 8, 2) == pytest.approx(np.array([low, high]), abs=1e-4)


def test_no_band_is_without_a_frequency() -> None:
    assert (mel_filters(16_000, 64, 32).sum(axis=1) > 0).all()


def test_a_sine_of_full_scale_has_no_decibels_and_silence_has_the_floor() -> None:
    wave = sine(1_000, 16_000, 1.0)  # Exactly in the 32nd frequency of a window of 512.
    found = power(wave, 512, 256)
    assert found.shape == (1, 257, 61)
    assert found[0, 32] == pytest.approx(1.0, abs=1e-6)
    assert found[0, 40:].max() < 1e-6
    quiet = mel_decibels(0.1 * wave, 16_000, 512, 256, 64)
    loud = mel_decibels(wave, 16_000, 512, 256, 64)
    assert (loud - quiet).max() == pytest.approx(20.0, abs=1e-3)
    assert (mel_decibels(0 * wave, 16_000, 512, 256, 64) == FLOOR).all()


def test_cepstra_are_the_cosine_transform_by_its_definition() -> None:
    assert dct(4, 4) @ dct(4, 4).T == pytest.approx(np.eye(4))
    decibels = np.arange(4.0).reshape(1, 4, 1)
    wanted = np.sqrt(0.5) * sum(x * np.cos(np.pi / 4 * (x + 0.5) * 1) for x in range(4))
    found = cepstra(decibels, 2)
    assert found[0, :, 0] == pytest.approx([0.5 * (0 + 1 + 2 + 3), wanted])


def test_sounds_are_cut_and_followed_by_silence(tmp_path: Path) -> None:
    path = write_sound(tmp_path / "a.wav", 440)
    short = Sound(16_000, 1_000).sample(path)
    long = Sound(16_000, 10_000).sample(path)
    assert short.shape == (1, 1_000)
    assert np.array_equal(long[:, :1_000], short)
    assert long.dtype == np.float32
    assert not long[:, 6_400:].any()


def test_a_part_that_is_read_is_the_part_of_the_whole(tmp_path: Path) -> None:
    path = write_sound(tmp_path / "a.wav", 440, rate=44_100)
    reader = Sound(16_000, 2_000)
    wave = soundfile.read(path, dtype="float32", always_2d=True)[0].T
    assert np.abs(reader.sample(path) - reader.encode(wave, 44_100)).max() < 1e-6


def test_channels_are_averaged_repeated_or_kept(tmp_path: Path) -> None:
    two = np.stack([np.full(2_000, 0.5), np.full(2_000, 0.25)], axis=1)
    soundfile.write(tmp_path / "two.wav", two, 16_000)
    soundfile.write(tmp_path / "one.wav", two[:, 0], 16_000)
    assert Sound(16_000, 10).sample(tmp_path / "two.wav") == pytest.approx(0.375, abs=1e-4)
    assert Sound(16_000, 10, channels=2).sample(tmp_path / "two.wav")[1] == pytest.approx(0.25, abs=1e-4)
    assert Sound(16_000, 10, channels=2).sample(tmp_path / "one.wav")[1] == pytest.approx(0.5, abs=1e-4)


def test_what_is_left_open_follows_from_most_files(tmp_path: Path) -> None:
    source = open_source(Data("sound_folder", params={"path": str(write_folder(tmp_path / "tones"))}))
    assert source.settled["rate"] == 16_000
    assert source.settled["seconds"] == pytest.approx(0.4, abs=0.1)
    high = tmp_path / "high"
    for label in ("a", "b"):
        for number in range(2):
            write_sound(high / label / f"{number}.wav", 440, rate=48_000)
    assert open_source(Data("sound_folder", params={"path": str(high)})).settled == {"rate": 16_000, "seconds": 0.4}


def test_each_kind_of_features_is_prepared_as_suits_it(tmp_path: Path) -> None:
    folder = str(write_folder(tmp_path / "tones"))

    def prepared(features: str, normalise: str = "auto") -> np.ndarray:
        data = Data("sound_folder", params={"path": folder, "features": features}, normalise=normalise)
        dataset = load(data)
        return fit(dataset, split(dataset, data), data).network_inputs(dataset.inputs)

    mels = prepared("mel")
    assert 0.0 <= mels.min() < mels.max() <= 1.1
    assert np.abs(prepared("wave")).max() <= 1.0
    for features, way in (("mfcc", "auto"), ("mel", "standardise"), ("wave", "standardise")):
        assert np.abs(prepared(features, way).mean()) < 0.2, features


def test_sounds_are_recognised(tmp_path: Path) -> None:
    def kinds(path: Path) -> list[str]:
        return [name for name, _ in recognised(path)]

    path = write_table(tmp_path / "tones", "list.csv")
    assert "sound_table" in kinds(path)
    assert "sound_folder" in kinds(path.parent)
    assert "text_folder" not in kinds(path.parent)


def bytes_of(folder: Path, name: str, share: float = 1.0, rate: int = 16_000) -> bytes:
    content = write_sound(folder / name, 440, rate).read_bytes()
    return content[: int(len(content) * share)]


def written(folder: Path, wave: Any, rate: int = 16_000, **options: Any) -> bytes:
    soundfile.write(folder / "written.wav", wave, rate, **options)
    return (folder / "written.wav").read_bytes()


def without_rate(folder: Path) -> bytes:
    content = bytearray(bytes_of(folder, "a.wav"))
    content[24:28] = bytes(4)
    return bytes(content)


BAD: dict[str, tuple[str, Any, str]] = {
    "no bytes": ("wav", lambda folder: b"", "is empty; a sound file was expected."),
    "0 samples": ("wav", lambda folder: written(folder, np.zeros((0, 1))), "holds no sound: it has 0 samples."),
    "text": ("wav", lambda folder: b"This is no sound.", "is not sound that can be read (Format not recognised)."),
    "half a FLAC": ("flac", lambda folder: bytes_of(folder, "a.flac", 0.5), "is damaged: "),
    "half an MP3": ("mp3", lambda folder: bytes_of(folder, "a.mp3", 0.5), "but 0.4 s were expected."),
    "half an OGG": ("ogg", lambda folder: bytes_of(folder, "a.ogg", 0.3), "“good/9.ogg”"[:0]),
    "not a number": (
        "wav",
        lambda folder: written(folder, np.array([0.0, np.nan, 1.0]), subtype="FLOAT"),
        "holds samples that are no numbers (NaN or infinite).",
    ),
    "rate 0": ("wav", without_rate, "is not sound that can be read ("),
    "rate 100": ("wav", lambda folder: written(folder, np.zeros(50), 100), "has 100 samples a second; 1,000 to"),
}


@pytest.mark.parametrize("what", BAD)
def test_a_sound_that_cannot_be_used_is_told_and_left_out(what: str, tmp_path: Path) -> None:
    ending, make, sentence = BAD[what]
    folder = write_folder(tmp_path / "tones")
    bad = folder / "low" / f"9.{ending}"
    bad.write_bytes(make(tmp_path))
    dataset = load(Data("sound_folder", params={"path": str(folder)}))
    (trouble,) = dataset.troubles
    assert trouble.key == f"low/9.{ending}"
    assert trouble.message.startswith(f"“9.{ending}”")
    assert sentence in trouble.message
    assert trouble.message.endswith(".")
    assert trouble.hint
    assert len(dataset) == 14
    reader = dataset.reading
    assert isinstance(reader, Sound)
    with pytest.raises(InputError) as told:
        decode_file(InputSpec("sound", reader.shape, content="sound", reader=reader), bad)
    assert told.value.message == trouble.message


def test_eight_channels_are_mixed_down_and_refused_where_two_are_wanted(tmp_path: Path) -> None:
    folder = write_folder(tmp_path / "tones")
    write_sound(folder / "low" / "9.wav", 440, channels=8, subtype="PCM_24")
    mono = Data("sound_folder", params={"path": str(folder)})
    assert not load(mono).troubles
    (trouble,) = load(replace(mono, params={**mono.params, "channels": "stereo"})).troubles
    assert trouble.message == "“9.wav” has 8 channels; 2 were expected, or one."


def test_a_sound_that_vanishes_is_told(tmp_path: Path) -> None:
    folder = write_folder(tmp_path / "tones")
    source = open_source(Data("sound_folder", params={"path": str(folder)}))
    (folder / "high" / "0.wav").unlink()
    array, (trouble,) = source.read(source.fit(np.array([0])), np.array([1, 0]))
    assert trouble.message == "“high/0.wav” is not there any more."
    assert array[0].any()
    assert not array[1].any()


def test_rows_of_a_table_that_name_no_sound_are_told(tmp_path: Path) -> None:
    path = write_table(tmp_path / "tones", "list.csv")
    path.write_text(
        path.read_text() + "\nlow/no.wav,low,1\nlow/0.wav,low,1\n,low,1\nlow/1.wav\n" + f"{'x' * 5000}.wav,low,1\n"
    )
    source = open_source(Data("sound_table", params={"path": str(path)}))
    assert len(source) == 14
    assert [trouble.key for trouble in source.troubles] == [f"row {n}" for n in (16, 17, 18, 20, 19)]
    told = [trouble.message for trouble in source.troubles]
    assert told[0] == "“list.csv”, row 16 names “low/no.wav”, which is not there."
    assert told[1] == "“list.csv”, row 17 names “low/0.wav”, which row 9 names already."
    assert told[2] == "“list.csv”, row 18 names no file."
    assert "1 cells were found, but 3 are expected" in told[4]


def _rows(*rows: str) -> Any:
    def make(folder: Path) -> tuple[str, dict[str, Any]]:
        for name in ("a.wav", "b.wav"):
            write_sound(folder / name, 440)
        (folder / "list.csv").write_text("\n".join(rows))
        return "sound_table", {"path": str(folder / "list.csv")}

    return make


def _texts(folder: Path) -> tuple[str, dict[str, Any]]:
    for name in ("a/1.wav", "b/1.wav"):
        (folder / "texts" / name).parent.mkdir(parents=True)
        (folder / "texts" / name).write_text("so")
    return "sound_folder", {"path": str(folder / "texts")}


def _slow(folder: Path) -> tuple[str, dict[str, Any]]:
    return "sound_folder", {"path": str(write_folder(folder / "tones")), "rate": 100}


BAD_WHOLES: dict[str, tuple[Any, str]] = {
    "no folder": (lambda folder: ("sound_folder", {"path": str(folder / "no")}), "could not be read: No such file"),
    "no sounds": (lambda folder: ("sound_folder", {"path": str(folder)}), "There are no sounds in"),
    "only texts": (_texts, "None of the sounds can be read. “1.wav” is not sound that can be read"),
    "rate too low": (_slow, "A rate of 100 Hz is too low for sound;"),
    "no file": (lambda folder: ("sound_table", {"path": str(folder / "no.csv")}), "could not be read: No such file"),
    "no names": (_rows("file,label", "a,x", "b,y"), "No column of “list.csv” names sounds."),
    "none is there": (
        _rows("file,label", "c.wav,x", "d.wav,y"),
        "None of the 2 sounds that “list.csv” lists is there.",
    ),
    "no label": (_rows("file", "a.wav", "b.wav"), "“list.csv” has no column besides “file”;"),
    "one class": (_rows("file,label", "a.wav,x", "b.wav,x"), "All 2 sounds in “list.csv” are of one class, “x”;"),
}


@pytest.mark.parametrize("what", BAD_WHOLES)
def test_what_cannot_be_opened_gives_a_sentence(what: str, tmp_path: Path) -> None:
    make, sentence = BAD_WHOLES[what]
    name, params = make(tmp_path)
    with pytest.raises(DataError) as told:
        choose(name, params, Data())
    assert sentence in told.value.message
    assert told.value.message.endswith(".")
    assert told.value.hint


@pytest.mark.parametrize(
    ("change", "where"),
    [
        ({"rate": 10}, "rate"),
        ({"rate": 10**7}, "rate"),
        ({"samples": 0}, "samples"),
        ({"samples": 10**12}, "samples"),
        ({"channels": 1000}, "channels"),
        ({"features": "smell"}, "features"),
        ({"mels": 10**6}, "mels"),
        ({"coefficients": 65}, "coefficients"),
        ({"hop": 0}, "hop"),
    ],
)
def test_a_damaged_description_says_where(change: dict[str, Any], where: str) -> None:
    description = json.loads(json.dumps(Sound(16_000, 1_000).to_json()))
    with pytest.raises(ManifestError, match=f"reader.{where}"):
        read_reader(Record({**description, **change}, "reader"))
