"""Pictures, tables, arrays and drawings become what the dataset would have; bad files are told by name."""

import struct
import zlib
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from runtime.decode import decode_file, decode_files, drawing_to_raw
from runtime.errors import InputError
from runtime.manifest import Decode, InputSpec
from tests.helpers.onnx_models import image_classifier, table_classifier

IMAGE = image_classifier().inputs[0]
TABLE = table_classifier().inputs[0]
ARRAY = InputSpec("x", (2, 3))


def with_decode(spec: InputSpec = IMAGE, **options: object) -> InputSpec:
    assert spec.decode is not None
    return replace(spec, decode=replace(spec.decode, **options))


def picture(path: Path, pixels: np.ndarray, mode: str | None = None) -> Path:
    image = Image.fromarray(pixels.astype(np.uint8))
    (image if mode is None else image.convert(mode)).save(path)
    return path


def half_white(size: int = 32) -> np.ndarray:
    pixels = np.zeros((size, size))
    pixels[: size // 2] = 255
    return pixels


def test_a_picture_is_averaged_by_area_and_scaled_to_the_datasets_range(tmp_path: Path) -> None:
    pixels = np.random.default_rng(0).integers(0, 2, (32, 32)) * 255
    raw, sources = decode_file(IMAGE, picture(tmp_path / "7.png", pixels))
    counts = pixels.reshape(8, 4, 8, 4).sum(axis=(1, 3)) / 255
    assert raw.shape == (1, 1, 8, 8)
    assert raw.dtype == np.float32
    assert np.allclose(raw[0, 0], counts, atol=1e-5)
    assert sources == ("7.png",)


@given(st.integers(1, 70), st.integers(1, 70), st.sampled_from(["stretch", "cover", "ink"]))
def test_any_size_of_picture_fits_and_keeps_the_range(height: int, width: int, fit: str) -> None:
    drawing = np.random.default_rng(height * 71 + width).random((height, width))
    drawing[0, 0] = 1.0
    raw = drawing_to_raw(with_decode(fit=fit, ink=0.3 if fit == "ink" else 0.0), drawing)
    assert raw.shape == (1, 1, 8, 8)
    assert raw.min() >= 0
    assert raw.max() <= 16 + 1e-4


def test_stretching_keeps_the_mean_brightness(tmp_path: Path) -> None:
    pixels = np.random.default_rng(1).integers(0, 256, (33, 51))
    raw, _ = decode_file(IMAGE, picture(tmp_path / "p.png", pixels))
    assert raw.mean() == pytest.approx(pixels.mean() / 255 * 16, rel=1e-5)


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "CMYK", "I;16"])
def test_pictures_of_every_mode_are_read(tmp_path: Path, mode: str) -> None:
    path = tmp_path / ("p.jpg" if mode == "CMYK" else "p.png")
    if mode == "I;16":
        Image.fromarray((half_white() * 257).astype(np.uint16)).save(path)
    else:
        picture(path, half_white(), mode)
    raw, _ = decode_file(IMAGE, path)
    assert np.allclose(raw[0, 0, :4], 16, atol=0.5)
    assert np.allclose(raw[0, 0, 4:], 0, atol=0.5)


def test_colours_become_channels(tmp_path: Path) -> None:
    spec = InputSpec("x", (3, 2, 2), content="image", decode=Decode(2, 2, 3))
    pixels = np.zeros((4, 4, 3))
    pixels[..., 1] = 255
    raw, _ = decode_file(spec, picture(tmp_path / "green.png", pixels))
    assert raw[0].mean(axis=(1, 2)).tolist() == [0, 1, 0]


def test_see_through_parts_lie_on_white(tmp_path: Path) -> None:
    Image.new("RGBA", (8, 8), (0, 0, 0, 0)).save(tmp_path / "clear.png")
    raw, _ = decode_file(IMAGE, tmp_path / "clear.png")
    assert (raw == 16).all()


