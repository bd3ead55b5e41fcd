"""The errors a person can meet: what happened, why, and the one next step."""

from wizard.core.text import Text


class WizardError(Exception):
    """Something outside went wrong; the three texts are fit to be shown as they are."""

    def __init__(self, title: Text, detail: Text, next_step: Text) -> None:
        super().__init__(str(title))
        self.title = title
        self.detail = detail
        self.next_step = next_step


class StalePlan(WizardError):
    """The server's files, or the digest asked for, are no longer those of the preview."""


class RecoveryNeeded(WizardError):
    """An earlier apply or roll back was cut short and has to be finished or undone first."""


class RollBackRefused(WizardError):
    """A roll back would do harm as things are; it can be forced."""


class PhonesOnTls(RollBackRefused):
    """Phones are still registered over TLS: they go first, the files after."""


class WrongPassphrase(WizardError):
    """The passphrase does not open the site's credentials or keys."""


class Cancelled(WizardError):
    """The person called it off."""
