"""Picks what this process is before anything heavy is imported: a worker, or what the command line says."""

import sys


def main(argv: list[str] | None = None) -> int:
    """Runs the program; gives the exit code."""
    arguments = sys.argv[1:] if argv is None else argv
    if arguments == ["--worker"]:
        from designer.worker.serve import serve  # here: only workers pay for torch

        return serve()
    from designer.cli.main import main as command_line  # here: workers need no command line

    return command_line(arguments)


if __name__ == "__main__":
    sys.exit(main())