@pytest.mark.parametrize(("invert", "dark_ink", "light_ink"), [("never", 0, 1), ("always", 1, 0), ("auto", 1, 1)])
def test_dark_ink_on_light_ground_is_turned_as_asked(
    tmp_path: Path, invert: str, dark_ink: int, light_ink: int
) -> None:
    stroke = np.zeros((8, 8))
    stroke[2:6, 3:5] = 255
    for pixels, ink in ((255 - stroke, dark_ink), (stroke, light_ink)):
        raw, _ = decode_file(with_decode(invert=invert), picture(tmp_path / "ink.png", pixels))
        assert raw[0, 0, 3, 3] == 16 * ink


def test_a_small_drawing_in_a_corner_is_centred_and_fills_the_picture() -> None:
    spec = with_decode(fit="ink")
    corner, middle = np.zeros((100, 100)), np.zeros((200, 200))
    corner[2:22, 3:13] = 1.0
    middle[50:150, 75:125] = 1.0
    assert np.allclose(drawing_to_raw(spec, corner), drawing_to_raw(spec, middle), atol=1e-5)
    assert drawing_to_raw(spec, corner)[0, 0].sum(axis=0).tolist() == [0, 0, 128, 128, 128, 128, 0, 0]


@pytest.mark.parametrize("stroke", [4, 12, 40, 70])
def test_strokes_get_the_weight_of_the_datas_ink(stroke: int) -> None:
    drawing = np.zeros((200, 200))
    drawing[20:180, 60 : 60 + stroke] = 1.0
    drawing[150:180, 20:180] = 1.0
    raw = drawing_to_raw(with_decode(fit="ink", ink=0.3), drawing)
    assert raw.mean() / 16 == pytest.approx(0.3, abs=0.02)


@pytest.mark.parametrize(
    ("drawing", "part"),
    [
        ([], "shape"),
        ([[]], "shape"),
        ([[0, 0], [0, 0]], "empty"),
        ([[0, 2]], "between 0"),
        ([[0, float("nan")]], "between 0"),
        ([[0, 1], [1]], "rectangle"),
        ("ink", "rectangle"),
        (None, "shape|between"),
    ],
)
def test_what_is_no_drawing_is_told(drawing: object, part: str) -> None:
    with pytest.raises(InputError, match=part):
        drawing_to_raw(IMAGE, drawing)


def test_a_drawing_for_a_table_is_told() -> None:
    with pytest.raises(InputError, match="takes rows of a table"):
        drawing_to_raw(TABLE, [[1]])


def table(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


def test_columns_go_by_name_wherever_they_stand(tmp_path: Path) -> None:
    path = table(tmp_path / "t.csv", "depth,name,Height , width,length\n4,box,3,2,1\n\n8,can,7,6,5\n")
    raw, sources = decode_file(TABLE, path)
    assert raw.tolist() == [[1, 2, 3, 4], [5, 6, 7, 8]]
    assert sources == ("t.csv, row 2", "t.csv, row 4")


@pytest.mark.parametrize("text", ["1,2,3,4\n5,6,7,8\n", "1;2;3;4\n5;6;7;8", "\ufeff1\t2\t3\t4\r\n5\t6\t7\t8\r\n"])
def test_without_a_header_columns_go_by_position(tmp_path: Path, text: str) -> None:
    assert decode_file(TABLE, table(tmp_path / "t.csv", text)).inputs.tolist() == [[1, 2, 3, 4], [5, 6, 7, 8]]


def test_rows_of_pixels_become_images(tmp_path: Path) -> None:
    row = ",".join(map(str, range(64)))
    raw, _ = decode_file(IMAGE, table(tmp_path / "pixels.csv", row))
    assert raw.shape == (1, 1, 8, 8)
    assert raw[0, 0, 1, 0] == 8


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("", "no rows"),
        ("\n\n", "no rows"),
        ("length,width,height,depth\n", "header but no rows"),
        ("length,width,depth\n1,2,3\n", "lacks the column “height”"),
        ("a,b\n1,2\n", "lacks the columns “length”, “width”"),
        ("1,2,3\n", "has 3 columns; the model takes 4"),
        ("length,width,height,depth\n1,2,x,4\n", "row 2, column “height” is “x”"),
        ("1,2,,4\n", "row 1, column “height” is empty"),
        ("1,2,nan,4\n", "column “height” is “nan”"),
        ("1,2,3,4\n1,2,3\n", "row 2 has 3 values"),
        ("\0\0\0", ""),
    ],
)
def test_a_bad_table_is_told_with_row_and_column(tmp_path: Path, text: str, part: str) -> None:
    with pytest.raises(InputError, match=f"“t.csv”.*{part}"):
        decode_file(TABLE, table(tmp_path / "t.csv", text))


