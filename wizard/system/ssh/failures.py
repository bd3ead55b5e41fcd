"""What a person is told of an SSH connection that cannot be had, broke, or was called off."""

from collections.abc import Callable

import asyncssh

from wizard.core.errors import Cancelled, WizardError
from wizard.core.fault import shown
from wizard.core.text import Text


def not_reached(target: str) -> Callable[[Exception], WizardError]:
    """Return what makes an error of a connection into one about its target."""

    def failure(error: Exception) -> WizardError:
        if isinstance(error, asyncssh.PermissionDenied):
            return WizardError(
                Text("{host} lets nobody in with what was given.", host=shown(target)),
                Text("The server says: {reason}.", reason=shown(str(error))),
                Text("Check the user name, its key and its password; ssh itself has to be let in as well."),
            )
        return WizardError(
            Text("{host} cannot be reached over SSH.", host=shown(target)),
            Text("What came back: {reason}.", reason=shown(str(error) or type(error).__name__)),
            Text("Check the name and that ssh reaches it, then try again."),
        )

    return failure


def broken(error: Exception) -> WizardError:
    """Return what is said where a connection ends before the work does."""
    return WizardError(
        Text("The connection to the server broke."),
        Text("What came back: {reason}.", reason=shown(str(error) or type(error).__name__)),
        Text("Connect again. What was begun on the server goes on or can be recovered there."),
    )


def called_off() -> Cancelled:
    """Return what is said where the person called the work off."""
    return Cancelled(
        Text("The work on the server was called off."),
        Text("What had begun there goes on to its end."),
        Text("Connect again when you are ready."),
    )


def too_much(most: int) -> WizardError:
    """Return what is said of a command that says more than ``most`` bytes."""
    return WizardError(
        Text("The server sends more than is reasonable."),
        Text("A command said more than {bytes} bytes.", bytes=most),
        Text("See what is in the folders that are read, then try again."),
    )
