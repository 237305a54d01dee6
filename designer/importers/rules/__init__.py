"""Rules for functions that graphs say in another way than PyTorch. A rule has the arguments of its function.

Rules propose plans and prove nothing: what does not fit or computes something else is left aside (`conversion`).
"""

from collections.abc import Mapping

from designer.importers.rules import arithmetic, forms, learned, merging, nothing, parts_of, reducing
from designer.importers.rules.rule import Rule

RULES: Mapping[str, Rule] = {
    **nothing.RULES,
    **arithmetic.RULES,
    **forms.RULES,
    **parts_of.RULES,
    **merging.RULES,
    **reducing.RULES,
    **learned.RULES,
}
"""What each function can become, by its short name (`designer.importers.calls.short_name`)."""
