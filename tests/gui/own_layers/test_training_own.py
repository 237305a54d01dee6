"""A project with a layer of the user's own is trained and exported from the window, by real workers."""

from dataclasses import replace
from pathlib import Path

import onnxruntime  # type: ignore[import-untyped]  # it ships no types
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from designer.graph.applying import apply
from designer.graph.edits import AddNode, Batch, Connect, Disconnect, SetCode
from designer.graph.model import Edge, Node, PortRef, Project
from designer.gui.main_window import MainWindow
from designer.gui.own_layers.deeds import template
from designer.gui.run.job_view import JobState
from designer.jobs.run_view import RunState
from designer.protocol.control import JobKind
from designer.templates import load_template
from designer.trust import trust

WAIT_MS = 120_000
"""Workers import torch first, and the machine may be busy."""
CODE = template("MyLayer")


def _wine() -> Project:
    project = load_template("wine-mlp")
    before, after = PortRef("relu2", "output"), PortRef("scores", "input")
    steps = (
        SetCode("MyLayer", CODE),
        AddNode("main", Node("own", "custom:MyLayer", "own")),
        Disconnect("main", Edge(before, after)),
        Connect("main", Edge(before, PortRef("own", "x"))),
        Connect("main", Edge(PortRef("own", "output"), after)),
    )
    project = apply(project, Batch(steps))[0]
    return replace(project, training=replace(project.training, epochs=2, device="cpu"))


def test_what_nobody_trusts_is_not_trained_and_what_is_trusted_is_trained_and_exported(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window.session.open(_wine())
    assert not window.can_train
    assert not window.runs.start()
    assert any("only after you trust" in text for text in window.toasts.texts)

    trust([CODE])
    window.session.look_again()
    qtbot.waitUntil(lambda: window.can_train, timeout=WAIT_MS)
    assert window.session.analysis.nodes["own"].parameters == 16 * 16 + 16
    qtbot.keyClick(window, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.runs.view.state.is_over, timeout=WAIT_MS)
    assert window.runs.view.state is RunState.COMPLETED, window.toasts.texts

    out = tmp_path / "wine.onnx"
    assert window.runs.shown is not None
    window.runs.export(window.runs.shown, out)

    def is_exported() -> bool:
        view = window.runs.job(JobKind.EXPORT)
        return view is not None and view.is_over

    qtbot.waitUntil(is_exported, timeout=WAIT_MS)
    view = window.runs.job(JobKind.EXPORT)
    assert view is not None
    assert view.state is JobState.DONE, view
    assert onnxruntime.InferenceSession(str(out), providers=["CPUExecutionProvider"]).get_inputs()[0].shape[-1] == 13
