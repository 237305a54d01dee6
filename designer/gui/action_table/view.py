"""The View menu: pages, panels, zoom, look."""

from functools import partial

from designer.gui.action_table.when import designing, layers, project
from designer.gui.actions import ActionDef, Shell
from designer.gui.scaling import LARGEST, SMALLEST, STEP, USUAL
from designer.gui.tongue import tr

PAGES = (
    ("data", "Data", "database"),
    ("design", "Design", "workflow"),
    ("train", "Train", "activity"),
    ("evaluate", "Evaluate", "gauge"),
    ("tune", "Tune", "sliders-horizontal"),
    ("deploy", "Deploy", "package"),
)
"""The path through a project: id, title, icon of each page."""


def _show_page(id: str, shell: Shell) -> None:
    shell.show_page(id)


def _is_page(id: str, shell: Shell) -> bool:
    return not shell.at_welcome and shell.page == id


_PANELS = (
    ("palette", "Layers", "layers", (), "palette add list"),
    ("inspector", "Inspector", "sliders-horizontal", (), "parameters properties settings"),
    ("source", "Source", "code-xml", ("Ctrl+U",), "python code"),
    ("problems", "Problems", "circle-alert", ("Ctrl+Shift+M",), "errors warnings"),
    ("costs", "Costs", "gauge", ("Ctrl+Shift+T",), "table parameters multiply-adds flops memory receptive field heat"),
    ("code", "Own layers", "file-code", (), "python custom"),
    ("history", "History", "history", ("Ctrl+Shift+H",), "undo steps list"),
)
"""The panels of the Design page: id, title, icon, keys and words to find them by."""


def _reset_layout(shell: Shell) -> None:
    shell.show_page("design")
    shell.design.panels.reset()


def _toggle_health(shell: Shell) -> None:
    if shell.page != "design" and not shell.health.is_on:
        shell.show_page("design")
    shell.health.toggle()


def _toggle_times(shell: Shell) -> None:
    if shell.page != "design" and not shell.runs.timing.is_on:
        shell.show_page("design")
    shell.runs.timing.toggle()


LOOKS = (
    ("system", "Follow the system"),
    ("dark", "Dark"),
    ("light", "Light"),
    ("contrast-dark", "High contrast, dark"),
    ("contrast-light", "High contrast, light"),
)
"""What one may want of the window's colours."""


def _toggle_panel(id: str, shell: Shell) -> None:
    shell.toggle_lower(id)


def _is_panel(id: str, shell: Shell) -> bool:
    return designing(shell) and shell.design.panels.is_open(id)


def _choose_look(wish: str, shell: Shell) -> None:
    shell.appearance.choose(wish)


def _is_look(wish: str, shell: Shell) -> bool:
    return bool(shell.appearance.wish == wish)


def _scale_text(step: int, shell: Shell) -> None:
    shell.appearance.choose_percent(shell.appearance.percent + step if step else USUAL)


def _may_scale(step: int, shell: Shell) -> bool:
    percent = shell.appearance.percent
    return bool(percent != USUAL if not step else SMALLEST <= percent + step <= LARGEST)


