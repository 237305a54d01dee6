"""Files with smaller numbers: float16, bfloat16, int8 and int4 in place of float32, with standard operators only.

`lower.lower` makes one of a float32 model; `measured` tells what that costs and gains.
"""
