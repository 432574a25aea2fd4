"""How the made-up town and city are drawn."""
