"""Finds out, beside the window, what comes out of layers of the user's own whose code may run."""

from collections.abc import Sequence
from threading import Event

from PySide6.QtCore import QObject

from designer.analysis.custom import Answer, Question, ShapeBook
from designer.errors import LayerloomError
from designer.gui.run.background import Background
from designer.gui.session import Session
from designer.jobs.probing import find_out, known_answers
from designer.trust import is_trusted

_TOPIC = "shapes"
Answers = tuple[tuple[Question, Answer], ...]


class ShapeFinder(QObject):
    """Has the open questions of the session's book answered, by a process, whenever there are any.

    Questions that nobody needs any more are given up. The book itself is touched in the window's thread only.
    """

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._background = Background(self)
        self._asked: tuple[ShapeBook, frozenset[str]] | None = None
        self._given_up = Event()
        self._closed = False
        session.opened.connect(self._look)
        session.changed.connect(self._on_changed)
        self._look()

    @property
    def is_busy(self) -> bool:
        """Whether something is being found out."""
        return self._background.is_busy(_TOPIC)

    def close(self) -> None:
        """Ends the process that may run, and waits for that. Nothing is found out after this."""
        self._closed = True
        self._given_up.set()
        self._background.close()

    def _on_changed(self, _: object) -> None:
        self._look()

    def _look(self) -> None:
        if self._closed:
            return
        book, codes = self._session.library.book, frozenset(self._session.document.project.code.values())
        if self.is_busy:
            if self._asked is None or (self._asked[0] is book and self._asked[1] & codes):
                return
            self._given_up.set()
            self._background.forget(_TOPIC)
        trusted = {code for code in codes if is_trusted(code)} if book.questions else set()
        questions = tuple(question for question in book.questions if question.code in trusted)
        if not questions:
            return
        self._asked = book, frozenset(question.code for question in questions)
        given_up = self._given_up = Event()
        self._background.ask(
            _TOPIC,
            lambda: _answers(questions, given_up),
            lambda answers: self._take(book, answers),
            self._on_error,
        )

    def _take(self, book: ShapeBook, answers: Answers) -> None:
        if self._closed or book is not self._session.library.book:
            return
        for question, answer in answers:
            book.answer(question, answer)
        self._session.look_again()

    def _on_error(self, error: Exception) -> None:
        if not isinstance(error, LayerloomError):
            raise error
        self._session.message.emit("error", f"{error.message} {error.hint}".strip())


def _answers(questions: Sequence[Question], given_up: Event) -> Answers:
    """Runs in the thread: what this machine knows already, then what a process says of the rest."""
    own = ShapeBook(known_answers())
    for question in questions:
        own.look_up(question)
    find_out(own, given_up=given_up.is_set)
    return tuple((question, answer) for question in questions if (answer := own.look_up(question)) is not None)
