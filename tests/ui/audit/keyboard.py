"""Whether the keyboard comes everywhere and out again, sees where it is, and hears what that is."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QRadioButton, QScrollArea, QWidget

from tests.ui.audit.finding import Finding, found, named, visible

MOST_STEPS = 300


def nameless(page: str, window: QWidget) -> Iterator[Finding]:
    """Return what the keyboard reaches without a name a screen reader could say."""
    for widget in visible(window, QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not isinstance(widget, QScrollArea):
            interface = QAccessible.queryAccessibleInterface(widget)
            name = interface.text(QAccessible.Text.Name)
            if not any(letter.isalnum() for letter in name):
                yield found(page, "no name", widget, f"called {name!r}")


def unreachable(page: str, window: QWidget) -> Iterator[Finding]:
    """Walk round by Tab and back by Shift+Tab; return what was not come to, and where one does not get on."""
    wanted = [w for w in visible(window, QWidget) if w.focusPolicy() & Qt.FocusPolicy.TabFocus and w.isEnabled()]
    wanted = [w for w in wanted if w.focusProxy() is None and not _is_another_radio(w)]
    before = QApplication.focusWidget()
    for modifier, way in (
        (Qt.KeyboardModifier.NoModifier, "Tab"),
        (Qt.KeyboardModifier.ShiftModifier, "Shift+Tab"),
    ):
        met, is_round = _walk(window, modifier)
        if not is_round:
            yield found(page, "keyboard trap", met[-1], f"{way} does not come round; then {named(met[-2])}")
        for widget in wanted:
            if widget not in met:
                yield found(page, "unreachable", widget, f"by {way}")
    if before is not None:
        before.setFocus()


def without_focus_sign(page: str, window: QWidget) -> Iterator[Finding]:
    """Return what looks the same with the keyboard in it as without."""
    before = QApplication.focusWidget()
    rest = QWidget(window)
    rest.resize(1, 1)
    rest.show()
    for widget in list(_reached(window)):
        rest.setFocus()
        without = _picture(widget)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        if _picture(widget) == without:
            yield found(page, "no focus sign", widget, "")
    rest.deleteLater()
    if before is not None:
        before.setFocus()


def _picture(widget: QWidget) -> QImage:
    return widget.grab().toImage()


def _reached(window: QWidget) -> Iterator[QWidget]:
    """Return what Tab is to come to; what scrolls shows by that where the keyboard is."""
    for widget in visible(window, QWidget):
        takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None
        if takes and widget.isEnabled() and not isinstance(widget, QScrollArea):
            yield widget


def _walk(window: QWidget, modifier: Qt.KeyboardModifier) -> tuple[list[QWidget], bool]:
    # A page that has the keyboard itself is not come to by Tab again: what follows it is where one begins.
    _press(window, modifier)
    start = QApplication.focusWidget()
    met: list[QWidget] = []
    for _ in range(MOST_STEPS):
        now = QApplication.focusWidget()
        assert now is not None
        # What holds links has several stops inside it.
        if met and now is start and met[-1] is not start:
            return met, True
        met.append(now)
        _press(window, modifier)
    return met, set(met) == {start}


def _press(window: QWidget, modifier: Qt.KeyboardModifier) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None, "the keyboard is nowhere"
    assert window.isAncestorOf(focused), "the keyboard has left the window"
    QTest.keyClick(focused, Qt.Key.Key_Tab, modifier)


def _is_another_radio(widget: QWidget) -> bool:
    """Of radio buttons that belong together, Tab comes to the chosen one only; arrows lead to the others."""
    return isinstance(widget, QRadioButton) and not widget.isChecked()
