"""What stands on a server: its configuration files, phones' files, journals, what its console says."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path, PurePosixPath
from tempfile import mkdtemp

from tests.core.plan import sites
from tests.fuzz.target import Target, shown_text, text_of
from wizard.core.asterisk.conf_file import parse
from wizard.core.asterisk.edit import NewOption, NewSection, OptionEdit, SectionEdit, edit, without_ours
from wizard.core.asterisk.effective import read_effective
from wizard.core.asterisk.log_files import log_files
from wizard.core.console.expected import Expected
from wizard.core.console.judge import judge_console
from wizard.core.errors import WizardError
from wizard.core.lint.configuration import configuration_of
from wizard.core.lint.table import lint
from wizard.core.phone_xml import PhoneXmlInput, edit_phone_xml, read_phone_xml, without_ours_xml
from wizard.core.plan.difference import difference
from wizard.core.plan.freepbx.bulk_handler import bulk_import
from wizard.core.plan.make_plan import make_plan
from wizard.core.plan.plan import ExtensionSetting
from wizard.core.plan.receipt import from_json, to_json
from wizard.core.problem import Severity
from wizard.core.server_tree import FileState, ServerTree
from wizard.core.server_view import view
from wizard.core.sightings.access_log import fetches_in_log
from wizard.core.site import Phone, Route
from wizard.core.text import Text
from wizard.system.collected import read_collected
from wizard.system.journal import read_journals
from wizard.system.root import Root
from wizard.system.ssh.said import said
from wizard.system.ssh.sent_copy import NoCopyError, unpack
from wizard.system.ssh.told import begun, not_written, undone
from wizard.system.ssh.workspace import Ran
from wizard.system.transports_up import socket_in
from wizard.system.versions import read_versions

PJSIP = PurePosixPath("/etc/asterisk/pjsip.conf")
WHY = Text("a reason")
SITE = sites.site(Route.DPMA, sites.phone("101"), sites.phone("102"))
EXPECTED = Expected(transport="transport-tls", port=5061, phones=("101", "102"), asterisk="22.5.0", dpma="3.6.3")
GIVEN = PhoneXmlInput(
    phone=Phone(mac="00:0f:d3:aa:bb:01", model="D65", firmware="2_9_19", extension="101", name="Front"),
    host="pbx.example.com",
    port=5061,
    srtp=True,
    ntp="192.0.2.5",
    allow_wildcard=False,
    config_server_url="https://prov.example.com/phones/",
    password="secret-101",
    label="Front",
    tls=True,
)
UNVERSIONED = replace(SITE, server=replace(SITE.server, asterisk="", openssl="", dpma=""))
VERSIONS = b"\0v"
SPLIT = b"\0\n"
"""Between the files of one input that stands for several."""


def tree_of(data: bytes) -> ServerTree:
    """Asterisk's folder: the first part is pjsip.conf, the others may be included by it or are read beside it."""
    names = ("pjsip.conf", "one.inc", "two.inc", "logger.conf", "asterisk.conf", "res_digium_phone.conf")
    return ServerTree(
        files={
            PJSIP.with_name(name): FileState(content=part, mode=0o644, owner="", group="")
            for name, part in zip(names, data.split(SPLIT), strict=False)
        },
        folders={PJSIP.parent: (0o755, "", "")},
    )


def server_of(data: bytes) -> ServerTree:
    """The same with what its programs say of their versions, and keys of the site's last certificate."""
    files, _, versions = data.partition(VERSIONS)
    asterisk, openssl, dpma, *_ = [*shown_text(versions).split("\n"), "", "", ""]
    tree = tree_of(files)
    served = FileState(content=files[-200:], mode=0o644, owner="", group="")
    return replace(
        tree,
        files={**tree.files, PurePosixPath("/etc/asterisk/keys/asterisk.crt"): served},
        ours=frozenset({PurePosixPath("/etc/asterisk/keys/asterisk.crt")}),
        asterisk=asterisk,
        openssl=openssl,
        dpma=dpma,
    )


def plan(data: bytes) -> None:
    """A site written to whatever server: a plan, or what keeps one from being made, and all of it can be shown."""
    made = make_plan(UNVERSIONED, sites.secrets(), server_of(data), sites.NOW)
    for change in made.changes:
        difference(change)
    for problem in made.problems:
        assert str(problem.message)


