"""The value a run ends in, and how it is shown."""
