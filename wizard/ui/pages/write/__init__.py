"""The Write page and its parts."""

from wizard.ui.pages.write.page import WritePage

__all__ = ["WritePage"]
