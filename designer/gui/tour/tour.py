"""Leads through a first network: points, waits until it is done, goes on. The steps stand in `steps`."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from designer.drawing.theme import Theme
from designer.gui.tongue import tr
from designer.gui.tour.beginning import first_project
from designer.gui.tour.bubble import Bubble
from designer.gui.tour.looking import Target, Window, is_in_view, nodes_place, page_button, place_on, reveal
from designer.gui.tour.progress import TourProgress
from designer.gui.tour.spotlight import Spotlight
from designer.gui.tour.steps import STEPS, Step

_LOOK_MS = 100
"""How often it looks whether a step is done, and where its target is now."""

_TRIES = 5
"""So often a target that is out of sight is scrolled to."""

_OPENED_BY_HAND = ("evaluate", "deploy")
"""Pages that a step asks the user to open."""

_BY_KEY = Qt.FocusReason.OtherFocusReason


class Tour(QObject):
    """One tour of one window. It watches; only “Show me” changes anything."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self.progress = TourProgress(window.settings)
        self.spotlight = Spotlight(window, window.appearance.theme)
        self.bubble = Bubble(window)
        self.place = 0
        self.is_active = False
        self._is_held = False
        self._lit: QWidget | None = None
        self._tries = 0
        self._look = QTimer(self, interval=_LOOK_MS)
        self._look.timeout.connect(self.look)
        self.bubble.back.connect(self._on_back)
        self.bubble.forward.connect(self._on_forward)
        self.bubble.shown.connect(self._on_show)
        self.bubble.ended.connect(self.end)
        self.bubble.left.connect(self._to_target)
        window.appearance.changed.connect(self._on_theme)
        window.session.changed.connect(lambda _: self.look())

    @property
    def step(self) -> Step:
        """The step one is at."""
        return STEPS[self.place]

    def start(self) -> None:
        """Begins, or goes on where it was left: in the open project if that is the tour's, else in one made so far."""
        if self.is_active:
            self.bubble.setFocus(_BY_KEY)
            return
        place = min(self.progress.step, len(STEPS) - 1)
        if self._window.at_welcome or not place or not self._is_built(place):
            place = min(place, _first_that_runs())
            if not self._window.files.new(first_project):
                return
            self._build(place)
        self.is_active = True
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]
        self._window.show_page("design" if STEPS[place].in_project else self._window.page)
        self._go(place)
        self._look.start()

    def end(self) -> None:
        """Goes away; where one was is remembered."""
        if not self.is_active:
            return
        if self.place == len(STEPS) - 1:
            self.progress.finish()
        self._leave()

    def close(self) -> None:
        """Ends everything, because the window goes."""
        self._leave()

    def look(self) -> None:
        """Goes on if the step is done, and keeps light and bubble where they belong."""
        if not self.is_active:
            return
        if self._window.at_welcome:
            self._leave()
            return
        done = self.step.is_done(self._window)
        if done and not self._is_held:
            self._go(self.place + 1)
            return
        if not done:
            self._is_held = False
        self._show_buttons(done=done)
        self._point(glide=False)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        """F6 leads from the bubble to what it points at, and back."""
        if event.type() not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress) or not isinstance(event, QKeyEvent):
            return False
        if event.key() != Qt.Key.Key_F6 or not self._window.isActiveWindow():
            return False
        event.accept()
        if event.type() is QEvent.Type.KeyPress:
            if self._has_focus():
                self._to_target()
            else:
                self.bubble.setFocus(_BY_KEY)
        return True

    # -- inside

    def _go(self, place: int) -> None:
        """Shows a step; those after it that are done already are passed over."""
        while place < len(STEPS) - 1 and place > self.place and STEPS[place].is_done(self._window):
            place += 1
        self.place = self.progress.step = place
        self._is_held = self.step.is_done(self._window)
        step = self.step
        is_end = place == len(STEPS) - 1
        if is_end:
            self.progress.finish()
        if step.panel and self._window.page == step.page:
            self._window.design.panels.open(step.panel)
        if step.sees and not is_in_view(self._window, *step.sees):
            self._window.canvas.fit()
        self.bubble.say(tr(step.title), tr(step.text), place, len(STEPS))
        self._show_buttons(done=self._is_held)
        self.spotlight.show()
        self.bubble.show()
        self._point(glide=True)
        if step.by_keys and self._window.page == step.page:
            self._to_target()
        elif not QApplication.mouseButtons().value:
            self.bubble.setFocus(_BY_KEY)

    def _show_buttons(self, *, done: bool) -> None:
        is_end = self.place == len(STEPS) - 1
        bubble = self.bubble
        had_focus = bubble.show_button.hasFocus()
        bubble.back_button.setVisible(self.place > 0)
        bubble.show_button.setVisible(self.step.show is not None and not done)
        bubble.forward_button.setVisible(not is_end)
        bubble.forward_button.setText(tr("Next") if done else tr("Skip"))
        bubble.end_button.setText(tr("Finish") if is_end else tr("End"))
        if had_focus and bubble.show_button.isHidden():
            bubble.setFocus(_BY_KEY)

    def _point(self, *, glide: bool) -> None:
        """Lights the target of the step, or the way to it, with the bubble beside it."""
        step, window = self.step, self._window
        target: Target | None
        note = ""
        if step.page and window.page != step.page:
            target = page_button(window, step.page)
            note = "" if step.page in _OPENED_BY_HAND else tr("That is on another page: the way there is lit.")
        else:
            if step.panel and not window.design.panels.is_open(step.panel):
                note = tr("Its panel is closed. “Show me” works all the same; the View menu opens it again.")
            target = step.target(window)
        if target is not None and target[0] is not self._lit:
            self._lit, self._tries = target[0], _TRIES
        place = place_on(window, target)
        if target is not None and place.isEmpty() and self._tries and not QApplication.mouseButtons().value:
            self._tries -= 1  # it may have to be laid out first; later it is the user who scrolls
            reveal(target[0])
            place = place_on(window, target)
        self.spotlight.setGeometry(window.rect())
        self.spotlight.point_at(place, glide=glide)
        self.bubble.add(note)
        avoid = nodes_place(window, *step.sees) if window.page == "design" else QRect()
        self.bubble.stand_by(place, QRect(window.rect()), avoid)
        self.spotlight.raise_()
        self.bubble.raise_()

    def _has_focus(self) -> bool:
        focused = self._window.focusWidget()
        return focused is not None and (focused is self.bubble or self.bubble.isAncestorOf(focused))

    def _to_target(self) -> None:
        """Gives the keyboard to what the step points at."""
        step, window = self.step, self._window
        on_page = not step.page or window.page == step.page
        target = step.target(window) if on_page else page_button(window, step.page)
        found = _taking_keys(target[0]) if target is not None else None
        (found or window.canvas).setFocus(Qt.FocusReason.TabFocusReason)

    def _is_built(self, place: int) -> bool:
        """Whether the open project has all that the steps before built."""
        before = STEPS[: min(place, _first_that_runs())]
        return all(step.is_done(self._window) for step in before)

    def _build(self, place: int) -> None:
        """Does what the steps before a place do, as if it had always been so."""
        for step in STEPS[:place]:
            if step.show is not None:
                step.show(self._window)
        if place:
            self._window.session.open(self._window.session.document.project)

    def _on_back(self) -> None:
        if self.place:
            self.place -= 1
            self._go(self.place)

    def _on_forward(self) -> None:
        if self.place < len(STEPS) - 1:
            self._go(self.place + 1)

    def _on_show(self) -> None:
        step = self.step
        if step.show is not None:
            if step.page == "design" and self._window.page != "design":
                self._window.show_page("design")
            step.show(self._window)
            self.look()

    def _on_theme(self, theme: Theme) -> None:
        self.spotlight.set_theme(theme)
        if self.is_active:
            self._point(glide=False)

    def _leave(self) -> None:
        self._look.stop()
        if not self.is_active:
            return
        self.is_active = False
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]
        had_focus = self._has_focus()
        self.bubble.hide()
        self.spotlight.put_out()
        if had_focus and not self._window.at_welcome:
            self._window.show_page(self._window.page)


def _first_that_runs() -> int:
    """The first step that needs more than the network: what was trained cannot be made anew at once."""
    return next(place for place, step in enumerate(STEPS) if not step.in_project)


def _taking_keys(widget: QWidget) -> QWidget | None:
    """The first widget in, or around, another one that takes the keyboard."""
    for part in (widget, *widget.findChildren(QWidget)):
        if part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.isVisible() and part.isEnabled():
            return part
    around = widget.parentWidget()
    if around is not None and around.focusPolicy() & Qt.FocusPolicy.TabFocus:
        return around
    return None
