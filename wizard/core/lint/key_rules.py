"""The rule for who may read the server's key."""

from collections.abc import Iterator

from wizard.core.fault import shown
from wizard.core.lint.configuration import Configuration
from wizard.core.lint.finding import Finding
from wizard.core.lint.place import Place
from wizard.core.lint.trust_rules import certificate_field
from wizard.core.plan.difference_lines import visible
from wizard.core.plan.ownership import ownership_of, run_user_of
from wizard.core.problem import Severity
from wizard.core.server_tree import FileState, ServerTree
from wizard.core.text import Text

_OTHERS_READ, _GROUP_READS, _OWNER_READS = 0o004, 0o040, 0o400


def key_readable(found: Configuration) -> Iterator[Finding]:
    """L17: Asterisk's user has to read the key (unreadable, the transport is missing: measured), and nobody else."""
    for served in found.served:
        state = found.tree.files.get(served.key_path)
        if state is None:
            continue
        place, field = Place(str(served.key_path)), certificate_field(found, served)
        if state.mode & _OTHERS_READ:
            yield Finding(
                message=Text("Every user of the server can read the key {path}.", path=visible(place.path)),
                fix=Text("chmod 0640 {path}, with the group Asterisk runs in.", path=visible(place.path)),
                place=place,
                field=field,
                severity=Severity.WARNING,
            )
        elif (user := run_user_of(found.tree)) not in ("", "root", "0"):
            yield from _unreadable(found.tree, state, user, place, field)


def _unreadable(tree: ServerTree, state: FileState, user: str, place: Place, field: str) -> Iterator[Finding]:
    group = ownership_of(tree).group
    if state.owner == user and state.mode & _OWNER_READS:
        return
    if state.group in (group, user) and state.mode & _GROUP_READS:
        return
    # Which other groups the user is in is not known from here.
    is_sure = not state.mode & _GROUP_READS or state.group in ("root", "0")
    yield Finding(
        message=Text(
            "Asterisk runs as {user}, who cannot read the key {path}.", user=shown(user), path=visible(place.path)
        )
        if is_sure
        else Text(
            "Asterisk runs as {user}, who may not be able to read the key {path}.",
            user=shown(user),
            path=visible(place.path),
        ),
        fix=Text("chown root:{group} {path}, and chmod 0640 {path}.", group=shown(group), path=visible(place.path)),
        place=place,
        field=field,
        severity=None if is_sure else Severity.WARNING,
    )
