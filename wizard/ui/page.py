"""A page: one step of the wizard on screen. It shows a Work and reports an edited one."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import ClassVar

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from wizard.core.site import Site
from wizard.core.step_words import STEP_WORDS
from wizard.core.steps import Step
from wizard.ui.services import Services
from wizard.ui.words import said
from wizard.ui.work import Work

Edit = Callable[[Work], Work]


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """The footer's accented button, named by what it does. ``needs`` says what keeps it from being pressed yet.

    ``field`` is where that is answered; a footer with ``needs`` leads there.
    """

    text: str
    needs: str = ""
    field: str = ""


class Page(QWidget):
    """The base of every page: a title, a lead that says what the page means now, and a body.

    A page never keeps answers of its own: ``show_work`` gives it all it shows, ``edited`` carries a function
    from the work as it is then to the edited one, so that what a slow task found never undoes what was typed.
    """

    step: ClassVar[Step]

    edited = Signal(object)
    """A function from Work to Work."""
    changed = Signal()
    """The lead or the action reads otherwise now."""
    wanted = Signal(str)
    """The person asked to go to a field of the site (``server.host``) or to a step (its value)."""
    finished = Signal()
    """What the action began has been done: go on to the next step."""

    def __init__(self, services: Services, *, scrolls: bool = True) -> None:
        super().__init__()
        title = said(STEP_WORDS[self.step].name)
        self.services = services
        self.work = Work()
        self.setProperty("role", "page")
        self.title, self._lead = QLabel(title), QLabel()
        self.title.setProperty("role", "title")
        self._lead.setProperty("role", "lead")
        self._lead.setWordWrap(True)
        self.setAccessibleName(title)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.title)
        layout.addWidget(self._lead)
        layout.addSpacing(12)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(12)
        self._area: QScrollArea | None = None
        self._content: QWidget = self
        if scrolls:
            canvas = self._content = QWidget()
            canvas.setProperty("role", "canvas")
            canvas.setLayout(self.body)
            area = self._area = QScrollArea()
            area.setWidgetResizable(True)
            area.setFrameShape(QFrame.Shape.NoFrame)
            area.setAccessibleName(title)
            area.setWidget(canvas)
            layout.addWidget(area, 1)
        else:
            layout.addLayout(self.body, 1)

    def show_work(self, work: Work) -> None:
        """Show the work; called when the page is entered and whenever the work changes while it is shown."""
        self.work = work
        self._lead.setText(self.lead())

    def refresh_lead(self) -> None:
        """Say the lead anew, and let the footer ask for the action again."""
        self._lead.setText(self.lead())
        self.changed.emit()

    def lead(self) -> str:
        """Return the sentence that says what this page means now, with real numbers."""
        return ""

    @property
    def lead_words(self) -> str:
        """The lead as it is shown."""
        return self._lead.text()

    def why(self) -> str:
        """Return what the footer's "Why?" opens: a few short paragraphs, in rich text."""
        return said(STEP_WORDS[self.step].why)

    def action(self) -> Action:
        """Return the footer's accented button as it is now."""
        return Action(text=self.tr("Next"))

    def act(self) -> None:
        """Do what the action says; ``finished`` tells when that is done."""
        self.finished.emit()

    @property
    def is_holding(self) -> bool:
        """Whether the page is at work that must not be left now."""
        return False

    def ask_to_stop(self) -> None:
        """Ask the person whether the work at hand shall stop; called when the window is to be closed meanwhile."""

    def reveal(self, widget: QWidget) -> None:
        """Scroll until a widget is seen that has just been shown or has grown."""
        # Once it has been laid out, which comes before.
        QTimer.singleShot(0, widget, partial(self._scroll_to, widget))

    def _scroll_to(self, widget: QWidget) -> None:
        if self._area is not None:
            # The area takes up what its content grew to some rounds of events later, if it is not told to.
            QCoreApplication.sendEvent(self._area, QEvent(QEvent.Type.LayoutRequest))
            self._area.ensureWidgetVisible(widget, 0, 0)

    def enter(self) -> None:
        """Begin what the page does by itself when it is come to."""

    def take_focus(self) -> None:
        """Put the keyboard into the first thing of the page that can be typed in or pressed."""
        # From the area's content: to look at each of the parts of the area itself costs as much as all that follows.
        for widget in iterate_focus(self._content):
            takes = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
            if (
                takes
                and not isinstance(widget, QScrollArea)
                and self.isAncestorOf(widget)
                and widget.isVisibleTo(self)
                and widget.isEnabled()
            ):
                widget.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def go_to(self, field: str) -> None:
        """Lead the person to a field of the site that is answered here."""

    def edit(self, edit: Edit) -> None:
        """Report an edited work."""
        self.edited.emit(edit)

    def edit_site(self, edit: Callable[[Site], Site]) -> None:
        """Report an edited site."""
        self.edited.emit(lambda work: work.with_site(edit(work.site)))

    def type_in(self, field: str, text: str) -> None:
        """Report what was typed in a field of the site."""
        self.edited.emit(lambda work: work.typed(field, text))


def iterate_focus(start: QWidget) -> Iterator[QWidget]:
    """Return the widgets in the order of the Tab key, from the one after ``start`` round to it."""
    widget = start.nextInFocusChain()
    while widget is not None and widget is not start:
        yield widget
        widget = widget.nextInFocusChain()
