"""What ruff says of printed text."""

import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

_RUFF = Path(sys.executable).with_name("ruff")


def formatting(folder: Path, texts: Mapping[str, str]) -> str:
    """What `ruff format` with its default settings would change in texts, as a diff; "" for nothing."""
    _write(folder, texts)
    return _ruff("format", "--isolated", "--diff", "--quiet", str(folder))


def complaints(folder: Path, texts: Mapping[str, str], *ignored: str) -> str:
    """What `ruff check` says of texts: unused imports, their order, long lines; "" for nothing."""
    _write(folder, texts)
    rules = ["--select", "E,F,I,W", *(["--ignore", ",".join(ignored)] if ignored else [])]
    return _ruff("check", "--isolated", "--no-cache", "--quiet", "--output-format", "concise", *rules, str(folder))


def _write(folder: Path, texts: Mapping[str, str]) -> None:
    folder.mkdir(exist_ok=True)
    for name, text in texts.items():
        (folder / f"{name}.py").write_text(text, "utf-8")


def _ruff(*arguments: str) -> str:
    done = subprocess.run([_RUFF, *arguments], capture_output=True, text=True, encoding="utf-8", check=False)
    assert done.returncode in (0, 1), done.stderr
    return done.stdout