def test_a_table_that_is_no_text_is_told(tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_bytes(bytes(range(128, 256)))
    with pytest.raises(InputError, match="is not text"):
        decode_file(TABLE, tmp_path / "t.csv")


def test_arrays_may_hold_one_sample_or_many(tmp_path: Path) -> None:
    np.save(tmp_path / "one.npy", np.ones((2, 3)))
    np.save(tmp_path / "many.npy", np.zeros((4, 2, 3), dtype=np.int16))
    raw, sources = decode_files(ARRAY, [tmp_path / "one.npy", tmp_path / "many.npy"])
    assert raw.shape == (5, 2, 3)
    assert sources[:2] == ("one.npy", "many.npy, sample 1")


def test_bad_arrays_are_told(tmp_path: Path) -> None:
    np.save(tmp_path / "shape.npy", np.ones((3, 2)))
    np.save(tmp_path / "objects.npy", np.array([{}]), allow_pickle=True)
    np.save(tmp_path / "words.npy", np.array(["a", "b"]))
    (tmp_path / "text.npy").write_text("no array")
    (tmp_path / "empty.npy").write_bytes(b"")
    (tmp_path / "huge.npy").write_bytes(_npy_header((10**9, 10**9)))
    for name, part in [
        ("shape", r"\(samples, 2, 3\), not \(3, 2\)"),
        ("objects", "not a NumPy array of numbers"),
        ("words", "real numbers"),
        ("text", "not a NumPy array"),
        ("empty", "not a NumPy array"),
        ("huge", "not a NumPy array"),
    ]:
        with pytest.raises(InputError, match=f"“{name}.npy”.*{part}"):
            decode_file(ARRAY, tmp_path / f"{name}.npy")


def _npy_header(shape: tuple[int, ...]) -> bytes:
    head = f"{{'descr': '<f4', 'fortran_order': False, 'shape': {shape}}}".encode().ljust(117) + b"\n"
    return b"\x93NUMPY\x01\x00" + struct.pack("<H", len(head)) + head


def _png_claiming(width: int, height: int) -> bytes:
    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", zlib.compress(b"")) + chunk(b"IEND", b"")


def test_bad_pictures_are_told(tmp_path: Path) -> None:
    whole = picture(tmp_path / "whole.png", np.random.default_rng(0).integers(0, 256, (64, 64))).read_bytes()
    files = {
        "text.png": (b"not a picture", "not a picture"),
        "empty.png": (b"", "not a picture"),
        "short.png": (whole[: len(whole) // 2], "damaged"),
        "bomb.png": (_png_claiming(60_000, 60_000), "million pixels"),
        "large.png": (_png_claiming(12_000, 12_000), "million pixels"),
        "script.png": (b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n", "not a picture"),
    }
    for name, (content, part) in files.items():
        (tmp_path / name).write_bytes(content)
        with pytest.raises(InputError, match=f"“{name}”.*{part}"):
            decode_file(IMAGE, tmp_path / name)


def test_files_of_no_use_are_told(tmp_path: Path) -> None:
    (tmp_path / "x.docx").write_text("")
    (tmp_path / "folder.png").mkdir()
    picture(tmp_path / "p.png", half_white())
    for spec, name, part in [
        (IMAGE, "x.docx", "no known kind"),
        (IMAGE, "none.png", "no file"),
        (IMAGE, "folder.png", "is a folder"),
        (TABLE, "p.png", "takes rows of a table"),
        (ARRAY, "p.png", "takes arrays"),
    ]:
        with pytest.raises(InputError, match=part):
            decode_file(spec, tmp_path / name)
    with pytest.raises(InputError, match="no input file"):
        decode_files(IMAGE, [])
