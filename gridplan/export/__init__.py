"""Write a plan as files that planners and other systems read."""

from gridplan.export.core import write_plan as write_plan
