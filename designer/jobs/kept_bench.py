"""What was measured of a run's exported files: the latest bench, kept beside them."""

from pathlib import Path

from designer.graph.atomic import write_atomically
from designer.graph.errors import FileError
from designer.jobs.errors import RunError
from designer.protocol.run_layout import RunLayout
from runtime.bench_report import BenchReport, bench_from_text
from runtime.errors import RuntimeModelError

_LARGEST = 16 << 20


def kept_bench(run: RunLayout) -> BenchReport | None:
    """The latest bench of a run; None if there is none, or none that can be read."""
    try:
        if _path(run).stat().st_size > _LARGEST:
            return None
        return bench_from_text(_path(run).read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, RuntimeModelError, RecursionError):
        return None


def keep_bench(run: RunLayout, report: BenchReport) -> None:
    """Keeps a bench in the place of the one before. Raises `RunError`."""
    try:
        run.exports.mkdir(parents=True, exist_ok=True)
        write_atomically(_path(run), report.to_text().encode())
    except OSError as error:
        raise RunError(f"The bench could not be kept: {error.strerror or error}.", "Save it elsewhere.") from error
    except FileError as error:
        raise RunError(error.message, error.hint) from error


def _path(run: RunLayout) -> Path:
    return run.exports / "bench.json"
