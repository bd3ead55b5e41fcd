"""The server's files: where they are, read at the press of a button, and what was found in a few rows."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from wizard.core.problem import Severity
from wizard.core.server_findings import absence, has_asterisk
from wizard.core.site import DestinationKind
from wizard.system.server_reading import ServerReading
from wizard.ui.pages.server.place import PlaceChoice
from wizard.ui.pages.server.read import Read, lacking, read_place
from wizard.ui.pages.server.reading_facts import found_sentence, reading_facts
from wizard.ui.pages.server.recovery import RecoveryPart
from wizard.ui.reaching import Reaching
from wizard.ui.widgets.banner import Banner
from wizard.ui.widgets.elided import ElidedLabel
from wizard.ui.widgets.facts import Facts
from wizard.ui.widgets.panel import Panel, set_role
from wizard.ui.widgets.task_button import TaskButton
from wizard.ui.work import Work


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
        if field := lacking(self._work):
            self.lacks.emit(field)
            return
        self.button.run(partial(read_place, self._reaching, site, folder))
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
        self.facts.show_facts(reading_facts(work.site, reading) if reading and is_server else ())
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
        self.absent.say(found_sentence(absent) if absent else "", kind)
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
