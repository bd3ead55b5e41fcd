"""Where the program's own files are: icons, fonts, licences."""

from wizard.system.resources import resource

__all__ = ["resource"]
