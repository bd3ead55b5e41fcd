"""The manual: what the program knows, put together from its own tables for a person to read without a network."""
