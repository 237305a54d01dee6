"""A bench as a file: all numbers as JSON, or its curves as a picture."""

from pathlib import Path

from designer.drawing.speed import SpeedWords, speed_picture
from designer.drawing.theme import Theme
from designer.graph.atomic import write_atomically
from runtime.bench_report import BenchReport

KINDS = ("SVG (*.svg)", "PNG (*.png)", "JSON (*.json)")
"""What can be written, as dialogues want it."""


def write_report(report: BenchReport, path: Path, theme: Theme, words: SpeedWords) -> None:
    """Writes the file that its name's ending asks for. Raises `FileError`; an old file is intact then."""
    kind = path.suffix.lower()
    if kind == ".json":
        write_atomically(path, report.to_text().encode())
        return
    picture = speed_picture(report, theme, words)
    if kind == ".png":
        from designer.drawing.png import write_png  # here and below: only who saves a picture waits for it

        write_png(picture, path)
        return
    from designer.drawing.svg import write_svg

    write_atomically(path, write_svg(picture).encode())
