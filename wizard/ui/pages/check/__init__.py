"""The Check page and its parts."""

from wizard.ui.pages.check.page import CheckPage

__all__ = ["CheckPage"]
