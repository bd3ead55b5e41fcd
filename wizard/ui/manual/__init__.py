"""The manual in a window of its own beside the wizard's, opened at what the person is at."""

from wizard.ui.manual.opening import Manual

__all__ = ["Manual"]
