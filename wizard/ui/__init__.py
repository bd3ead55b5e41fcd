"""The window: the only package that imports PySide6."""

from wizard.ui.immortal import make_immortal

make_immortal()
