"""A web server on this machine that gives files as public ones do: whole, or from a byte on; and worse, if told to."""

import http.server
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from functools import partial


@dataclass
class Shelf:
    """What is served by its name, and how. `asked` notes each question: the path, and the first byte wanted."""

    files: dict[str, bytes] = field(default_factory=dict)
    asked: list[tuple[str, int]] = field(default_factory=list)
    with_ranges: bool = True
    breaks_after: int | None = None
    """So many bytes come of each answer, and then nothing."""
    held: threading.Event | None = None
    """The second half of each answer waits for this."""
    status: int = 0
    """Every answer is this one."""
    url: str = ""


class _Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.0"

    def __init__(self, shelf: Shelf, *rest: object) -> None:
        self.shelf = shelf
        super().__init__(*rest)  # type: ignore[arg-type]

    def do_GET(self) -> None:
        wanted = self.headers.get("Range", "")
        begin = int(wanted.removeprefix("bytes=").rstrip("-")) if wanted else 0
        self.shelf.asked.append((self.path, begin))
        content = self.shelf.files.get(self.path.lstrip("/"))
        if self.shelf.status or content is None:
            self.send_error(self.shelf.status or 404)
            return
        is_part = bool(wanted) and self.shelf.with_ranges
        if is_part and begin >= len(content):
            self.send_error(416)
            return
        content = content[begin:] if is_part else content
        self.send_response(206 if is_part else 200)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        if self.shelf.held is not None:
            self.wfile.write(content[: len(content) // 2])
            self.wfile.flush()
            self.shelf.held.wait(10)
            content = content[len(content) // 2 :]
        with suppress(ConnectionError):
            self.wfile.write(content if self.shelf.breaks_after is None else content[: self.shelf.breaks_after])

    def log_message(self, *_: object) -> None:
        """Says nothing."""


@contextmanager
def serving() -> Iterator[Shelf]:
    """A server for as long as the block lasts."""
    shelf = Shelf()
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), partial(_Handler, shelf)) as server:
        shelf.url = f"http://127.0.0.1:{server.server_port}"
        thread = threading.Thread(target=partial(server.serve_forever, poll_interval=0.01))
        thread.start()
        try:
            yield shelf
        finally:
            server.shutdown()
            thread.join()
