"""The Start page: a site made, opened or gone on with, and a phone's error number decoded."""

from wizard.ui.pages.start.page import StartPage

__all__ = ["StartPage"]
