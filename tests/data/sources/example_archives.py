"""Archives as people have them: folders of classes, with a folder around or without, and a file among others."""

import io
import tarfile
import zipfile
from pathlib import Path
from typing import Any

from PIL import Image

from designer.data.archives import innermost, unpacked
from designer.data.datasets import Dataset


def examples(folder: Path) -> list[tuple[str, dict[str, Any]]]:
    folder.mkdir(parents=True, exist_ok=True)
    mails = [f"mails/{kind}/{number}.txt" for kind in ("ham", "spam") for number in range(6)]
    rows = "size,colour\n" + "".join(f"{number},{'red' if number % 2 else 'green'}\n" for number in range(14))
    two = tarred(folder / "two.tar", {"a.csv": rows.encode(), "b.csv": b"a,b\n1,2\n"})
    return [
        ("image_folder", {"path": str(zipped(folder / "flowers.zip", pictures("flowers/")))}),
        ("image_folder", {"path": str(tarred(folder / "flowers.tar.gz", pictures("")))}),
        ("text_folder", {"path": str(tarred(folder / "mails.tgz", {name: name.encode() for name in mails}))}),
        ("table", {"path": str(zipped(folder / "table.zip", {"rows.csv": rows.encode(), "READ.me": b"Rows."}))}),
        ("table", {"path": str(two / "a.csv")}),
    ]


def pictures(above: str) -> dict[str, bytes]:
    """Six pictures of each of two classes, by their names."""
    made = {}
    for place, kind in enumerate(("rose", "tulip")):
        for number in range(6):
            file = io.BytesIO()
            Image.new("RGB", (12, 10), (40 * number, 100 * place, 90)).save(file, "PNG")
            made[f"{above}{kind}/{number}.png"] = file.getvalue()
    return made


def zipped(place: Path, files: dict[str, bytes]) -> Path:
    """Writes a zip archive as macOS does, with its own folder beside."""
    with zipfile.ZipFile(place, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
        archive.writestr("__MACOSX/._x", b"left by the system")
    return place


def tarred(place: Path, files: dict[str, bytes]) -> Path:
    """Writes a tar archive, packed as its ending says."""
    packing = {".gz": "gz", ".tgz": "gz", ".bz2": "bz2", ".xz": "xz"}.get(place.suffix, "")
    with tarfile.open(place, f"w:{packing}") as archive:  # type: ignore[call-overload]
        for name, content in files.items():
            info = tarfile.TarInfo(name)
            info.size = len(content)
            archive.addfile(info, io.BytesIO(content))
    return place


def files(params: dict[str, Any], dataset: Dataset) -> list[tuple[Path, list[int]]]:
    """The runtime takes what is in the archive."""
    path = Path(params["path"])
    if path.suffix == ".csv":
        return [(unpacked(path.parent) / path.name, list(range(len(dataset))))]
    place = innermost(unpacked(path))
    if dataset.entry.content == "table":
        return [(place / "rows.csv", list(range(len(dataset))))]
    return [(place / key, [row]) for row, key in enumerate(dataset.keys)]
