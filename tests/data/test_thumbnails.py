"""Thumbnails are small, upright and in colour, whatever the file; what is none is told."""

import struct
import zlib
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from designer.data.errors import DataError
from designer.data.thumbnails import thumbnail


def test_thumbnails_keep_their_shape_and_are_never_blown_up(tmp_path: Path) -> None:
    Image.new("RGB", (900, 300), "red").save(tmp_path / "wide.jpg")
    Image.new("L", (12, 30), 128).save(tmp_path / "small.png")
    assert thumbnail(tmp_path / "wide.jpg", 96).shape == (32, 96, 3)
    assert thumbnail(tmp_path / "small.png", 96).shape == (30, 12, 3)
    assert thumbnail(tmp_path / "wide.jpg", 96).dtype == np.uint8


def test_thumbnails_stand_upright(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    picture = Image.new("RGB", (200, 100), "blue")
    picture.paste("red", (0, 0, 100, 100))
    picture.save(tmp_path / "side.jpg", exif=exif)
    small = thumbnail(tmp_path / "side.jpg", 50)
    assert small.shape == (50, 25, 3)
    assert small[5, 12, 0] > 200, "what lay on the left is at the top"
    assert small[45, 12, 2] > 200


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "CMYK", "I;16"])
def test_every_mode_becomes_colours(tmp_path: Path, mode: str) -> None:
    path = tmp_path / "p.tif"
    if mode == "I;16":
        Image.fromarray(np.full((20, 30), 40_000, dtype=np.uint16)).save(path)
    else:
        Image.new("RGB", (30, 20), (150, 150, 150)).convert(mode).save(path)
    assert thumbnail(path, 10).shape == (7, 10, 3)


def test_what_is_no_picture_is_told(tmp_path: Path) -> None:
    (tmp_path / "text.png").write_text("no picture")
    head = struct.pack(">IIBBBBB", 9000, 9000, 8, 0, 0, 0, 0)
    chunk = struct.pack(">I", 13) + b"IHDR" + head + struct.pack(">I", zlib.crc32(b"IHDR" + head))
    (tmp_path / "bomb.png").write_bytes(b"\x89PNG\r\n\x1a\n" + chunk + b"\0\0\0\0IDAT")
    for name, part in (("text.png", "not a picture"), ("bomb.png", "64 million"), ("gone.png", "not there any more")):
        with pytest.raises(DataError, match=f"“{name}”.*{part}"):
            thumbnail(tmp_path / name, 64)
