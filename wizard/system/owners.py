"""Names of users and groups, and their numbers, as the server's own passwd and group have them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import PurePosixPath

from wizard.core.errors import WizardError
from wizard.core.text import Text
from wizard.system.root import Root

try:
    import grp
    import pwd
except ImportError:  # Windows
    pass

PASSWD = PurePosixPath("/etc/passwd")
GROUP = PurePosixPath("/etc/group")
_LARGEST_ID = 2**32 - 1  # -1 means "leave as it is" to chown(2)


@dataclass(frozen=True, slots=True, kw_only=True)
class Owners:
    """Who is known on the server. Names this computer knows from a directory count only if it is the server."""

    users: Mapping[str, int] = field(repr=False)
    groups: Mapping[str, int] = field(repr=False)
    user_names: Mapping[int, str] = field(repr=False)
    group_names: Mapping[int, str] = field(repr=False)
    is_this_computer: bool

    def uid(self, name: str) -> int | None:
        """Return the number of a user, given by name or as a number; None where there is no such user."""
        number = _number(self.users, name)
        if number is None and self.is_this_computer:
            try:
                return pwd.getpwnam(name).pw_uid
            except (KeyError, ValueError):
                return None
        return number

    def gid(self, name: str) -> int | None:
        """Return the number of a group, given by name or as a number; None where there is no such group."""
        number = _number(self.groups, name)
        if number is None and self.is_this_computer:
            try:
                return grp.getgrnam(name).gr_gid
            except (KeyError, ValueError):
                return None
        return number

    def user(self, uid: int) -> str:
        """Return a user's name, or the number as text."""
        if uid in self.user_names or not self.is_this_computer:
            return self.user_names.get(uid, str(uid))
        try:
            return pwd.getpwuid(uid).pw_name
        except (KeyError, OverflowError):
            return str(uid)

    def group(self, gid: int) -> str:
        """Return a group's name, or the number as text."""
        if gid in self.group_names or not self.is_this_computer:
            return self.group_names.get(gid, str(gid))
        try:
            return grp.getgrgid(gid).gr_name
        except (KeyError, OverflowError):
            return str(gid)

    def ids(self, path: PurePosixPath, owner: str, group: str) -> tuple[int, int]:
        """Return the numbers a file is to have.

        Raises:
            WizardError: The server has no such user or group.
        """
        uid, gid = self.uid(owner), self.gid(group)
        if uid is None:
            raise WizardError(
                Text("The server has no user {name}.", name=owner),
                Text("{path} is to belong to that user. Nothing was written.", path=path),
                Text("Make the user on the server, or correct etc/passwd in the folder, then plan again."),
            )
        if gid is None:
            raise WizardError(
                Text("The server has no group {name}.", name=group),
                Text("{path} is to belong to that group. Nothing was written.", path=path),
                Text("Make the group on the server, or correct etc/group in the folder, then plan again."),
            )
        return uid, gid


def read_owners(root: Root) -> Owners:
    """Return the users and groups of a server; lines that cannot be read are passed over."""
    users, groups = _ids(root, PASSWD), _ids(root, GROUP)
    return Owners(
        users=users,
        groups=groups,
        user_names=_first_names(users),
        group_names=_first_names(groups),
        is_this_computer=root.is_this_computer,
    )


def _ids(root: Root, path: PurePosixPath) -> Mapping[str, int]:
    """passwd(5) and group(5) agree in this much: name, password, number."""
    try:
        found = root.read(path)
    except WizardError:
        found = None
    ids: dict[str, int] = {}
    for line in (found.content if found else b"").decode("utf-8", "surrogateescape").split("\n"):
        fields = line.split(":", 3)
        if len(fields) < 3 or not fields[0] or fields[0].startswith(("#", "+", "-")):
            continue
        number = _id_number(fields[2])
        if number is not None:
            ids.setdefault(fields[0], number)
    return ids


def _first_names(ids: Mapping[str, int]) -> Mapping[int, str]:
    names: dict[int, str] = {}
    for name, number in ids.items():
        names.setdefault(number, name)
    return names


def _number(ids: Mapping[str, int], name: str) -> int | None:
    return ids[name] if name in ids else _id_number(name)


def _id_number(text: str) -> int | None:
    if not (text.isascii() and text.isdigit() and len(text) <= 10):
        return None
    return int(text) if int(text) < _LARGEST_ID else None
