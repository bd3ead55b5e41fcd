"""The parts of the Preview on their own: long files and lines, hostile text, problems of a file, sentences."""

from pathlib import PurePosixPath

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QPixmap
from pytestqt.qtbot import QtBot

from tests.core.plan.sites import phone
from wizard.core.plan.difference_lines import DifferenceLine, LineKind
from wizard.core.plan.plan import Action, Change
from wizard.core.plan.summary import FileSummary, PlanSummary, RestartNeed
from wizard.core.plan.touched_phones import TouchedPhones
from wizard.core.problem import Problem, Severity
from wizard.core.text import Text
from wizard.ui.pages.preview.difference_panel import DifferencePanel
from wizard.ui.pages.preview.difference_view import DifferenceView
from wizard.ui.pages.preview.grouped import grouped
from wizard.ui.pages.preview.sentences import files_sentence, phones_sentence
from wizard.ui.services import Services

PATH = PurePosixPath("/etc/asterisk/pjsip.conf")


def change(before: str | None, after: str | None) -> Change:
    return Change(
        path=PATH,
        before=None if before is None else before.encode(),
        after=None if after is None else after.encode(),
        mode=0o640,
        owner="root",
        group="asterisk",
    )


def added(text: str, reason: str = "because") -> DifferenceLine:
    return DifferenceLine(
        kind=LineKind.ADDED, before_line=0, after_line=7, text=text, reason=Text(reason), source="RFC"
    )


def painted(view: DifferenceView, text: str, reason: str) -> QPixmap:
    view.show_lines((added(text, reason),))
    return view.grab()


def test_only_lines_that_can_be_seen_are_laid_out_to_be_painted(qtbot: QtBot, services: Services) -> None:
    view = DifferenceView(services.theme)
    qtbot.addWidget(view)
    view.resize(500, 240)
    view.show_lines(tuple(added(f"line {n}") for n in range(20_000)))
    view.show()
    first, last = view.indexAt(view.rect().topLeft()), view.indexAt(view.viewport().rect().bottomLeft())
    assert (first.row(), last.row() < 12) == (0, True)
    view.scrollToBottom()
    assert view.indexAt(view.viewport().rect().bottomLeft()).row() == 19_999


def test_a_long_line_pushes_its_reason_away_and_can_be_scrolled_to_its_end(qtbot: QtBot, services: Services) -> None:
    view = DifferenceView(services.theme)
    qtbot.addWidget(view)
    view.resize(500, 100)
    view.show()
    short = painted(view, "a=b", "first").toImage()
    assert short != painted(view, "a=b", "second").toImage(), "the reason of a short line is painted"
    assert view.horizontalScrollBar().maximum() == 0
    long = "x" * 400
    assert painted(view, long, "first").toImage() == painted(view, long, "second").toImage()
    width = QFontMetrics(services.theme.code_font).horizontalAdvance(long)
    assert view.horizontalScrollBar().maximum() + view.viewport().width() >= width
    before = view.grab().toImage()
    view.horizontalScrollBar().setValue(view.horizontalScrollBar().maximum())
    assert view.grab().toImage() != before


def test_a_line_as_long_as_a_file_is_painted(qtbot: QtBot, services: Services) -> None:
    view = DifferenceView(services.theme)
    qtbot.addWidget(view)
    view.resize(500, 100)
    view.show()
    assert not painted(view, "\t" + "é" * 1_000_000, "why").isNull()


def test_text_of_a_site_is_never_markup(qtbot: QtBot, services: Services) -> None:
    view = DifferenceView(services.theme)
    qtbot.addWidget(view)
    view.show_lines((added("<img src=x> & <b>", "<i>why</i>"),))
    shown = view.model().data(view.model().index(0, 0), Qt.ItemDataRole.ToolTipRole)
    assert "&lt;img src=x&gt; &amp; &lt;b&gt;" in shown
    assert "&lt;i&gt;why&lt;/i&gt;" in shown


def test_a_problem_in_a_file_stands_below_its_lines(qtbot: QtBot, services: Services) -> None:
    panel = DifferencePanel(services.theme)
    qtbot.addWidget(panel)
    wanted: list[str] = []
    panel.wanted.connect(wanted.append)
    problems = (
        Problem(severity=Severity.INFO, message=Text("Know this."), path=str(PATH), line=3),
        Problem(
            severity=Severity.WARNING,
            message=Text("Odd."),
            fix=Text("Do that."),
            field="transport.bind",
            path=str(PATH),
            line=9,
        ),
        Problem(severity=Severity.ERROR, message=Text("Elsewhere."), path="/etc/asterisk/other.conf"),
    )
    panel.show_change(change("a\n", "b\n"), problems)
    assert panel.problem.accessibleName() == "Line 9: Odd. Do that."
    panel.problem.button.click()
    assert wanted == ["transport.bind"]
    panel.show_change(change("a\n", "b\n"), ())
    assert panel.problem.isHidden()
    qtbot.waitUntil(lambda: panel.shown is not None)


