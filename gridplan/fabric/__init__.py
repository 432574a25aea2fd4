"""From layers to atoms: lines cut a community into blocks, buildings cut blocks into plots."""