def conf_file(data: bytes) -> None:
    text = text_of(data)
    assert str(parse(text)) == text


def conf_tree(data: bytes) -> None:
    tree = tree_of(data)
    read_effective(PJSIP, tree)
    view(tree)
    log_files(tree)


def conf_edit(data: bytes) -> None:
    text = without_ours(text_of(data))
    sections = parse(text).sections
    transport = OptionEdit(name="transport", values=("transport-tls",), reason=WHY, source="")
    edits = [SectionEdit(index=s.index, options=(transport,)) for s in sections[:3]]
    option = NewOption(name="type", value="transport", reason=WHY, source="")
    new = NewSection(name="transport-tls", options=(option,))
    made = edit(text, edits, appended=(new,), include="secure-calling.conf", include_reason=(WHY, ""))
    assert without_ours(made.text) == text


def linted(data: bytes) -> None:
    lint(configuration_of(server_of(data), sites.NOW, UNVERSIONED))


def phone_xml(data: bytes) -> None:
    read_phone_xml(data)
    without_ours_xml(data)
    made = edit_phone_xml(data, GIVEN)
    if made.text and not any(p.severity is Severity.ERROR for p in made.problems):
        assert without_ours_xml(made.text.encode("utf-8", "surrogateescape")) == without_ours_xml(data)


def receipt(data: bytes) -> None:
    found = from_json(data.decode("ascii"))
    assert from_json(to_json(found)) == found


@cache
def folder_for(name: str) -> Path:
    """A folder for the files of one target; whoever runs it says where (``tempfile.tempdir``), and clears up."""
    return Path(mkdtemp(prefix=f"fuzz-{name}-"))


def in_file(path: str, reader: Callable[[Path], object]) -> Callable[[bytes], object]:
    """A reader of a folder, as one of the bytes of a file in it."""

    def read(data: bytes) -> object:
        folder = folder_for(PurePosixPath(path).name)
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)
        return reader(folder)

    return read


def ssh_copy(data: bytes) -> None:
    """What a server over SSH sends as its files."""
    folder = folder_for("copy")
    shutil.rmtree(folder / "new", ignore_errors=True)
    try:
        unpack(data, folder / "new")
    finally:
        assert {path.name for path in folder.iterdir()} <= {"new"}


def ssh_told(data: bytes) -> None:
    """What the script, and the tables, of such a server say."""
    text = shown_text(data)
    ran = Ran(status=1, steps=text, told=text)
    undone(ran)
    begun(ran)
    assert str(not_written(ran).detail).isprintable()
    assert len(said(data)) <= 600
    for row in text.splitlines():
        socket_in("tcp", row)
        socket_in("udp", row)


JOURNAL = "var/lib/secure-calling/20260102T030405-123456/receipt.json"
SETTINGS = (
    ExtensionSetting(extension="101", option="media_encryption", column="media_encryption", value="sdes", present="no"),
)

SERVER_TARGETS = (
    Target(name="asterisk_file", read=conf_file, one_in=10),
    Target(name="asterisk_includes", read=conf_tree, one_in=10),
    Target(name="asterisk_edit", read=conf_edit, one_in=10),
    Target(name="lint", read=linted, one_in=10),
    Target(name="plan", read=plan, bloated=16 * 1024, one_in=100),
    Target(name="versions", read=in_file("var/lib/dpkg/status", lambda folder: read_versions(Root(folder)))),
    Target(name="console", read=lambda data: judge_console(shown_text(data), EXPECTED), one_in=10),
    Target(name="phone_xml", read=phone_xml),
    Target(name="receipt", read=receipt, declared=(ValueError,)),
    Target(
        name="journal",
        read=in_file(JOURNAL, lambda folder: read_journals(Root(folder))),
        declared=(WizardError,),
    ),
    Target(name="collected", read=in_file("collected", lambda folder: read_collected(Root(folder)))),
    Target(name="ssh_copy", read=ssh_copy, declared=(NoCopyError, OSError)),
    Target(name="ssh_told", read=ssh_told),
    Target(name="bulk_handler", read=lambda data: bulk_import(data, SETTINGS)),
    Target(name="access_log", read=lambda data: fetches_in_log(shown_text(data))),
)
