"""Phones in service: one goes first, is looked at, then the others follow; and those that have to stay."""

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton

from wizard.core.phone_list.pilot import (
    PilotState,
    move_pilot,
    move_rest,
    next_to_move,
    pilot,
    pilot_state,
    possible_pilots,
)
from wizard.core.phone_progress import PROGRESS_WORDS, progress
from wizard.core.site import Phone, Site
from wizard.core.steps import Step
from wizard.core.text import Text
from wizard.ui.page import Page
from wizard.ui.pages.phone_names import phone_name
from wizard.ui.pages.write.held_back import HeldBack
from wizard.ui.pages.write.pilot_choice import PilotChoice
from wizard.ui.seen import seen
from wizard.ui.widgets.facts import Facts
from wizard.ui.widgets.panel import Panel, label
from wizard.ui.widgets.task_button import TaskButton
from wizard.ui.words import counted, said
from wizard.ui.work import Work


class PilotPanel(Panel):
    """Moves phones by their stage, and leads to the preview of that; ``look`` asks for the server to be read."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self.state = PilotState.NOTHING_TO_MOVE
        self._pilot: Phone | None = None
        self.heading, self.words = label("", "heading"), label("")
        self.choice, self.first, self.rest = PilotChoice(), QPushButton(), QPushButton()
        self.choice.activated.connect(self._on_chosen)
        self.first.clicked.connect(self._on_move)
        self.rest.clicked.connect(self._on_rest)
        self.facts = Facts()
        self.call = QCheckBox(self.tr("I saw both &shields in a call on this phone"))
        self.call.clicked.connect(self._on_called)
        self.look = TaskButton(self.tr("&Look again"), self.tr("Reading the server…"))
        self.look.failed.connect(page.services.show_error)
        self.held = HeldBack()
        self.held.wanted.connect(page.wanted)
        top, bottom = QHBoxLayout(), QHBoxLayout()
        for row, widgets in ((top, (self.choice, self.first)), (bottom, (self.look, self.rest))):
            row.setSpacing(8)
            for widget in widgets:
                row.addWidget(widget)
            row.addStretch(1)
        self.add(self.heading, self.words)
        self.rows.addLayout(top)
        self.add(self.facts, self.call)
        self.rows.addLayout(bottom)
        self.add(self.held)

    def show_work(self, work: Work) -> None:
        """Show what comes next for the phones of this site."""
        site = work.site
        self.state = pilot_state(site)
        self._pilot = pilot(site)
        is_first, is_pilot = self.state is PilotState.CHOOSE_PILOT, self.state is PilotState.PILOT_MOVED
        waiting = next_to_move(site)
        self.held.show_site(site)
        self.heading.setVisible(self.state is not PilotState.NOTHING_TO_MOVE)
        self.words.setVisible(not self.heading.isHidden())
        for widget in (self.choice, self.first):
            widget.setVisible(is_first)
        self.call.setVisible(is_pilot)
        self.look.setVisible(is_pilot)
        self.rest.setVisible(is_pilot or self.state is PilotState.REST_TO_MOVE)
        self.facts.setVisible(is_first or is_pilot)
        self.rest.setText(counted(len(waiting), Text("Move the other one"), Text("Move the other {count}")))
        if is_first:
            self._show_choice(site)
        elif is_pilot and self._pilot is not None:
            self._show_pilot(self._pilot, work)
        elif self.state is PilotState.REST_TO_MOVE:
            self.heading.setText(self.tr("Then the others"))
            self.words.setText(counted(len(waiting), Text("1 phone still waits."), Text("{count} phones still wait.")))
            self.rest.setEnabled(True)
        self.setVisible(not (self.heading.isHidden() and self.held.isHidden()))

    def _show_choice(self, site: Site) -> None:
        phones = possible_pilots(site)
        self.heading.setText(self.tr("One phone first"))
        self.words.setText(
            counted(
                len(phones),
                Text("1 phone in service waits, and works as it does today. Move it alone, and look at it."),
                Text(
                    "{count} phones in service wait, and work as they do today. Move one, look at it, then move the "
                    "others."
                ),
            )
        )
        self.choice.show_phones(phones)
        self._show_points(site)

    def _show_points(self, site: Site) -> None:
        self.first.setText(said(Text("Move {extension} first", extension=self.choice.extension.replace("&", "&&"))))
        self.facts.show_facts(self.choice.points(site))

    def _show_pilot(self, phone: Phone, work: Work) -> None:
        known = seen(work)
        state = progress(phone, known)
        self.heading.setText(said(Text("{phone} goes first", phone=phone_name(phone))))
        self.words.setText(
            self.tr("Write it, run the steps that follow, then look here again: its TLS contact, or a call, is enough.")
        )
        is_called = phone.extension in known.called
        self.facts.show_facts(
            [(self.tr("Seen of it"), said(PROGRESS_WORDS[state]), "good" if known.is_proven(phone) else "")]
        )
        self.call.setChecked(is_called)
        self.rest.setEnabled(known.is_proven(phone))

    def _on_chosen(self, _: int) -> None:
        self._show_points(self._page.work.site)

    def _on_move(self) -> None:
        extension = self.choice.extension
        self._page.edit_site(lambda site: move_pilot(site, extension))
        self._page.wanted.emit(Step.PREVIEW.value)

    def _on_rest(self) -> None:
        self._page.edit_site(move_rest)
        self._page.wanted.emit(Step.PREVIEW.value)

    def _on_called(self, is_seen: bool) -> None:
        if self._pilot is not None:
            extension = self._pilot.extension
            self._page.edit(lambda work: work.with_call(extension, is_seen=is_seen))
