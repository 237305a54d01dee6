"""Numbers that are too many to type: they are kept with the weights."""

from designer.catalogue.call import Call, Lowering, Name
from designer.catalogue.fields import Choice, Ints
from designer.catalogue.layer import Example, Family, LayerDef, Specs, Values
from designer.catalogue.tensor import TensorSpec


def _lower(v: Values, _: Specs) -> Lowering:
    made = Call("parts.StoredTensor", (), {"shape": v["shape"], "dtype": Name(f"torch.{v['dtype']}")})
    return Lowering(Call("self"), made)


ENTRIES = (
    LayerDef(
        type="StoredTensor",
        family=Family.SOURCE,
        doc="Fixed numbers that are kept with the weights, such as a mask or a table of an imported model. Zeros until "
        "weights are loaded; nothing of them is learned.",
        stem="stored",
        icon="database",
        params=(
            Ints("shape", (1,), required=True, help="Sizes of the tensor. It has no batch; empty is a single number."),
            Choice(
                "dtype",
                "float32",
                options=("float32", "int64", "bool"),
                help="Real numbers, whole ones (int64) for indices, or yes and no (bool).",
            ),
        ),
        inputs=(),
        infer=lambda v, x: (TensorSpec(v["shape"], v["dtype"]),),
        lower=_lower,
        buffers=lambda v, x: {"value": v["shape"]},
        summary=lambda v: "×".join(map(str, v["shape"])) or "1",
        keywords=("buffer", "mask", "table", "index", "imported", "constant", "register_buffer"),
        examples=(
            Example({"shape": (2, 3)}),
            Example({"shape": (4,), "dtype": "int64"}),
            Example({"shape": (), "dtype": "bool"}),
        ),
    ),
)
