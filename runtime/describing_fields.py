"""What a description of an ONNX file of another maker may say, and the words that it may say it with. Loads nothing."""

from collections.abc import Mapping

KINDS = ("image", "table", "text", "sound", "series", "array")
PIXELS = ("0..1", "0..255", "-1..1")
ANSWERS = ("shares", "scores", "labels", "values", "boxes", "symbols", "numbers")

FIELDS: Mapping[str, str] = {
    "input": "the input that is described, where there are several",
    "output": "the output that answers, where there are several",
    "as": f"what the input takes: {', '.join(KINDS)}",
    "size": "of pictures, as HEIGHTxWIDTH",
    "layout": "of pictures: nchw (channels first) or nhwc",
    "channels": "the order of colours: rgb or bgr",
    "pixels": f"from what to what pixels go: {', '.join(PIXELS)}",
    "mean": "what is taken off each channel, after that",
    "std": "what each channel is divided by, after that",
    "fit": "how pictures of another shape are fitted: cover, stretch or pad",
    "columns": "the names of a table's or a series' columns",
    "rate": "of sound, in samples a second",
    "length": "how many samples of sound, tokens or rows are taken, where the file leaves it open",
    "tokenizer": "the tokenizer.json that makes numbers of texts",
    "answers": f"what the output says: {', '.join(ANSWERS)}",
    "labels": "the names of the classes: a file with one in each line, or with commas between them",
    "unit": "of the values",
    "top": "how many labels are listed",
    "blank": "of symbols, the number that means: nothing here",
    "beam": "of symbols, how many beginnings are followed; 1 takes the likeliest each time",
}
"""What a description may say."""
