"""The report to hand over, saved as a web page or as a PDF, with the calendar file beside it."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QFileDialog

from wizard.core.folder_name import folder_name
from wizard.core.report import make_report, report_html
from wizard.core.text import Text
from wizard.system.report import report_source, write_report
from wizard.ui.file_dialogs import choose_new_file
from wizard.ui.report_pdf import report_pdf
from wizard.ui.seen import seen
from wizard.ui.services import Services
from wizard.ui.task import Task
from wizard.ui.widgets.panel import Panel, label
from wizard.ui.widgets.task_button import TaskButton
from wizard.ui.words import said
from wizard.ui.work import Work

PAGE, PDF = ".html", ".pdf"

Saved = tuple[Path, Path | None]


class ReportPanel(Panel):
    """Reports what is known of the work that is shown when the file is chosen."""

    def __init__(self, services: Services) -> None:
        super().__init__(self.tr("To hand over"))
        self._services = services
        self._work = Work()
        about = label(
            self.tr(
                "A report for whoever looks after this server: what was set, the certificate and its end, the phones, "
                "these checks, how to renew and how to go back. No password, PIN or key is in it."
            ),
            "quiet",
        )
        self.save = TaskButton(self.tr("Sa&ve the report…"), self.tr("The report is being made…"))
        self.saved = label("", "quiet")
        self.saved.hide()
        self.save.pressed.connect(self._choose)
        self.save.done.connect(self._on_saved)
        self.save.failed.connect(services.show_error)
        self.add(about, self.save, self.saved)

    def show_work(self, work: Work) -> None:
        """Take this work as the one to report of."""
        if work.folder != self._work.folder:
            self.save.cancel()
            self.saved.hide()
        self._work = work
        self.setVisible(work.folder is not None)

    def _choose(self) -> None:
        name = folder_name(self._work.site.name) or "report"
        kinds = (self.tr("Web page (*.html)"), self.tr("PDF (*.pdf)"))
        dialog = choose_new_file(
            self, self.tr("Where the report goes"), f"{name}{PAGE}", ";;".join(kinds), self._on_chosen
        )
        dialog.filterSelected.connect(partial(_renamed, dialog))

    def _on_chosen(self, files: tuple[Path, ...]) -> None:
        self.saved.hide()
        self.save.run(_saving(self._work, files[0], self._services.now()))

    def _on_saved(self, saved: Saved) -> None:
        file, calendar = saved
        if calendar is None:
            words = Text("Saved as {file}.", file=file)
        else:
            words = Text(
                "Saved as {file}; beside it {calendar}, which reminds of the certificate's end.",
                file=file,
                calendar=calendar.name,
            )
        self.saved.setText(said(words))
        self.saved.show()


def _renamed(dialog: QFileDialog, kind: str) -> None:
    """The name follows the kind of file that is chosen, before the dialog asks about one that is there."""
    ending = PDF if f"*{PDF}" in kind else PAGE
    dialog.setDefaultSuffix(ending)
    chosen = dialog.selectedFiles()
    if chosen and Path(chosen[0]).suffix in (PAGE, PDF):
        dialog.selectFile(Path(chosen[0]).with_suffix(ending).name)


def _saving(work: Work, file: Path, now: datetime) -> Callable[[Task], Saved]:
    """The work of saving the report of some work; a PDF where the file's name ends so."""

    def saving(_: Task) -> Saved:
        folder = work.folder or file.parent
        source = report_source(folder, work.site, work.reading, seen=seen(work), checks=work.checks, now=now)
        report = make_report(source)
        is_pdf = file.suffix.lower() == PDF
        language = QLocale().bcp47Name()
        text = "" if is_pdf else report_html(report, said, language=language)
        content = report_pdf(report) if is_pdf else text.encode("utf-8", "replace")
        return file, write_report(file, content, source, said)

    return saving
