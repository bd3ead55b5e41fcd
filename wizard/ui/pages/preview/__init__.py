"""The Preview page and its parts."""

from wizard.ui.pages.preview.page import PreviewPage

__all__ = ["PreviewPage"]
