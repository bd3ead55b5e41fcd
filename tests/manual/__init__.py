"""The manual as it stands in ``resources/manual``."""
