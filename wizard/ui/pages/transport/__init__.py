"""The Transport page: what carries SIP, what of it is on the server already, and what each phone can do with it."""

from wizard.ui.pages.transport.page import TransportPage

__all__ = ["TransportPage"]
