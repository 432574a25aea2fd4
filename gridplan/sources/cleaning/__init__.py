"""From columns and shapes as they come to those of the schema."""
