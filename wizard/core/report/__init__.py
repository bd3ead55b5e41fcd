"""The report that is handed over with a site: what was set, what was seen, how to renew and how to go back."""

from wizard.core.report.contents import make_report
from wizard.core.report.document import Report
from wizard.core.report.markup import SCREEN, Look, report_html
from wizard.core.report.source import ReportSource

__all__ = ["SCREEN", "Look", "Report", "ReportSource", "make_report", "report_html"]
