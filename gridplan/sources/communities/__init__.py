"""Communities: which building lies in which, and what to do without them."""
