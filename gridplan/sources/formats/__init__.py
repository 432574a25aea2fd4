"""Files of every kind: what is in them, as it stands there."""
