"""What somebody who helps needs to know: the program and its system, what went wrong, and what was done before."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from wizard.core.log.entry import Entry
from wizard.core.log.failure import Failure
from wizard.core.log.lines import Say, log_lines
from wizard.core.step_words import STEP_WORDS
from wizard.core.steps import Step
from wizard.core.text import Text

_PROMISE = Text("No password, key, message of an error or value of a field is in it.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """The program and what it runs on; ``step`` is the page that is shown."""

    version: str
    system: str
    python: str
    qt: str
    language: str
    step: Step | None = None


def log_text(entries: Iterable[Entry], around: Surroundings, *, shows_names: bool = False, say: Say = str) -> str:
    """Return the log as it is copied into a support request."""
    return "\n".join((*_head(around, say), "", *log_lines(entries, shows_names=shows_names, say=say))) + "\n"


def fault_text(
    causes: Sequence[Failure],
    entries: Iterable[Entry],
    around: Surroundings,
    *,
    shows_names: bool = False,
    say: Say = str,
) -> str:
    """Return the report of a fault of this program: where it arose, and what was done before."""
    parts = [say(Text("Something unexpected happened.")), say(_PROMISE), "", *_head(around, say)]
    for failure in causes:
        parts += ["", failure.kind, *(f"  {frame}" for frame in failure.frames)]
    return _with_log(parts, entries, say, shows_names=shows_names)


def crash_text(trace: str, around: Surroundings, *, say: Say = str) -> str:
    """Return the report of a run that ended unexpectedly; ``trace`` is what was left of it."""
    parts = [say(Text("The last run ended unexpectedly.")), say(_PROMISE), "", *_head(around, say), "", trace]
    return "\n".join(parts) + "\n"


def _with_log(parts: list[str], entries: Iterable[Entry], say: Say, *, shows_names: bool) -> str:
    log = log_lines(entries, shows_names=shows_names, say=say)
    return "\n".join((*parts, "", say(Text("What was done before:")), *log)) + "\n"


def _head(around: Surroundings, say: Say) -> Iterator[str]:
    yield f"Secure Calling Wizard {around.version}"
    yield f"{around.system}, Python {around.python}, Qt {around.qt}"
    yield say(Text("Language: {language}", language=around.language))
    if around.step is not None:
        yield say(Text("Page: {page}", page=STEP_WORDS[around.step].name))
