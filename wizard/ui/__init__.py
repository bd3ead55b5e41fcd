"""The window: the only package that imports PySide6."""

from wizard.ui.kept_none import keep_none

keep_none()
