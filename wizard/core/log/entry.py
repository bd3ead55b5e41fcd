"""One line of the log, as a value. What it can hold is numbers, names of acts, and names that can be masked."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from wizard.core.log.failure import Failure
from wizard.core.steps import Step
from wizard.core.text import Text


class Act(Enum):
    """What the program does that reaches out of it, or that a person asked for."""

    OPEN_SITE = Text("Open a site")
    READ_SERVER = Text("Read the server")
    CONNECT = Text("Connect over SSH")
    MAKE_PLAN = Text("Make the plan")
    WRITE = Text("Write the plan")
    ROLL_BACK = Text("Roll back")
    RECOVER = Text("Recover")
    MAKE_CERTIFICATE = Text("Make a certificate")
    PLACE_CERTIFICATE = Text("Put a certificate into the site")
    ORDER_CERTIFICATE = Text("Order a certificate")
    RESTART = Text("Run the restart steps")
    CHECK = Text("Check the server")
    FIND_SERVERS = Text("Listen for servers")
    FIND_PHONES = Text("Look for phones")
    SAVE_FILE = Text("Save a file")
    SERVE_FILES = Text("Serve files to phones")
    SHOW = Text("Show a page")
    TELL = Text("Show an error")


class Outcome(Enum):
    """How far an act has come."""

    BEGUN = Text("begun")
    DONE = Text("done")
    CALLED_OFF = Text("called off")
    FAILED = Text("failed")


class Count(Enum):
    """What is counted in an act: in words for one of it, and for several."""

    FILES = (Text("1 file"), Text("{count} files"))
    ROWS = (Text("1 check"), Text("{count} checks"))
    PROBLEMS = (Text("1 problem"), Text("{count} problems"))


class NameKind(Enum):
    """Whose name it is: what stands for it where names are masked."""

    SERVER = Text("server {number}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    """A name of the customer's, which is masked unless a person wants it to be seen. Never a secret."""

    kind: NameKind
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One line. ``moment`` is aware of its time zone; ``seconds`` is how long an act took that has ended."""

    moment: datetime
    act: Act
    outcome: Outcome | None = None
    seconds: float | None = None
    names: tuple[Name, ...] = ()
    counts: tuple[tuple[Count, int], ...] = ()
    step: Step | None = None
    receipt: str = ""
    failure: Failure | None = None
