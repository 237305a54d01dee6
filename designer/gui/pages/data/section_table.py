"""The sections of the column at the left, from the top: one line each."""

from designer.gui.pages.data.augmentation import AugmentationBody
from designer.gui.pages.data.preparation import PreparationBody
from designer.gui.pages.data.sections import Section
from designer.gui.pages.data.sources import Sources
from designer.gui.pages.data.splitting import SplitBody
from designer.gui.tongue import later

SECTIONS = (
    Section("dataset", later("Dataset"), Sources),
    Section("split", later("Split"), SplitBody),
    Section("preparation", later("Preparation"), PreparationBody),
    Section("augmentation", later("Augmentation"), AugmentationBody),
)
