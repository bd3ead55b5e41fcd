"""Phones seen on the network or named by a server: each with what says so, and how sure that is."""
