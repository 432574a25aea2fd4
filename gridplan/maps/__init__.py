"""The interactive map of a plan: one file that opens without any network."""

from gridplan.maps.page import explore as explore
