"""Numbers in words that several places say alike."""


def bytes_text(count: int) -> str:
    """About how much that is, as disks and networks count: `12 MB`, `4.9 GB`."""
    for unit, size in (("GB", 10**9), ("MB", 10**6), ("kB", 10**3)):
        if count >= size:
            number = count / size
            return f"{number:.1f} {unit}" if number < 10 else f"{number:.0f} {unit}"
    return f"{count} B"
