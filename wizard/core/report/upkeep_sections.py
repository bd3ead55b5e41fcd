"""What a site needs later: the certificate renewed in time, and the way back."""

import shlex
from collections.abc import Iterator

from wizard.core.certificates.renewal_advice import who_renews
from wizard.core.report.document import Block, Cell, Command, Commands, Paragraph, Section, Table, Tone
from wizard.core.report.moments import minute
from wizard.core.report.source import ReportSource
from wizard.core.site import AuthorityKind, Layout
from wizard.core.text import Text

_MOST_EXTENSIONS = 20


def renewal_section(source: ReportSource) -> Section:
    """Return how the certificate is renewed."""
    return Section(title=Text("How to renew the certificate"), blocks=tuple(_renewal(source)))


def _renewal(source: ReportSource) -> Iterator[Block]:
    site, folder = source.site, shlex.quote(source.folder)
    if source.chain:
        yield Paragraph(words=who_renews(source.chain[0], site))
        yield Paragraph(
            words=Text(
                "A calendar file lies beside this report; it reminds of the end in time. On that day every phone that "
                "checks certificates stops working."
            )
        )
    is_private = site.certificate.authority is AuthorityKind.PRIVATE
    first = (
        Command(
            command=f"secure-calling certificate {folder} renew",
            reason=Text("issues the next certificate; it asks for the site's passphrase"),
        )
        if is_private
        else Command(
            command=f"secure-calling certificate {folder} import fullchain.pem privkey.pem",
            reason=Text("takes over the next certificate where it was ordered by hand"),
        )
    )
    yield Commands(
        rows=(
            first,
            Command(
                command=f"secure-calling apply {folder}", reason=Text("writes it, and says what is to be run then")
            ),
            Command(
                command=f"secure-calling check {folder}",
                reason=Text("shows whether the server really serves the new one"),
            ),
        )
    )
    if is_private:
        yield Paragraph(
            words=Text(
                "The authority's key lies in the site folder, under a passphrase. Keep a copy of the folder and of the "
                "passphrase, apart from each other: without them every phone needs a new root one day."
            )
        )


def roll_back_section(source: ReportSource) -> Section:
    """Return how everything is put back as it was."""
    return Section(title=Text("How to go back"), blocks=tuple(_roll_back(source)))


def _roll_back(source: ReportSource) -> Iterator[Block]:
    site, folder = source.site, shlex.quote(source.folder)
    if site.server.layout is Layout.FREEPBX:
        yield Paragraph(
            words=Text("What was set in FreePBX's own pages is set back there; the wizard has not written it.")
        )
    yield Paragraph(
        words=Text(
            "Phones first, files after: a phone that still calls over TLS would be left without its server. Going back "
            "puts every file as it was, byte for byte, and removes those that were made."
        )
    )
    yield Commands(rows=tuple(_steps(source, folder)))
    if source.receipts:
        yield Table(
            head=(Text("Receipt"), Text("Written"), Text("Files")),
            rows=tuple(
                (
                    Cell(words=receipt.id, is_code=True),
                    Cell(words=minute(receipt.created)),
                    Cell(words=str(len(receipt.changes))),
                )
                for receipt in reversed(source.receipts)
            ),
        )
        yield Paragraph(
            words=Text("Receipts and backups lie on the server, in /var/lib/secure-calling."), tone=Tone.QUIET
        )


def _steps(source: ReportSource, folder: str) -> Iterator[Command]:
    moved = [shlex.quote(p.extension) for p in source.site.phones if p.stage.is_on_tls and p.extension]
    if moved:
        named = " ".join(moved) if len(moved) <= _MOST_EXTENSIONS else "EXTENSION..."
        yield Command(
            command=f"secure-calling stage {folder} wait {named}", reason=Text("says that these phones shall go back")
        )
        yield Command(
            command=f"secure-calling apply {folder}",
            reason=Text("writes that; then run what it says, so that each phone fetches its settings"),
        )
    yield Command(
        command="secure-calling roll-back",
        reason=Text("on the server, once no phone is on TLS; repeat it for each receipt, the newest first"),
    )
