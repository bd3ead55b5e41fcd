"""Phones looked for on the network: the search, what it has found, and what may have kept it from finding more."""

from wizard.ui.pages.phones.found.panel import FoundPanel

__all__ = ["FoundPanel"]
