"""The report as a PDF: the same page as the HTML one, in a look that Qt's own text documents can draw."""

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPdfWriter, QTextDocument

from wizard.core.report import Look, Report, report_html
from wizard.ui.words import said

_DPI = 300
_POINTS = 9

# Qt knows a small part of CSS (Supported HTML Subset): no widths of tables, no rules but those of cells.
PAPER = Look(
    css="""
body { color: #1b2430; }
h1 { font-size: 20pt; margin-bottom: 0px; }
h2 { font-size: 12pt; margin-top: 20px; margin-bottom: 4px; }
p { margin-top: 4px; margin-bottom: 4px; }
.subtitle, .quiet, .more, .name { color: #576170; }
.lead { font-size: 11pt; margin-top: 10px; margin-bottom: 8px; }
.good { color: #17713f; } .warn { color: #835500; } .bad { color: #b3261e; }
table { border-collapse: collapse; margin-top: 4px; margin-bottom: 4px; }
td, th { border-style: none; border-bottom-style: solid; border-bottom-width: 1px; border-bottom-color: #dde2e9; }
th { color: #576170; text-align: left; font-weight: normal; }
.more, .name { font-size: 8pt; }
.value { font-weight: bold; }
code { font-family: "DejaVu Sans Mono", Consolas, Menlo, monospace; font-size: 8pt; }
footer { color: #576170; }
""",
    table=' width="100%" cellspacing="0" cellpadding="4"',
    tiles=' width="100%" cellspacing="0" cellpadding="8"',
)


def report_pdf(report: Report) -> bytes:
    """Return a report as a PDF on A4, in the window's language. It may be called off the GUI thread."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DPI)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            QMarginsF(0, 0, 0, 0),  # a document that is printed keeps two centimetres by itself
        )
    )
    writer.setTitle(report.name)
    document = QTextDocument()
    font = QFont()
    font.setPointSize(_POINTS)
    document.setDefaultFont(font)
    document.setHtml(report_html(report, said, look=PAPER))
    document.print_(writer)
    buffer.close()
    return bytes(buffer.data().data())
