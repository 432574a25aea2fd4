"""What if households come and go: which grids leave their range, and what lasts longest."""
