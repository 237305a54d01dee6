"""Which options of an export do not go together, and why: for whoever asks, before anything is done."""

from designer.protocol.export_options import ExportOptions

NO_FIXED_RANGES = (
    "Streaming does not go with int8-static: its ranges are found on whole series, and what layers remember would be"
    " rounded anew with each piece."
)
INSTEAD = "Take int8-dynamic or int4, or export without streaming."


def refused(options: ExportOptions) -> dict[str, str]:
    """By option: why it does not go with the others, as a sentence. An option that is not asked for is told as well."""
    return {"streaming": NO_FIXED_RANGES} if options.precision == "int8-static" else {}


def clash(options: ExportOptions) -> str:
    """Why no file can be as these options say, as a sentence; "" if one can."""
    return next((why for name, why in refused(options).items() if getattr(options, name)), "")
