"""Places to try gridplan on: a made-up town and city, and a small real extract.

What is made up says so: in ``attrs["note"]`` of every layer and in the column
``note`` of the communities. Where the files come from and under which licence they
may be passed on stands in ``data/README.md`` and in ``docs/datasets.md``.
"""

from gridplan.datasets._files import load_helsinki, load_town
from gridplan.datasets.dirty import DIRTY_RULES, PLANTED, write_dirty_city
from gridplan.datasets.qinhuangdao import make_city, write_city
from gridplan.datasets.town import make_town

__all__ = [
    "DIRTY_RULES", "PLANTED", "load_helsinki", "load_town", "make_city", "make_town",
    "write_city", "write_dirty_city",
]  # fmt: skip
