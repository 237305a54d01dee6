"""The Network menu."""

from designer.gui.action_table.when import designing, layers, project
from designer.gui.actions import ActionDef

NETWORK = (
    ActionDef(
        id="network.arrange",
        menu="Network",
        title="Arrange layers",
        icon="layout-dashboard",
        shortcuts=("Ctrl+Shift+A",),
        call=lambda s: s.arrange(),
        enabled=lambda s: designing(s) and layers(s),
        keywords="layout tidy align",
    ),
    ActionDef(
        id="network.next_problem",
        menu="Network",
        title="Go to the next problem",
        icon="circle-alert",
        shortcuts=("F8",),
        call=lambda s: s.next_problem(),
        enabled=lambda s: project(s) and bool(s.problems.items),
        keywords="error jump",
    ),
    ActionDef(
        id="network.copy_source",
        menu="Network",
        group=1,
        title="Copy Python source",
        icon="clipboard",
        call=lambda s: s.copy_source(),
        enabled=lambda s: layers(s) and s.session.analysis.ok,
        keywords="code pytorch",
    ),
)
