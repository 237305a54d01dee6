"""The table of everything that can be done in the window, a module for each menu. To add an action, add an entry."""

from designer.gui.action_table.edit import EDIT
from designer.gui.action_table.file import FILE
from designer.gui.action_table.help import HELP
from designer.gui.action_table.network import NETWORK
from designer.gui.action_table.placing import PLACING
from designer.gui.action_table.run import RUN
from designer.gui.action_table.view import PAGES, VIEW
from designer.gui.actions import ActionDef
from designer.gui.own_layers.actions import OWN_LAYERS

__all__ = ["PAGES", "TABLE"]

TABLE: tuple[ActionDef, ...] = (*FILE, *EDIT, *VIEW, *NETWORK, *PLACING, *OWN_LAYERS, *RUN, *HELP)
"""All actions, in the order of the menus."""
