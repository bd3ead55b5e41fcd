"""The phone list as it was before each edit, for undo and redo."""

from dataclasses import dataclass, replace

from wizard.core.phone_list.edits import Phones
from wizard.core.text import Text

MOST_STEPS = 100
"""Lists share their phones, so that a step costs a pointer for each phone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """A list, and the edit that made the next one of it (in ``past``) or made it (in ``future``)."""

    phones: Phones
    edit: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """Where the list has been; ``past`` and ``future`` have the nearest last."""

    present: Phones = ()
    past: tuple[Version, ...] = ()
    future: tuple[Version, ...] = ()

    def after(self, phones: Phones, edit: Text) -> "History":
        """Return the history after an edit, named so that "Undo: ..." can be said; nothing changed, nothing kept."""
        if phones == self.present:
            return self
        past = (*self.past, Version(phones=self.present, edit=edit))[-MOST_STEPS:]
        return History(present=phones, past=past)

    def knows(self, phones: Phones) -> bool:
        """Whether a list is the one that undo and redo start from: nobody else has changed it since."""
        return phones is self.present or phones == self.present

    def undone(self) -> "History":
        """Return the history with the last edit taken back."""
        if not self.past:
            return self
        last = self.past[-1]
        future = (*self.future, replace(last, phones=self.present))
        return History(present=last.phones, past=self.past[:-1], future=future)

    def redone(self) -> "History":
        """Return the history with the edit done again that was taken back last."""
        if not self.future:
            return self
        following = self.future[-1]
        past = (*self.past, replace(following, phones=self.present))
        return History(present=following.phones, past=past, future=self.future[:-1])
