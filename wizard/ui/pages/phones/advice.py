"""What the page advises above the list: one thing at a time, with the button that does it."""

from dataclasses import replace

from PySide6.QtCore import Signal

from wizard.core.phone_list.pilot import proposed_pilot
from wizard.core.site import Phone, Site, Stage
from wizard.core.text import Text
from wizard.ui.pages.phone_names import phone_name
from wizard.ui.widgets.banner import Banner
from wizard.ui.words import counted, said
from wizard.ui.work import Work

_MOST_LOOKED_AT = 1000
"""Phones among which the first to be moved is looked for: it is looked for at every edit."""


class PhonesAdvice(Banner):
    """``reading`` asks for the server to be read, ``moving`` for one phone to be moved first."""

    reading = Signal()
    moving = Signal(object)

    def __init__(self) -> None:
        super().__init__("info", " ", self._on_pressed)
        self._pilot: Phone | None = None
        self._site = Site()

    def show_work(self, work: Work) -> None:
        """Advise what the site needs first, nothing where it needs nothing."""
        if work.site != self._site:
            self._site = work.site
            self._pilot = _pilot(work.site)
        if _is_unread(work):
            self.button.setText(self.tr("Read the server"))
            self.say(self.tr("Phones in service announce nothing on the network: read them from the server."))
        elif self._pilot is not None:
            waiting = sum(not phone.stage.is_on_tls for phone in work.site.phones)
            who = phone_name(self._pilot)
            self.button.setText(said(Text("Move {extension} first", extension=self._pilot.extension)))
            one = Text("As it stands the phone keeps working as today. Move {who}, and see it work.", who=who)
            many = Text("As it stands all {count} keep working as today. Move one first, such as {who}.", who=who)
            self.say(counted(waiting, one, many))
        else:
            self.say("")

    def _on_pressed(self) -> None:
        if self._pilot is None:
            self.reading.emit()
        else:
            self.moving.emit(self._pilot)


def _is_unread(work: Work) -> bool:
    """Whether phones in service may be missing, since nobody has looked for them."""
    is_known = any(phone.stage in (Stage.WAIT, Stage.READY) for phone in work.site.phones)
    return work.reading is None and not work.receipt and not is_known


def _pilot(site: Site) -> Phone | None:
    if any(phone.stage.is_on_tls for phone in site.phones):
        return None
    return proposed_pilot(replace(site, phones=site.phones[:_MOST_LOOKED_AT]))
