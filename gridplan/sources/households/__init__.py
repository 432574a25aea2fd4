"""Households of buildings: counted, joined from ledgers, estimated."""
