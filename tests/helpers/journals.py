"""What a crash would leave of a document."""

from pathlib import Path
from tempfile import TemporaryDirectory

from designer.graph.document import Document
from designer.graph.journal import Journal
from designer.graph.replaying import replayed


class Kept:
    """Keeps a document in a journal from now on."""

    def __init__(self, document: Document) -> None:
        self._folder = TemporaryDirectory()
        self._journal = Journal(Path(self._folder.name), document.project, None)
        self._let_go = document.recorded.connect(self._journal.record)

    def saved(self) -> None:
        """Tells it that the document was saved, as the window does."""
        self._journal.saved(None)

    def after_a_crash(self) -> Document:
        """The document that the journal leads to; the journal is gone then."""
        self._let_go()
        document = replayed(self._journal.file).document
        assert document is not None
        self._journal.close()
        self._folder.cleanup()
        return document


def assert_same(one: Document, other: Document) -> None:
    """Both hold the same project, with the same steps to undo and to do again."""
    assert one.project == other.project
    assert one.undo_labels == other.undo_labels
    assert one.redo_labels == other.redo_labels
