"""The audit: every rule of the catalogue, from a plan alone."""
