"""What helps where something went wrong: the log, the report of a fault, and about the program."""

from wizard.ui.support.support import Support

__all__ = ["Support"]
