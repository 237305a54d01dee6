"""The steps of the tour, as a table: what is said, where it points, when it is done, and what “Show me” does."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QApplication

from designer.drawing.layout import arrange
from designer.gui.arranging.choosing import LABEL, arranging
from designer.gui.run.past import has_weights
from designer.gui.tour import looking, showing
from designer.gui.tour.looking import Target, Window, layer, leads
from designer.jobs.run_view import RunState

CHANNELS = 32
"""What the user is asked to set; not what a convolution has anyway."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step.

    `page` is where it is done, `panel` a panel of Design that must be open for it. `target` finds what it points at.
    `show` does it for the user (None: it can only be waited for). `by_keys` gives the keyboard to the target rather
    than to the bubble. `sees` are the types of layers that should be in view. `in_project` says that it is done once
    the network is as it should be, whoever made it so.
    """

    id: str
    title: str
    text: str
    target: Callable[[Window], Target | None]
    is_done: Callable[[Window], bool]
    show: Callable[[Window], object] | None = None
    page: str = "design"
    panel: str = ""
    by_keys: bool = False
    sees: tuple[str, ...] = ()
    in_project: bool = True


def _has_channels(window: Window) -> bool:
    node = layer(window, "Conv2d")
    return bool(node is not None and node.params.get("out_channels") == CHANNELS)


def _is_whole(window: Window) -> bool:
    return leads(window, "Input", "Output") and not window.problems.items


def _is_tidy(window: Window) -> bool:
    session = window.session
    if LABEL in session.document.undo_labels:
        return True
    return arranging(session.network, arrange(session.network, session.analysis)) is None


def _has_trained(window: Window) -> bool:
    return window.runs.is_training or window.runs.is_starting or _has_finished(window)


def _has_finished(window: Window) -> bool:
    runs = window.runs
    over = runs.view.state in (RunState.COMPLETED, RunState.STOPPED) or any(map(has_weights, runs.runs))
    return bool(over and not runs.is_training and not runs.is_starting and runs.shown is not None)


def _has_exported(window: Window) -> bool:
    """Whether the file is there, and the pad to draw on, too: its inputs are known."""
    page = window.page_widget("deploy") if window.has_page("deploy") else None
    return page is not None and page.has_file and bool(page.try_it.panels)


def _has_read(window: Window) -> bool:
    if not _has_exported(window) or QApplication.mouseButtons().value:
        return False
    page = window.page_widget("deploy")
    return not page.try_it.pad.is_empty and not page.player.is_busy and page.try_it.verdict.answer.text() != "–"


def _repair_place(window: Window) -> Target | None:
    panel = window.design.problems
    return looking.whole(panel if panel.isVisible() else window.status.problems)


def _evaluate_place(window: Window) -> Target | None:
    page = window.page_widget("evaluate")
    button = page.empty.button
    return looking.whole(button if button is not None and button.isVisible() else page)


def _export_place(window: Window) -> Target | None:
    exporter = window.page_widget("deploy").exporter
    return looking.whole(exporter.export if exporter.export.isVisible() else exporter)


def _in_try_it(window: Window, part: str) -> Target:
    """A part of the tab “Try it”; the tabs themselves while another is open."""
    page = window.page_widget("deploy")
    return looking.whole(getattr(page.try_it, part) if page.tabs.current == "try" else page.tabs.bar)


STEPS = (
    Step(
        id="add",
        sees=("Input",),
        title="Drag a layer onto the canvas",
        text="A convolution looks at small patches of an image. Drag Conv2d from the palette to the right of images.",
        target=lambda w: looking.offer(w, "Conv2d"),
        is_done=lambda w: layer(w, "Conv2d") is not None,
        show=lambda w: showing.add(w, "Conv2d", "Input"),
        panel="palette",
    ),
    Step(
        id="connect",
        sees=("Input", "Conv2d"),
        title="Connect the two",
        text="Drag from the port at the right edge of images to the port at the left edge of the convolution. "
        "The wire then says which shape flows through it.",
        target=lambda w: looking.nodes(w, "Input", "Conv2d"),
        is_done=lambda w: leads(w, "Input", "Conv2d"),
        show=lambda w: showing.connect(w, "Input", "Conv2d"),
    ),
    Step(
        id="channels",
        title="Set a parameter",
        text="Click the convolution, and in the inspector set Out channels to 32: so many patterns it learns.",
        target=lambda w: looking.param(w, "Conv2d", "out_channels"),
        is_done=_has_channels,
        show=lambda w: showing.set_param(w, "Conv2d", "out_channels", CHANNELS),
        panel="inspector",
    ),
    Step(
        id="relu",
        sees=("Conv2d",),
        title="Pull out a wire, and let go",
        text="Drag from the convolution's right port into empty canvas and let go. What fits is offered: "
        "type relu, press Return.",
        target=looking.canvas,
        is_done=lambda w: leads(w, "Conv2d", "ReLU"),
        show=lambda w: showing.add_after(w, "ReLU", "Conv2d"),
    ),
    Step(
        id="flatten",
        sees=("ReLU",),
        title="Keys do it as well",
        text="While the ReLU is selected, press Tab on the canvas, type flatten, press Return. It is wired at once.",
        target=looking.canvas,
        is_done=lambda w: leads(w, "ReLU", "Flatten"),
        show=lambda w: showing.add_after(w, "Flatten", "ReLU"),
        by_keys=True,
    ),
    Step(
        id="linear",
        sees=("Flatten",),
        title="The layer that decides",
        text="Once more: Tab, linear, Return. It weighs everything it gets and gives one score for each digit.",
        target=looking.canvas,
        is_done=lambda w: leads(w, "Flatten", "Linear"),
        show=lambda w: showing.add_after(w, "Linear", "Flatten"),
        by_keys=True,
    ),
    Step(
        id="output",
        sees=("Linear", "Output"),
        title="Lead it to the answer",
        text="Drag from the right port of the linear layer to digit, the output of the network.",
        target=lambda w: looking.nodes(w, "Linear", "Output"),
        is_done=lambda w: leads(w, "Input", "Output"),
        show=lambda w: showing.connect(w, "Linear", "Output"),
    ),
    Step(
        id="repair",
        title="Problems come with repairs",
        text="The network gives 64 scores, but there are 10 digits. Click the problem in the status bar, "
        "then its repair.",
        target=_repair_place,
        is_done=_is_whole,
        show=showing.repair,
    ),
    Step(
        id="arrange",
        sees=("Input", "Output"),
        title="Tidy up",
        text="Press Ctrl+Shift+A: the layers line up as they are read. Ctrl+Z takes back this, and everything else.",
        target=looking.canvas,
        is_done=_is_tidy,
        show=lambda w: w.arranger.arrange(everything=True),
        by_keys=True,
    ),
    Step(
        id="train",
        title="Press Train",
        text="Your network now learns from 1,437 handwritten digits. 360 others are kept back to test it.",
        target=lambda w: looking.whole(w.top.primary),
        is_done=_has_trained,
        show=lambda w: w.train(),
        in_project=False,
    ),
    Step(
        id="watch",
        title="Watch it learn",
        text="The curves on the left say how wrong it still is: they should fall. Those on the right say how many "
        "digits it reads. The tour goes on when the training is over.",
        target=lambda w: looking.whole(w.page_widget("train").dashboard),
        is_done=_has_finished,
        page="train",
        in_project=False,
    ),
    Step(
        id="evaluate",
        title="How good is it?",
        text="Open Evaluate, and press Evaluate there: you see which digits it reads, and which it takes for others.",
        target=_evaluate_place,
        is_done=lambda w: w.has_page("evaluate") and w.page_widget("evaluate").report.isVisible(),
        show=showing.evaluate,
        page="evaluate",
        in_project=False,
    ),
    Step(
        id="export",
        title="Take it home",
        text="Look around as long as you like. Then open Deploy and press Export ONNX: one file that runs anywhere.",
        target=_export_place,
        is_done=_has_exported,
        show=showing.export,
        page="deploy",
        in_project=False,
    ),
    Step(
        id="draw",
        title="Draw a digit",
        text="The exported file answers: draw a digit with the mouse, and it says what it reads.",
        target=lambda w: _in_try_it(w, "pad"),
        is_done=_has_read,
        show=showing.draw_one,
        page="deploy",
        in_project=False,
    ),
    Step(
        id="end",
        title="You built a network that reads",
        text="Save it with Ctrl+S. Then change it and train again, or begin with a template: they show "
        "more kinds of networks. F1 lists all that can be done.",
        target=lambda w: _in_try_it(w, "verdict") if _has_exported(w) else None,
        is_done=lambda _: False,
        page="",
        in_project=False,
    ),
)
"""In this order. The last one is the end: it waits for the user."""
