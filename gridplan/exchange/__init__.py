"""A plan for other systems: schemas, checks, files, databases, services."""
