"""What people are handed: workbooks and tables of a plan in their language."""

from gridplan.reports.kinds import KINDS as KINDS
from gridplan.reports.kinds import write_report as write_report
