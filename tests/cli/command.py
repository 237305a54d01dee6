"""Runs the real command, in a process of its own or in this one, and reads what it printed."""

import io
import json
import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest.mock import patch

from designer.__main__ import main

ROOT = Path(__file__).parents[2]
COMMAND = [sys.executable, "-m", "designer"]
TIMEOUT_SECONDS = 240


@dataclass(frozen=True)
class Done:
    """A command that has ended."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> dict[str, Any]:
        """The one JSON object on standard output; fails if there is anything else."""
        value = json.loads(self.out)
        assert isinstance(value, dict)
        return value

    @property
    def error(self) -> str:
        """The message of an error that was told as JSON, after checking that it is one."""
        assert set(self.json) == {"error"}, self
        assert set(self.json["error"]) == {"message", "hint"}
        return str(self.json["error"]["message"])


def layerloom(
    *arguments: object, env: Mapping[str, str] | None = None, before: Callable[[], None] | None = None
) -> Done:
    """Runs `layerloom …` to its end. `before` is called in the new process, e.g. to limit it."""
    done = subprocess.run(
        [*COMMAND, *map(str, arguments)],
        cwd=ROOT,
        env=environment(env),
        capture_output=True,
        encoding=(env or {}).get("PYTHONIOENCODING", "utf-8"),
        timeout=TIMEOUT_SECONDS,
        preexec_fn=before,
        check=False,
    )
    assert "Traceback" not in done.stdout + done.stderr, done.stderr
    return Done(done.returncode, done.stdout, done.stderr)


def layerloom_here(*arguments: object) -> Done:
    """The same in this process, for many cases of what `layerloom` shows with a few."""
    out, err = io.StringIO(), io.StringIO()
    with patch.dict(os.environ, environment()), redirect_stdout(out), redirect_stderr(err):
        try:
            code = main([*map(str, arguments)])
        except SystemExit as ending:  # how argparse ends after `--help`
            code = int(ending.code or 0)
    assert "Traceback" not in out.getvalue() + err.getvalue(), err.getvalue()
    return Done(code, out.getvalue(), err.getvalue())


def environment(changes: Mapping[str, str] | None = None) -> dict[str, str]:
    """Ours, without a GPU, so that every machine gives the same answers."""
    return os.environ | {"CUDA_VISIBLE_DEVICES": "", "PYTHONUTF8": "1"} | dict(changes or {})
