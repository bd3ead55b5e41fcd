"""What install.sh needs to undo a write it made: which files, and what they were given."""

from wizard.core.bundle.contents import RUNNABLE, Member
from wizard.core.bundle.shell_name import shell_name
from wizard.core.plan.receipt import Receipt, digest


def undo_members(receipt: Receipt, installer: str) -> tuple[Member, ...]:
    """Return the files of a bundle that can do nothing but undo a receipt (``install.sh --undo``).

    ``installer`` is the text of install.sh. The new contents are left out: the old ones lie on the server.
    """
    table = "".join(
        f"- {change.after.sha256 if change.after else '-'} - - - - - {shell_name(str(change.path))}\n"
        for change in receipt.changes
    )
    members = (
        Member(name="install.sh", content=installer.encode("utf-8"), mode=RUNNABLE),
        Member(name="changes", content=table.encode("ascii")),
    )
    sums = "".join(f"{digest(member.content)}  {member.name}\n" for member in members)
    return (*members, Member(name="SHA256SUMS", content=sums.encode("ascii")))
