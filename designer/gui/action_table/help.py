"""The Help menu."""

from designer.gui.action_table.when import designing
from designer.gui.actions import ActionDef
from designer.gui.canvas import searching

HELP = (
    ActionDef(
        id="help.tour",
        menu="Help",
        title="Five minutes to your first network",
        icon="rocket",
        call=lambda s: s.start_tour(),
        keywords="tour guide learn begin introduction help",
    ),
    ActionDef(
        id="help.manual",
        menu="Help",
        title="Manual",
        icon="book-open",
        call=lambda s: s.windows.show_manual(),
        keywords="help documentation how to read guide",
    ),
    ActionDef(
        id="help.shortcuts",
        menu="Help",
        title="Commands and shortcuts",
        icon="keyboard",
        shortcuts=("F1",),
        call=lambda s: s.show_commands(),
        keywords="keys list",
    ),
    ActionDef(
        id="help.doctor",
        menu="Help",
        title="Check this computer",
        icon="activity",
        call=lambda s: s.windows.show_doctor(),
        keywords="doctor versions gpu torch memory system diagnose",
    ),
    ActionDef(
        id="help.canvas",
        menu="Help",
        title="Mouse and keys on the canvas",
        icon="mouse-pointer",
        call=lambda s: searching.show_sheet(s.canvas),
        enabled=designing,
        keywords="gestures drag cheat sheet how to",
    ),
    ActionDef(
        id="help.log",
        menu="Help",
        title="Open the log's folder",
        icon="file-text",
        call=lambda s: s.windows.open_log_folder(),
        keywords="errors details",
    ),
    ActionDef(
        id="help.about",
        menu="Help",
        group=1,
        title="About Layerloom",
        icon="info",
        call=lambda s: s.windows.show_about(),
        keywords="version licence",
    ),
)
