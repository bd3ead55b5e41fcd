"""The report as Qt draws it: every word of the page is on paper, on as many sheets as it needs."""

from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication

from tests.core.plan.sites import NOW, phone, site
from wizard.core.report import ReportSource, make_report, report_html
from wizard.core.site import Route
from wizard.ui.report_pdf import PAPER, report_pdf
from wizard.ui.words import said


def source(phones: int) -> ReportSource:
    made = site(Route.DPMA, *(phone(str(100 + n), name=f"Room <{n}>") for n in range(phones)))
    return ReportSource(site=made, folder="ex", version="1", made=NOW)


def sheets(pdf: bytes) -> int:
    return pdf.count(b"/Type /Page\n")


def test_a_pdf_has_as_many_sheets_as_the_phones_need(qapp: QApplication) -> None:
    few, many = (report_pdf(make_report(source(count))) for count in (2, 300))
    for pdf in (few, many):
        assert pdf.startswith(b"%PDF-")
        assert pdf.rstrip().endswith(b"%%EOF")
    assert sheets(few) >= 1
    assert sheets(many) >= sheets(few) + 5


def test_every_word_is_drawn_and_none_is_markup(qapp: QApplication) -> None:
    document = QTextDocument()
    document.setHtml(report_html(make_report(source(3)), said, look=PAPER))
    text = document.toPlainText()
    for words in (
        "Example Dental",
        "Room <2>",
        "102",
        "never tried with the DPMA",
        "secure-calling roll-back",
        "no keys",
    ):
        assert words in text
    assert "color:" not in text, "the style is no text"
