"""A plan edited by hand, step by step, and questions to it answered."""

from gridplan.edit.session import Edit as Edit
