"""The Restart page and its parts."""

from wizard.ui.pages.restart.page import RestartPage

__all__ = ["RestartPage"]
