"""Why a phone's file is left alone."""

from wizard.core.problem import Problem, Severity
from wizard.core.text import Text

SOURCE = "XML 1.0; vendor: XML Configuration"
BY_HAND = Text("Correct the phone's file by hand, or move it away so that a new one is made.")


class PhoneXmlRefused(Exception):
    """A phone's file, or a value meant for one, is not taken; ``problem`` says why, ``line`` where (0: nowhere)."""

    def __init__(self, message: Text, *, line: int = 0, fix: Text = BY_HAND) -> None:
        super().__init__(str(message))
        self.message = message
        self.line = line
        self.fix = fix

    def problem(self, path: str = "") -> Problem:
        """Return it as a problem of the file at ``path``."""
        return Problem(
            severity=Severity.ERROR, message=self.message, fix=self.fix, path=path, line=self.line, source=SOURCE
        )
