"""The Server page: what is on the server, where its files are, and how phones reach it."""

from wizard.ui.pages.server.page import ServerPage

__all__ = ["ServerPage"]
