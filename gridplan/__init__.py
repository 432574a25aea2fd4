"""Split communities into contiguous grids of households from building footprints."""

import logging

logging.getLogger(__name__).addHandler(logging.NullHandler())
