"""The pages of the steps: each is made when it is first asked for, then kept."""

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from wizard.core.steps import Step
from wizard.ui.page import Page

MakePage = Callable[[Step], Page]


class PageSet(QObject):
    """The pages stand in one stack.

    ``edited`` brings an Edit, ``wanted`` a place to be led to; ``changed`` and ``finished`` bring the page that is.
    """

    edited = Signal(object)
    changed = Signal(object)
    wanted = Signal(str)
    finished = Signal(object)

    def __init__(self, make: MakePage, stack: QStackedWidget) -> None:
        super().__init__(stack)
        self._make, self._stack = make, stack
        self._made: dict[Step, Page] = {}

    def __iter__(self) -> Iterator[Page]:
        """Return those that were made so far."""
        return iter(self._made.values())

    def of(self, step: Step) -> Page:
        """Return a step's page."""
        if step not in self._made:
            page = self._made[step] = self._make(step)
            page.edited.connect(self.edited)
            page.changed.connect(partial(self.changed.emit, page))
            page.wanted.connect(self.wanted)
            page.finished.connect(partial(self.finished.emit, page))
            self._stack.addWidget(page)
        return self._made[step]
