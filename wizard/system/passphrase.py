"""Where a passphrase comes from: a file, the environment, or the person at the terminal."""

import os
import sys
from collections.abc import Callable
from getpass import getpass
from pathlib import Path

from wizard.core.errors import WizardError
from wizard.core.text import Text
from wizard.system.own_process import VARIABLE

_LARGEST_BYTES = 4096


def passphrase_from(file: Path | None, *, is_new: bool, of: str = "the site") -> Callable[[], str]:
    """Return a function that gets the passphrase when it is needed; a new one is asked for twice.

    ``of`` says whose it is, where a person is asked. The function raises WizardError where there is none
    to be had.
    """
    return lambda: _passphrase(file, is_new=is_new, of=of)


def _passphrase(file: Path | None, *, is_new: bool, of: str) -> str:
    if file is not None:
        return secret_in(file, "--passphrase-file")
    if given := os.environ.get(VARIABLE):
        return given
    if not sys.stdin.isatty():
        raise WizardError(
            Text("The passphrase of {thing} is needed.", thing=of),
            Text("There is no terminal to ask at."),
            Text("Give --passphrase-file FILE, or set {name}.", name=VARIABLE),
        )
    try:
        answer = getpass(f"Passphrase of {of}: ")
        is_repeated = not is_new or getpass("The same again: ") == answer
    except EOFError:
        raise _empty() from None
    if not is_repeated:
        raise WizardError(
            Text("The two passphrases differ."),
            Text("Nothing was made."),
            Text("Try again, and type the same one twice."),
        )
    if not answer:
        raise _empty()
    return answer


def _empty() -> WizardError:
    return WizardError(
        Text("The passphrase is empty."), Text("It protects keys and passwords."), Text("Choose one and try again.")
    )


def secret_in(file: Path, option: str) -> str:
    """Return the secret a short text file holds, as ``option`` names it.

    Raises:
        WizardError: The file cannot be read, or is empty.
    """
    try:
        with file.open("rb") as opened:
            content = opened.read(_LARGEST_BYTES)
        text = content.decode("utf-8").rstrip("\r\n")
    except (OSError, ValueError) as error:
        raise WizardError(
            Text("The file {file} cannot be read.", file=file),
            Text("What {option} names has to be a short text file.", option=option),
            Text("Give another one."),
        ) from error
    if not text:
        raise WizardError(
            Text("The file {file} is empty.", file=file),
            Text("What {option} names holds a secret.", option=option),
            Text("Write it into the file and try again."),
        )
    return text
