"""What was found on a server, in a few rows a person takes in at once, and what it means for the site."""

from collections.abc import Iterator
from dataclasses import dataclass

from wizard.core.fault import shown
from wizard.core.plan.names import names_of
from wizard.core.problem import Problem, Severity
from wizard.core.server_tree import ServerTree
from wizard.core.server_view import ServerView, filled_in
from wizard.core.site import Layout, Site
from wizard.core.text import Text

_MOST_NAMED = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One row: what it is about, and what was found. ``is_doubtful``: to be looked at."""

    name: Text
    words: Text
    is_doubtful: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """What is known of a server beside its files: registered contacts, those over TLS, receipts (None: unreadable)."""

    contacts: int = 0
    over_tls: int = 0
    receipts: int | None = 0


def findings(site: Site, found: ServerView, counted: Counted) -> tuple[Finding, ...]:
    """Return the rows that say what is on the server; a row where the site says otherwise is doubtful."""
    return (
        *_versions(site, found),
        _running(found),
        _layout(site, found),
        Finding(name=Text("Transports"), words=_transports(found)),
        Finding(name=Text("Endpoints"), words=_endpoints(found)),
        _phones(site, found),
        Finding(name=Text("Registered"), words=_contacts(counted)),
        _receipts(counted.receipts),
    )


def has_asterisk(tree: ServerTree) -> bool:
    """Whether there is Asterisk's folder at all; without it nothing that was read is of the server."""
    return tree.asterisk_folder in tree.folders


def absence(tree: ServerTree, *, is_this_computer: bool) -> Problem | None:
    """Return what there is to say where the files of a PJSIP server were not found, with the next step."""
    if not has_asterisk(tree):
        return _no_asterisk(is_this_computer=is_this_computer)
    if names_of(tree).pjsip in tree.files:
        return None
    if tree.asterisk_folder / "sip.conf" in tree.files:
        return Problem(
            severity=Severity.WARNING,
            message=Text("This server has no pjsip.conf: its phones are those of chan_sip, in sip.conf."),
            fix=Text("Move them to PJSIP first (contrib/scripts/sip_to_pjsip), then read again."),
        )
    return Problem(
        severity=Severity.INFO,
        message=Text("This server has no pjsip.conf yet, so no phone is in service on it."),
        fix=Text("Go on: a new one is made, and Preview shows it before it is written."),
    )


def _no_asterisk(*, is_this_computer: bool) -> Problem:
    if is_this_computer:
        message = Text("There is no Asterisk on this computer: it has no /etc/asterisk.")
        fix = Text(
            "If the server is another machine, run this program there, or choose a folder with its files. "
            "If it shall be this one, install Asterisk, then read again."
        )
    else:
        message = Text("This folder holds no files of Asterisk: there is no etc/asterisk in it.")
        fix = Text("Choose the folder that stands for the server's /: the one with the server's etc in it.")
    return Problem(severity=Severity.WARNING, message=message, fix=fix)


def _versions(site: Site, found: ServerView) -> Iterator[Finding]:
    named = (
        ("Asterisk", found.asterisk, site.server.asterisk),
        ("OpenSSL", found.openssl, site.server.openssl),
        ("DPMA", found.dpma, site.server.dpma),
    )
    known = ", ".join(f"{name} {shown(read)}" for name, read, _ in named if read)
    unknown = ", ".join(name for name, read, _ in named if not read)
    if not known:
        words = Text("no version was found; type them below if you know them")
    elif unknown:
        words = Text("{known}; not found: {unknown}", known=known, unknown=unknown)
    else:
        words = Text("{known}", known=known)
    yield Finding(name=Text("Versions"), words=words)
    for name, read, said in named:
        if read and said and read != said:
            yield _otherwise(Text("{name} {read}; the site says {said}", name=name, read=shown(read), said=shown(said)))


def _running(found: ServerView) -> Finding:
    user, folder = shown(found.runs_as), shown(str(found.folder))
    if found.is_running is None:
        words = Text("files in {folder}", folder=folder)
        if user:
            words = Text("as {user}, files in {folder}", user=user, folder=folder)
    elif found.is_running:
        words = Text("is running, files in {folder}", folder=folder)
        if user:
            words = Text("is running as {user}, files in {folder}", user=user, folder=folder)
    else:
        words = Text("does not answer, so it does not run now; files in {folder}", folder=folder)
    return Finding(name=Text("Asterisk"), words=words, is_doubtful=found.is_running is False)


def _otherwise(words: Text) -> Finding:
    return Finding(name=Text("Differs"), words=words, is_doubtful=True)


def _layout(site: Site, found: ServerView) -> Finding:
    if found.layout is Layout.FREEPBX:
        words = Text("made by FreePBX: what must be set becomes steps in its pages, not edits of its files")
    elif site.server.layout is Layout.FREEPBX:
        words = Text("no sign of FreePBX was read; the site says FreePBX, and that stays so")
    else:
        words = Text("plain, kept by hand: they can be edited in place")
    return Finding(name=Text("Files"), words=words, is_doubtful=found.layout is not site.server.layout)


def _transports(found: ServerView) -> Text:
    if not found.transports:
        return Text("none")
    named = ", ".join(f"{t.id} ({t.protocol}{' ' if t.bind else ''}{t.bind})" for t in found.transports[:_MOST_NAMED])
    more = len(found.transports) - _MOST_NAMED
    return Text("{named} and {count} more", named=named, count=more) if more > 0 else Text("{named}", named=named)


def _endpoints(found: ServerView) -> Text:
    count = len(found.endpoints)
    encrypted = sum(e.media_encryption.lower() == "sdes" for e in found.endpoints)
    if count == 0:
        return Text("none in pjsip.conf")
    return Text("{count} in pjsip.conf, {encrypted} with SRTP", count=count, encrypted=encrypted)


def _phones(site: Site, found: ServerView) -> Finding:
    count = len(found.phones)
    missing = len(filled_in(site, found).phones) - len(site.phones)
    if count == 0:
        words = Text("none known by the DPMA or by a <mac>.cfg file")
    elif missing:
        words = Text("{count} found, {missing} of them not in this site", count=count, missing=missing)
    else:
        words = Text("{count} found, all of them in this site", count=count)
    return Finding(name=Text("Phones"), words=words, is_doubtful=missing > 0)


def _contacts(counted: Counted) -> Text:
    if counted.contacts == 0:
        return Text("no contact of a phone is known")
    return Text("{count} known, {over_tls} of them over TLS", count=counted.contacts, over_tls=counted.over_tls)


def _receipts(receipts: int | None) -> Finding:
    if receipts is None:
        words = Text("they may not be read, or one is damaged: run this as the administrator to see them")
    elif receipts == 0:
        words = Text("none: this program has written nothing here")
    else:
        words = Text("{count} standing: what was written can be rolled back", count=receipts)
    return Finding(name=Text("Receipts"), words=words, is_doubtful=receipts is None)
