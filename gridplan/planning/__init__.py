"""From layers to an assignment: one community, and the map over a city."""
