"""The manual's window looked at as the pages are: named, reachable, legible and whole in every theme."""

from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.audit.auditor import OF_EACH_THEME, OTHERS, Auditor, System
from wizard.core.manual.anchors import FACTS, NUMBERS, page_anchor, rule_anchor
from wizard.core.steps import Step
from wizard.ui.app import make_window
from wizard.ui.session import Session
from wizard.ui.theme import Theme

PLACES = ("pages", page_anchor(Step.SERVER), NUMBERS, rule_anchor("L14"), FACTS)


def test_the_reader_is_named_reachable_legible_and_whole(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    system = System()
    theme = Theme(qapp, wants_dark=lambda: system.is_dark)
    window = make_window(theme, Session(tmp_path / "memory.json"))
    qtbot.addWidget(window)
    window.show()
    walker = Auditor(qtbot, window, theme, system, "manual")
    manual = window.manual
    manual.show_at(PLACES[0])
    qtbot.waitUntil(lambda: manual.reader is not None and manual.reader.page.source().hasFragment())
    reader = manual.reader
    assert reader is not None
    for anchor in PLACES:
        reader.go_to(anchor)
        walker.look_at(anchor, reader)
    reader.line.setText("certificate")
    hits = reader.hits
    qtbot.waitUntil(lambda: hits.width() >= hits.sizeHint().width())
    for appearance, is_dark in OTHERS:
        system.is_dark = is_dark
        theme.choose(appearance)
        for rule in OF_EACH_THEME:
            walker.findings += rule(appearance.value, reader)
    assert not walker.findings, "\n".join(map(str, walker.findings))
