"""What each kind of phone in the site says of the certificate."""

from collections.abc import Sequence

from wizard.core.certificates.site_verdicts import PhoneVerdict
from wizard.core.certificates.verdict_outcome import Outcome, details, headline, outcome, remedy
from wizard.core.phone_kinds import kind_name
from wizard.core.site import AuthorityKind
from wizard.ui.pages.phone_names import phone_names
from wizard.ui.widgets.panel import Panel, label
from wizard.ui.widgets.statements import Statement, Statements
from wizard.ui.words import said

_KINDS = {
    Outcome.ACCEPT: "good",
    Outcome.DO_NOT_LOOK: "quiet",
    Outcome.LACK_ROOT: "bad",
    Outcome.REFUSE: "bad",
    Outcome.WITHOUT_TLS: "warn",
}


class VerdictPanel(Panel):
    """A row for each model and firmware, the phones that would not connect first."""

    def __init__(self) -> None:
        super().__init__(self.tr("What the phones say"))
        self.verdicts, self._note = Statements(), label("", "quiet")
        self.add(self.verdicts, self._note)
        self.hide()

    def show_verdicts(self, verdicts: Sequence[PhoneVerdict], authority: AuthorityKind | None) -> None:
        """Show other verdicts; without phones, how to come by some."""
        self.verdicts.show_statements([_statement(v) for v in sorted(verdicts, key=lambda v: outcome(v).is_well)])
        self.verdicts.setVisible(bool(verdicts))
        if not verdicts:
            note = self.tr("The site has no phones yet. They are read from the server, or added on the page Phones.")
        elif authority is AuthorityKind.PRIVATE:
            note = self.tr("Judged offline, as PJSIP on a phone with this root judges; not tried on a phone.")
        else:
            note = self.tr(
                "Judged offline, as PJSIP on a phone judges, by the public roots this computer knows. The roots on a "
                "phone are as old as its firmware, and no source lists them."
            )
        self._note.setText(note)


def _statement(found: PhoneVerdict) -> Statement:
    kind, todo = said(kind_name(found.model, found.firmware)), remedy(found)
    lines = ((" ".join(map(said, details(found))), "quiet"), (said(todo) if todo else "", ""))
    return Statement(
        kind=_KINDS[outcome(found)],
        title=said(headline(found, kind)),
        aside=phone_names(found.extensions),
        lines=tuple(line for line in lines if line[0]),
    )