VIEW = (
    *(
        ActionDef(
            id=f"view.{id}",
            menu="View",
            title=title,
            icon=picture,
            shortcuts=(f"Ctrl+{number}",),
            call=partial(_show_page, id),
            enabled=project,
            checked=partial(_is_page, id),
            keywords="page go to",
        )
        for number, (id, title, picture) in enumerate(PAGES, start=1)
    ),
    ActionDef(
        id="view.commands",
        menu="View",
        group=1,
        title="Command palette…",
        icon="command",
        shortcuts=("Ctrl+K", "Ctrl+Shift+P"),
        call=lambda s: s.show_commands(),
        keywords="search run",
    ),
    ActionDef(
        id="view.find_layer",
        menu="View",
        group=1,
        title="Find layer to add",
        icon="search",
        shortcuts=("Ctrl+L",),
        call=lambda s: s.find_layer(),
        enabled=project,
        keywords="palette search",
    ),
    *(
        ActionDef(
            id=f"view.{id}",
            menu="View",
            submenu="Panels",
            group=2,
            title=title,
            icon=picture,
            shortcuts=keys,
            call=partial(_toggle_panel, id),
            enabled=project,
            checked=partial(_is_panel, id),
            keywords=words,
        )
        for id, title, picture, keys, words in _PANELS
    ),
    ActionDef(
        id="view.reset_layout",
        menu="View",
        submenu="Panels",
        group=3,
        title="Reset layout",
        icon="rotate-ccw",
        call=_reset_layout,
        enabled=project,
        keywords="panels default dock windows",
    ),
    ActionDef(
        id="view.next_panel",
        menu="View",
        group=2,
        title="Next panel",
        shortcuts=("F6",),
        call=lambda s: s.design.focus_panel(1),
        enabled=designing,
        keywords="focus keyboard",
    ),
    ActionDef(
        id="view.previous_panel",
        menu="View",
        group=2,
        title="Previous panel",
        shortcuts=("Shift+F6",),
        call=lambda s: s.design.focus_panel(-1),
        enabled=designing,
        keywords="focus keyboard",
    ),
    ActionDef(
        id="view.zoom_in",
        menu="View",
        group=3,
        title="Zoom in",
        icon="zoom-in",
        shortcuts=("Ctrl++", "Ctrl+="),
        call=lambda s: s.canvas.zoom_in(),
        enabled=designing,
    ),
    ActionDef(
        id="view.zoom_out",
        menu="View",
        group=3,
        title="Zoom out",
        icon="zoom-out",
        shortcuts=("Ctrl+-",),
        call=lambda s: s.canvas.zoom_out(),
        enabled=designing,
    ),
    ActionDef(
        id="view.zoom_100",
        menu="View",
        group=3,
        title="Zoom to 100 %",
        shortcuts=("Ctrl+0",),
        call=lambda s: s.canvas.zoom_to(1.0),
        enabled=designing,
        keywords="actual size",
    ),
    ActionDef(
        id="view.fit",
        menu="View",
        group=3,
        title="Show the whole network",
        icon="maximize",
        shortcuts=("Ctrl+Shift+F",),
        call=lambda s: s.canvas.fit(),
        enabled=designing,
        keywords="fit zoom all",
    ),
    ActionDef(
        id="view.health",
        menu="View",
        group=3,
        title="Show health",
        icon="activity",
        shortcuts=("Ctrl+Shift+J",),
        call=_toggle_health,
        enabled=lambda s: project(s) and (s.health.is_on or s.health.has_looks),
        checked=lambda s: s.health.is_on,
        keywords="gradients dead vanishing exploding layers run marks",
    ),
    ActionDef(
        id="view.times",
        menu="View",
        group=3,
        title="Show times",
        icon="gauge",
        shortcuts=("Ctrl+Alt+J",),
        call=_toggle_times,
        enabled=lambda s: project(s) and s.runs.timing.is_known,
        checked=lambda s: s.runs.timing.is_on,
        keywords="speed profile bench layers slow latency marks onnx",
    ),
    ActionDef(
        id="view.full_screen",
        menu="View",
        group=4,
        title="Full screen",
        icon="expand",
        shortcuts=("F11",),
        call=lambda s: s.presentation.toggle_full_screen(),
        checked=lambda s: s.isFullScreen(),
        keywords="maximise",
    ),
    ActionDef(
        id="view.present",
        menu="View",
        group=4,
        title="Presentation",
        icon="image-upscale",
        shortcuts=("Shift+F11",),
        call=lambda s: s.presentation.toggle(),
        enabled=lambda s: layers(s),
        checked=lambda s: s.presentation.is_on,
        keywords="show canvas alone talk slides",
    ),
    *(
        ActionDef(
            id=f"view.look_{wish.replace('-', '_')}",
            menu="View",
            submenu="Look",
            group=5,
            choice="look",
            title=title,
            call=partial(_choose_look, wish),
            checked=partial(_is_look, wish),
            keywords="theme colours accessibility",
        )
        for wish, title in LOOKS
    ),
    ActionDef(
        id="view.theme",
        menu="View",
        submenu="Look",
        group=6,
        title=lambda s: tr("Light look") if s.appearance.theme.is_dark else tr("Dark look"),
        icon="sun-moon",
        shortcuts=("Ctrl+Shift+L",),
        call=lambda s: s.appearance.toggle(),
        keywords="theme colours bright",
    ),
    *(
        ActionDef(
            id=f"view.text_{id}",
            menu="View",
            submenu="Look",
            group=7,
            title=title,
            icon="text" if id == "larger" else "",
            shortcuts=keys,
            call=partial(_scale_text, step),
            enabled=partial(_may_scale, step),
            keywords="font size scale zoom accessibility",
        )
        for id, title, keys, step in (
            ("larger", "Larger text", ("Ctrl+Alt+=", "Ctrl+Alt++"), STEP),
            ("smaller", "Smaller text", ("Ctrl+Alt+-",), -STEP),
            ("usual", "Text of usual size", ("Ctrl+Alt+0",), 0),
        )
    ),
)
