"""A screen, as the tests of the window have it."""

from tests.desktop.conftest import desktop, desktop_peer

__all__ = ["desktop", "desktop_peer"]
