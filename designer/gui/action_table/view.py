"""The View menu: pages, panels, zoom, look."""

from functools import partial

from designer.gui.action_table.when import designing, project
from designer.gui.actions import ActionDef, Shell

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
        shortcuts=("Ctrl+F",),
        call=lambda s: s.find_layer(),
        enabled=project,
        keywords="palette search",
    ),
    ActionDef(
        id="view.source",
        menu="View",
        group=2,
        title="Source",
        icon="code-xml",
        shortcuts=("Ctrl+U",),
        call=lambda s: s.toggle_lower("source"),
        enabled=project,
        checked=lambda s: designing(s) and s.design.lower_panel == "source",
        keywords="python code",
    ),
    ActionDef(
        id="view.problems",
        menu="View",
        group=2,
        title="Problems",
        icon="circle-alert",
        shortcuts=("Ctrl+Shift+M",),
        call=lambda s: s.toggle_lower("problems"),
        enabled=project,
        checked=lambda s: designing(s) and s.design.lower_panel == "problems",
        keywords="errors warnings",
    ),
    ActionDef(
        id="view.costs",
        menu="View",
        group=2,
        title="Costs",
        icon="gauge",
        shortcuts=("Ctrl+Shift+T",),
        call=lambda s: s.toggle_lower("costs"),
        enabled=project,
        checked=lambda s: designing(s) and s.design.lower_panel == "costs",
        keywords="table parameters multiply-adds flops memory receptive field heat",
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
        id="view.theme",
        menu="View",
        group=4,
        title=lambda s: "Light look" if s.appearance.theme.is_dark else "Dark look",
        icon="sun-moon",
        shortcuts=("Ctrl+Shift+L",),
        call=lambda s: s.appearance.toggle(),
        keywords="theme colours bright",
    ),
    ActionDef(
        id="view.theme_system",
        menu="View",
        group=4,
        title="Follow the system's look",
        call=lambda s: s.appearance.choose("system"),
        checked=lambda s: s.appearance.wish == "system",
        keywords="theme automatic",
    ),
)
