"""Of the Network menu: bringing the selected layers into line, and making their gaps equal."""

from functools import partial

from designer.gui.action_table.when import designing
from designer.gui.actions import ActionDef, Shell
from designer.gui.canvas import wire_commands

_MENU, _GROUP, _SUBMENU = "Network", 2, "Align and distribute"

_ALIGN = (
    ("left", "Align left", "align-start-vertical", "Ctrl+Shift+Left"),
    ("centre", "Align centres", "align-center-vertical", ""),
    ("right", "Align right", "align-end-vertical", "Ctrl+Shift+Right"),
    ("top", "Align top", "align-start-horizontal", "Ctrl+Shift+Up"),
    ("middle", "Align middles", "align-center-horizontal", ""),
    ("bottom", "Align bottom", "align-end-horizontal", "Ctrl+Shift+Down"),
)
"""Side, title, icon and keys."""
_DISTRIBUTE = (
    (True, "Distribute across", "align-horizontal-distribute-center"),
    (False, "Distribute down", "align-vertical-distribute-center"),
)


def _several(shell: Shell, least: int = 2) -> bool:
    return designing(shell) and len(shell.session.selection) >= least


def _three(shell: Shell) -> bool:
    return _several(shell, 3)


def _align(side: str, shell: Shell) -> None:
    wire_commands.align(side)(shell.canvas)


def _distribute(across: bool, shell: Shell) -> None:
    wire_commands.distribute(across=across)(shell.canvas)


PLACING = (
    *(
        ActionDef(
            id=f"network.align_{side}",
            menu=_MENU,
            group=_GROUP,
            submenu=_SUBMENU,
            title=title,
            icon=icon,
            shortcuts=(keys,) if keys else (),
            call=partial(_align, side),
            enabled=_several,
            keywords="line up edge center column row",
        )
        for side, title, icon, keys in _ALIGN
    ),
    *(
        ActionDef(
            id=f"network.distribute_{'across' if across else 'down'}",
            menu=_MENU,
            group=_GROUP,
            submenu=_SUBMENU,
            title=title,
            icon=icon,
            call=partial(_distribute, across),
            enabled=_three,
            keywords="space evenly equal gaps horizontal vertical",
        )
        for across, title, icon in _DISTRIBUTE
    ),
)
