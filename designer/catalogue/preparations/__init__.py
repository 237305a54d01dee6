"""All preparations of samples: one module for each kind of content."""

from designer.catalogue.preparation import PrepareDef
from designer.catalogue.preparations import courses, numbers, pictures

PREPARATIONS: tuple[PrepareDef, ...] = (*numbers.ENTRIES, *pictures.ENTRIES, *courses.ENTRIES)
