"""Hostile input as hypothesis strategies, shared by the tests of this package and those with real peers."""
