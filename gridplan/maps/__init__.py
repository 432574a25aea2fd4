"""The interactive map of a plan: one file that opens without any network."""

from gridplan.maps.page import explore as explore
from gridplan.maps.page import render_page as render_page
