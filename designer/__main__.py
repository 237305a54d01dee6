"""Picks what this process is before anything heavy is imported: a worker, a window, or a command."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path


def main(argv: Sequence[str] | None = None) -> int:
    """Runs the program; gives the exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")  # designer/training/threads.py tells what it is worth.
    if arguments == ["--worker"]:
        from designer.worker.serve import serve  # here: only workers pay for torch

        return serve()
    if arguments[:1] == ["--nursery"]:
        from designer.worker.nursery import serve as serve_nursery  # here: as above

        return serve_nursery(int(arguments[1]))
    if arguments[:1] == ["--rank"]:
        from designer.worker.rank import serve as serve_rank  # here: as above

        return serve_rank(arguments[1:])
    if arguments == ["--probe"]:
        from designer.worker.probe import serve as serve_probe  # here: as above

        return serve_probe()
    if arguments == ["--data-function"]:
        from designer.data.function_child import serve as serve_function  # here: as above

        return serve_function()
    if arguments == ["--variants"]:
        from designer.worker.variants import serve as serve_variants  # here: as above

        return serve_variants()
    if arguments == ["--arrange"]:
        from designer.drawing.aside import serve as serve_arranging  # here: as above

        return serve_arranging()
    from designer.cli.command import Window  # here: workers need no command line
    from designer.cli.main import main as command_line

    return command_line(arguments, Window(open=_open_window, what_is_missing=_what_is_missing))


def _open_window(path: Path | None) -> int:
    from designer.gui.app import run  # here: only the window pays for Qt

    return run(path)


def _what_is_missing() -> str | None:
    from designer.gui.system import what_is_missing  # here: as above, though this file needs no Qt

    return what_is_missing()


if __name__ == "__main__":
    sys.exit(main())