def test_a_problem_stands_beside_its_line_where_that_stays_too(qtbot: QtBot, services: Services) -> None:
    panel = DifferencePanel(services.theme)
    qtbot.addWidget(panel)
    body = "".join(f"line{n}={n}\n" for n in range(1, 40))
    severe = Problem(
        severity=Severity.ERROR, message=Text("Bad."), fix=Text("Mend it."), path=str(PATH), line=20, source="RFC 1"
    )
    mild = Problem(severity=Severity.WARNING, message=Text("Odd."), path=str(PATH), line=20)
    panel.show_change(change(body, f"{body}end=1\n"), (mild, severe))
    qtbot.waitUntil(lambda: panel.shown is not None)
    numbers = [line.after_line for line in panel.view.lines if line.kind is LineKind.SAME]
    assert 20 in numbers
    at = next(row for row, line in enumerate(panel.view.lines) if line.after_line == 20 and line.kind is LineKind.SAME)
    index = panel.view.model().index(at, 0)
    spoken = panel.view.model().data(index, Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "stays, line 20: line20=20; problem: Bad."
    assert "Mend it." in panel.view.model().data(index, Qt.ItemDataRole.ToolTipRole)
    panel.view.setCurrentIndex(index)
    assert panel.about.text() == "Bad. Mend it. – RFC 1"
    panel.show_change(change(body, f"{body}end=1\n"), ())
    qtbot.waitUntil(lambda: all(line.after_line != 20 for line in panel.view.lines if line.kind is LineKind.SAME))


def test_a_problem_is_painted_where_the_reason_would_be(qtbot: QtBot, services: Services) -> None:
    view = DifferenceView(services.theme)
    qtbot.addWidget(view)
    view.resize(500, 100)
    view.show()
    problem = Problem(severity=Severity.ERROR, message=Text("Bad."), path=str(PATH), line=7)
    plain = painted(view, "a=b", "because").toImage()
    view.show_lines((added("a=b"),), {7: problem})
    assert view.grab().toImage() != plain
    view.show_lines((added("a=b"),), {8: problem})
    assert view.grab().toImage() == plain


def test_what_is_drawn_too_late_is_dropped(qtbot: QtBot, services: Services) -> None:
    panel = DifferencePanel(services.theme)
    qtbot.addWidget(panel)
    first, last = change(None, "first\n" * 5000), change(None, "last\n")
    panel.show_change(first, ())
    panel.show_change(last, ())
    qtbot.waitUntil(lambda: panel.shown is not None)
    assert panel.shown == last
    assert [line.text for line in panel.view.lines] == ["last"]


def test_problems_are_each_listed_once_the_worst_first() -> None:
    phones = (phone("101"), phone("102"))
    fault = Problem(severity=Severity.ERROR, message=Text("No."), field="phones[1].mac")
    info = Problem(severity=Severity.INFO, message=Text("So."), field="server.ntp")
    other = Problem(severity=Severity.INFO, message=Text("So."), field="server.host")
    beyond = Problem(severity=Severity.WARNING, message=Text("Gone."), field="phones[9].mac")
    found = grouped((info, fault, fault, other, beyond), phones)
    assert [(g.problem, g.words) for g in found] == [
        (fault, "102 Phone 102: No."),
        (beyond, "Gone."),
        (info, "So."),
        (other, "So."),
    ]


def numbers(
    new: int = 0, changed: int = 0, removed: int = 0, rights: int = 0, **phones: tuple[str, ...]
) -> PlanSummary:
    kinds = (
        *(Action.CREATE,) * new,
        *(Action.UPDATE,) * changed,
        *(Action.DELETE,) * removed,
        *(Action.PERMISSIONS,) * rights,
    )
    nobody: dict[str, tuple[str, ...]] = {"moved": (), "prepared": (), "returned": (), "untouched": ()}
    return PlanSummary(
        files=tuple(FileSummary(path=PATH, action=kind, added=1, removed=0, is_secret=False) for kind in kinds),
        phones=TouchedPhones(**{**nobody, **phones}),
        restart=RestartNeed.NO,
        instructions=0,
        errors=0,
        warnings=0,
        infos=0,
    )


@pytest.mark.parametrize(
    ("found", "words"),
    [
        (numbers(), "Nothing has to be written: the server is as this site says."),
        (numbers(new=1), "1 file: 1 new."),
        (numbers(changed=1), "1 file: 1 changed; a backup is kept of it."),
        (numbers(new=4, changed=2), "6 files: 4 new, 2 changed; a backup is kept of both."),
        (
            numbers(1, 1, 1, 1),
            "4 files: 1 new, 1 changed, 1 with other rights, 1 removed; a backup is kept of each that was there.",
        ),
    ],
)
def test_files_in_a_sentence(found: PlanSummary, words: str) -> None:
    assert files_sentence(found) == words


def test_phones_in_sentences() -> None:
    assert phones_sentence(numbers()) == ""
    found = numbers(moved=("101",), prepared=("102", "103"), returned=("104",), untouched=("105", "106"))
    assert phones_sentence(found) == (
        "1 phone moves to TLS: 101. 2 phones are made ready: 102, 103. 1 phone goes back to how it was: 104. "
        "2 phones stay as they are."
    )
    many = numbers(moved=tuple(str(n) for n in range(100, 120)))
    assert phones_sentence(many) == "20 phones move to TLS: 100, 101, 102, 103, 104, 105, …."
