"""`layerloom data cache`: how much was read of data and is kept, and with `--clear` removes it."""

from datetime import UTC, datetime

from designer.cli.command import Context, Result
from designer.drawing.words import size


def tell_cache(context: Context, *, clears: bool) -> Result:
    """Says what is kept; with `clears` removes what no process uses."""
    from designer.data.kept import MONTH_SECONDS, clear, kept, kept_folder, limit_bytes

    freed = clear() if clears else 0
    found, limit, console = kept(), limit_bytes(), context.console
    total = sum(each.size for each in found)
    used = sum(each.size for each in found if each.in_use)
    days = MONTH_SECONDS // (24 * 3600)
    rows = [
        ("folder", str(kept_folder())),
        ("datasets", str(len(found))),
        ("kept", f"{size(total)} of {size(limit)}"),
        ("in use", size(used)),
    ]
    if found:
        rows.append(("used last", datetime.fromtimestamp(found[-1].used, UTC).date().isoformat()))
    console.table(("What", "Found"), rows)
    if clears:
        console.say(f"{size(freed)} were removed." if freed else "Nothing was removed.")
    else:
        console.say(f"What is not used for {days} days goes by itself. layerloom data cache --clear removes it now.")
    return Result(
        {
            "folder": str(kept_folder()),
            "datasets": len(found),
            "bytes": total,
            "bytes_in_use": used,
            "limit_bytes": round(limit),
            "days": days,
            "removed_bytes": freed,
        }
    )
