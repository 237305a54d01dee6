"""Datasets: what there is to learn from, in words and sizes. Where the numbers lie is known to `designer.data`.

Those that are here ship with scikit-learn, so that nothing needs a network.
"""

from dataclasses import dataclass, fields
from typing import Literal

from designer.catalogue.tensor import BATCH, TensorSpec

Task = Literal["classification", "multilabel", "regression", "detection", "reconstruction"]
Content = Literal["image", "table", "text", "sound", "series", "array"]
CLASSIFICATION: Task = "classification"
"""One class for each sample, or for each place of it."""
MULTILABEL: Task = "multilabel"
"""Any number of labels for each sample."""
REGRESSION: Task = "regression"
"""Values."""
DETECTION: Task = "detection"
"""Boxes, each with its class."""
RECONSTRUCTION: Task = "reconstruction"
"""Nothing is known but the samples: the (first) input itself is what is to come out."""

IGNORED = -100
"""Stands for the class of places that are not judged, as PyTorch's losses have it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InputDef:
    """One of several inputs of a sample; the fields mean what those of `DatasetDef` do."""

    name: str
    content: Content
    shape: tuple[int, ...]
    features: tuple[str, ...] = ()
    normalise: Literal["scale", "standardise", "none"] = "standardise"
    value_range: tuple[float, float] = (0.0, 1.0)
    dtype: Literal["float32", "int64"] = "float32"
    tokens: int = 0

    @property
    def spec(self) -> TensorSpec:
        """What a network's Input must be for it."""
        return TensorSpec((BATCH, *self.shape), self.dtype)


@dataclass(frozen=True, slots=True, kw_only=True)
class DatasetDef:
    """One dataset.

    `name` is its id; `shape` that of one sample. `labels` are the classes in the order of their numbers (empty for
    regression); `targets` the names of the values to predict, `unit` their unit. `features` names a table's columns.
    `normalise` is what `auto` means: `scale` maps `value_range` to 0 … 1, `standardise` gives each feature mean 0 and
    deviation 1 over the training samples, `none` leaves them as they are. `dtype` is that of a sample: int64 for the
    numbers of tokens, which are never normalised; there are `tokens` different ones.
    `ordered` samples are in the order of time, and each sees something of the `gap` samples that follow it.

    `target_shape` is that of one sample's target where it has a place for each pixel, step or box: (height, width) of
    the classes of pixels, (steps) of those of tokens, (boxes, 5) of boxes as x, y of the middle, width, height, all as
    shares of the picture, and class (-1: no box). `input_name` calls the first input where `others` come with it.
    `is_transcript`: its steps are not those of the sample but what is said in it, `IGNORED` behind the last one; the
    first of the `labels` stands for nothing, which a network may say in between.
    """

    name: str
    title: str
    doc: str
    task: Task
    content: Content
    shape: tuple[int, ...]
    samples: int
    labels: tuple[str, ...] = ()
    targets: tuple[str, ...] = ("class",)
    unit: str = ""
    features: tuple[str, ...] = ()
    normalise: Literal["scale", "standardise", "none"] = "standardise"
    value_range: tuple[float, float] = (0.0, 1.0)
    dtype: Literal["float32", "int64"] = "float32"
    tokens: int = 0
    ordered: bool = False
    gap: int = 0
    target_shape: tuple[int, ...] = ()
    is_transcript: bool = False
    input_name: str = "input"
    others: tuple[InputDef, ...] = ()
    source: str = ""
    licence: str = ""

    @property
    def is_dense(self) -> bool:
        """Whether there is a class for each place of a sample, not one for the whole."""
        return self.task == CLASSIFICATION and bool(self.target_shape)

    @property
    def has_areas(self) -> bool:
        """Whether these places lie in a plane, as pixels do: how well areas cover each other can then be measured."""
        return self.is_dense and len(self.target_shape) > 1

    @property
    def first(self) -> InputDef:
        """The first input, on its own."""
        shared = {field.name: getattr(self, field.name) for field in fields(InputDef) if field.name != "name"}
        return InputDef(name=self.input_name, **shared)

    @property
    def inputs(self) -> tuple[InputDef, ...]:
        """All inputs, the first one first."""
        return (self.first, *self.others)

    @property
    def input(self) -> TensorSpec:
        """What a network's (first) Input must be for this dataset."""
        return TensorSpec((BATCH, *self.shape), self.dtype)

    @property
    def target(self) -> TensorSpec:
        """What a batch of targets is: class numbers (N, …) int64, or values (N, …)."""
        match self.task:
            case "classification":
                return TensorSpec((BATCH, *self.target_shape), "int64")
            case "multilabel":
                return TensorSpec((BATCH, len(self.labels)))
            case "reconstruction":
                return TensorSpec((BATCH, *self.shape), self.dtype)
        return TensorSpec((BATCH, *(self.target_shape or (len(self.targets),))))


