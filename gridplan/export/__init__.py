"""Write a plan as files that planners and other systems read."""

from gridplan.export.write import write_plan as write_plan
