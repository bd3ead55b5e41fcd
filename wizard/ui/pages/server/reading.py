"""The server's files: where they are, read at the press of a button, and what was found in a few rows."""

from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from wizard.core.problem import Problem, Severity
from wizard.core.server_findings import Counted, absence, findings, has_asterisk
from wizard.core.server_view import filled_in
from wizard.core.site import Destination, DestinationKind, Site
from wizard.system.chosen_root import meant_root
from wizard.system.server_reading import ServerReading, read_at
from wizard.ui.pages.server.place import PlaceChoice
from wizard.ui.pages.server.recovery import RecoveryPart
from wizard.ui.reaching import Reaching
from wizard.ui.task import Task
from wizard.ui.widgets.banner import Banner
from wizard.ui.widgets.elided import ElidedLabel
from wizard.ui.widgets.facts import Fact, Facts
from wizard.ui.widgets.panel import Panel, set_role
from wizard.ui.widgets.task_button import TaskButton
from wizard.ui.words import number, said
from wizard.ui.work import Work

_MOST_PROBLEMS = 5
_ROLES = {Severity.ERROR: "bad", Severity.WARNING: "warn", Severity.INFO: "quiet"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """A reading and what it is of. ``meant``: the folder that was probably meant where there is no Asterisk."""

    folder: Path
    destination: Destination
    reading: ServerReading
    meant: Path | None

    def filled_in(self, work: Work) -> Work:
        """Return the work with what was read, unless it is of another site or place by now."""
        if (work.folder, work.site.destination) != (self.folder, self.destination):
            return work
        is_server = has_asterisk(self.reading.tree)
        site = filled_in(work.site, self.reading.view) if is_server else work.site
        return replace(work.with_site(site), reading=self.reading)


class ReadingPanel(Panel):
    """``read`` brings a ``Read``; ``lacks`` the field that has to be answered before there is something to read."""

    read = Signal(object)
    lacks = Signal(str)
    failed = Signal(Exception)

    def __init__(self, reaching: Reaching) -> None:
        super().__init__(self.tr("The server's files"))
        self._reaching, self._work = reaching, Work()
        self._last: Read | None = None
        self.place, self.facts, self.recovery = PlaceChoice(), Facts(), RecoveryPart(reaching)
        self.button = TaskButton(self.tr("&Read what is there"), self.tr("Reading; nothing is changed…"))
        self.state = ElidedLabel("quiet")
        self.absent, self.meant = Banner("warn"), Banner("info", self.tr("Use it"), self._on_meant)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.button)
        row.addWidget(self.state, 1)
        self.add(self.place)
        self.rows.addLayout(row)
        self.add(self.absent, self.meant, self.recovery, self.facts)
        self.button.pressed.connect(self._on_pressed)
        self.button.ended.connect(self._show_state)
        self.button.done.connect(self._on_read)
        self.button.failed.connect(self.failed)
        self.recovery.failed.connect(self.failed)
        self.place.collect.failed.connect(self.failed)
        self.recovery.recovered.connect(self.start)

    def start(self) -> None:
        """Read the server; where its folder is not named yet, ask for that."""
        site, folder = self._work.site, self._work.folder
        if folder is None:
            return
        if field := _lacking(self._work):
            self.lacks.emit(field)
            return
        self.button.run(partial(_read, self._reaching, site, folder))
        self._show_state()

    def show_work(self, work: Work) -> None:
        """Show where the files are, and what was found in them."""
        if (work.folder, work.site.destination) != (self._work.folder, self._work.site.destination):
            self.button.cancel()
            self.recovery.put_away()
        self._work = work
        self.place.show_work(work)
        self.recovery.show_work(work)
        reading = work.reading
        is_server = reading is not None and has_asterisk(reading.tree)
        self.facts.show_facts(_rows(self, work.site, reading) if reading and is_server else ())
        self.facts.setVisible(is_server)
        self._show_absence(reading)
        self.recovery.show_root(reading.root if reading and reading.needs_recovery else None)
        self._show_state()

    def _show_state(self) -> None:
        reading, destination = self._work.reading, self._work.site.destination
        self.state.setVisible(not self.button.is_at_work)
        # Once the person could go on, not having read is more than a hint.
        is_late = reading is None and bool(self._work.site.server.host)
        set_role(self.state, "warn" if is_late else "quiet")
        if reading is None:
            words = self.tr("Not read yet: phones in service here are not known.")
            self.state.say(f"! {words}" if is_late else words)
        elif destination.kind is DestinationKind.THIS_COMPUTER:
            self.state.say(self.tr("Read from this computer"))
        elif destination.kind is DestinationKind.SSH:
            self.state.say(self.tr("Read from %1").replace("%1", destination.target))
        else:
            self.state.say(self.tr("Read from %1").replace("%1", str(reading.root)))

    def _show_absence(self, reading: ServerReading | None) -> None:
        here = self._work.site.destination.kind is DestinationKind.THIS_COMPUTER
        absent = absence(reading.tree, is_this_computer=here) if reading else None
        kind = "info" if absent and absent.severity is Severity.INFO else "warn"
        self.absent.say(_sentence(absent) if absent else "", kind)
        meant = self._last.meant if self._last and reading and self._last.reading.root == reading.root else None
        words = self.tr("The server's etc is in %1; that folder was probably meant.")
        self.meant.say(words.replace("%1", str(meant)) if meant else "")

    def _on_pressed(self) -> None:
        if self.recovery.is_done:
            self.recovery.put_away()
        self.start()

    def _on_meant(self) -> None:
        if self._last is not None and self._last.meant is not None:
            self.place.on_chosen((self._last.meant,))
            self.start()

    def _on_read(self, read: Read) -> None:
        self._last = read
        self.read.emit(read)


def _lacking(work: Work) -> str:
    """The field without which it is not known where to read, "" where it is."""
    destination = work.site.destination
    if destination.kind is DestinationKind.FOLDER and not destination.path:
        return "destination.path"
    is_wrong = any(p.severity is Severity.ERROR for p in work.problems_of("destination.target"))
    return "destination.target" if destination.kind is DestinationKind.SSH and is_wrong else ""


def _read(reaching: Reaching, site: Site, folder: Path, task: Task) -> Read:
    with reaching.at(site, folder, task) as server:
        reading = read_at(server, site, folder, task.is_cancelled)
    meant = meant_root(reading.root) if site.destination.kind is DestinationKind.FOLDER else None
    return Read(folder=folder, destination=site.destination, reading=reading, meant=meant)


def _rows(panel: ReadingPanel, site: Site, reading: ServerReading) -> list[Fact]:
    contacts, over_tls = len(reading.registrations), sum(r.is_tls for r in reading.registrations)
    known = Counted(contacts=contacts, over_tls=over_tls, receipts=reading.receipts)
    rows = [(said(f.name), said(f.words), "warn" if f.is_doubtful else "") for f in findings(site, reading.view, known)]
    problems = reading.view.problems
    rows += [(panel.tr("Problem"), _sentence(p), _ROLES[p.severity]) for p in problems[:_MOST_PROBLEMS]]
    if (rest := len(problems) - _MOST_PROBLEMS) > 0:
        rows.append((panel.tr("Problem"), panel.tr("and %1 more").replace("%1", number(rest)), "quiet"))
    return rows


def _sentence(problem: Problem) -> str:
    where = f" ({problem.path}:{problem.line})" if problem.line else f" ({problem.path})" if problem.path else ""
    fix = f" {said(problem.fix)}" if problem.fix else ""
    return f"{said(problem.message)}{where}{fix}"