_UCI = "UCI Machine Learning Repository"
_CC_BY = "CC BY 4.0"
_CELL_FEATURES = (
    "radius",
    "texture",
    "perimeter",
    "area",
    "smoothness",
    "compactness",
    "concavity",
    "concave points",
    "symmetry",
    "fractal dimension",
)

DATASETS = (
    DatasetDef(
        name="digits",
        title="Handwritten digits",
        doc="1 797 handwritten digits as 8×8 grey images. The task is to read the digit.",
        task=CLASSIFICATION,
        content="image",
        shape=(1, 8, 8),
        samples=1797,
        labels=tuple("0123456789"),
        targets=("digit",),
        normalise="scale",
        value_range=(0.0, 16.0),
        source=f"{_UCI}: Optical Recognition of Handwritten Digits (E. Alpaydin, C. Kaynak, 1998)",
        licence=_CC_BY,
    ),
    DatasetDef(
        name="iris",
        title="Iris flowers",
        doc="150 irises of three species, each with four measurements. The task is to name the species.",
        task=CLASSIFICATION,
        content="table",
        shape=(4,),
        samples=150,
        labels=("setosa", "versicolor", "virginica"),
        targets=("species",),
        features=("sepal length (cm)", "sepal width (cm)", "petal length (cm)", "petal width (cm)"),
        source=f"{_UCI}: Iris (R. A. Fisher, 1936)",
        licence=_CC_BY,
    ),
    DatasetDef(
        name="wine",
        title="Wines",
        doc="178 Italian wines of three growers with 13 chemical measurements. The task is to tell the grower.",
        task=CLASSIFICATION,
        content="table",
        shape=(13,),
        samples=178,
        labels=("grower 1", "grower 2", "grower 3"),
        targets=("grower",),
        features=(
            "alcohol",
            "malic acid",
            "ash",
            "alcalinity of ash",
            "magnesium",
            "total phenols",
            "flavanoids",
            "nonflavanoid phenols",
            "proanthocyanins",
            "color intensity",
            "hue",
            "OD280/OD315 of diluted wines",
            "proline",
        ),
        source=f"{_UCI}: Wine (M. Forina and others, 1991)",
        licence=_CC_BY,
    ),
    DatasetDef(
        name="breast_cancer",
        title="Breast cancer",
        doc="569 tumours, each described by 30 measurements of its cells. The task is to tell benign from malignant.",
        task=CLASSIFICATION,
        content="table",
        shape=(30,),
        samples=569,
        labels=("malignant", "benign"),
        targets=("diagnosis",),
        features=(
            *(f"mean {name}" for name in _CELL_FEATURES),
            *(f"{name} error" for name in _CELL_FEATURES),
            *(f"worst {name}" for name in _CELL_FEATURES),
        ),
        source=f"{_UCI}: Breast Cancer Wisconsin (Diagnostic) (W. Wolberg, O. Mangasarian, N. Street, 1995)",
        licence=_CC_BY,
    ),
    DatasetDef(
        name="diabetes",
        title="Diabetes",
        doc="442 patients with ten measurements. The task is to foretell how far the disease is a year later.",
        task=REGRESSION,
        content="table",
        shape=(10,),
        samples=442,
        targets=("progression",),
        features=(
            "age",
            "sex",
            "body mass index",
            "blood pressure",
            "total cholesterol",
            "low-density lipoproteins",
            "high-density lipoproteins",
            "cholesterol ratio",
            "triglycerides (log)",
            "blood sugar",
        ),
        source="B. Efron, T. Hastie, I. Johnstone, R. Tibshirani: Least Angle Regression (2004)",
        licence="No licence stated; shipped with scikit-learn.",
    ),
    DatasetDef(
        name="linnerud",
        title="Linnerud exercises",
        doc="20 men of a fitness club with three exercises each. The task is to foretell weight, waist and pulse. Few"
        " samples: a score says little here.",
        task=REGRESSION,
        content="table",
        shape=(3,),
        samples=20,
        targets=("weight", "waist", "pulse"),
        features=("chins", "sit-ups", "jumps"),
        source="A. C. Linnerud, NC State University; in M. Tenenhaus: La régression PLS (1998)",
        licence="No licence stated; shipped with scikit-learn.",
    ),
)
