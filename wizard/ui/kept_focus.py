"""Where the keyboard is when what had it goes away: Qt hands it to the next button, which Enter would press."""

from functools import partial

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QStackedWidget, QWidget
from shiboken6 import isValid


class KeptFocus(QObject):
    """Gives the keyboard to the page itself when something on it that had it is hidden or cannot be used any more."""

    def __init__(self, pages: QStackedWidget) -> None:
        super().__init__(pages)
        self._pages = pages
        if isinstance(application := QApplication.instance(), QApplication):
            application.focusChanged.connect(self._on_changed)

    def _on_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        page = self._pages.currentWidget()
        if page is None or old is None or not page.isAncestorOf(old):
            return
        if new is None or (isinstance(new, QAbstractButton) and page.isAncestorOf(new)):
            # Later: Qt is still at it, and whoever hid it may have a better place.
            QTimer.singleShot(0, self, partial(self._keep, page, old, new))

    def _keep(self, page: QWidget, old: QWidget, new: QWidget | None) -> None:
        is_gone = not isValid(old) or not (old.isVisible() and old.isEnabled())
        if is_gone and QApplication.focusWidget() is new:
            page.setFocus()
