"""The report: what it says of a site, that it escapes everything, and that it needs nothing beside itself."""

import re
from dataclasses import replace
from datetime import timedelta
from html.parser import HTMLParser

import pytest
from cryptography import x509
from hypothesis import given, settings
from hypothesis import strategies as st

from tests import trees
from tests.core.plan.sites import NOW, phone, secrets, site
from wizard.core.check_result import Check, Status
from wizard.core.phone_progress import Seen
from wizard.core.plan.make_plan import make_plan
from wizard.core.plan.receipt import FileRecord, Receipt, ReceiptChange
from wizard.core.plan.receipt import Status as ReceiptStatus
from wizard.core.problem import Problem, Severity
from wizard.core.report import Report, ReportSource, make_report, report_html
from wizard.core.report.document import Commands, Paragraph, Points, Section, Table, Tone
from wizard.core.server_view import view
from wizard.core.site import AuthorityKind, Layout, Protocol, Route, Site, Stage
from wizard.core.site_problems import problems
from wizard.core.text import Text

VOID = {"meta", "br"}
KNOWN = {
    *("html", "head", "meta", "title", "style", "body", "main", "section", "footer", "h1", "h2", "p", "div", "code"),
    *("table", "thead", "tbody", "tr", "th", "td", "ul", "li"),
}


class Reader(HTMLParser):
    """A page as a browser takes it apart: every text, and every tag with its attributes."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.texts: list[str] = []
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.open: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.texts.append(data)


def source(reported: Site | None = None, /, **more: object) -> ReportSource:
    known: dict[str, object] = {
        "site": reported or site(Route.DPMA, phone("101", name="Front Desk"), phone("102")),
        "folder": "example-dental",
        "version": "1.2.3",
        "made": NOW,
        "chain": tuple(x509.load_pem_x509_certificates(secrets().chain_pem)),
        "view": view(trees.load("busy")),
    }
    return ReportSource(**(known | more))  # type: ignore[arg-type]


def section(report: Report, words: str) -> Section:
    return next(part for part in report.sections if words in str(part.title))


def table(part: Section) -> list[list[str]]:
    found = next(block for block in part.blocks if isinstance(block, Table))
    return [[str(cell.words) for cell in row] for row in found.rows]


def tiles(report: Report) -> dict[str, tuple[str, Tone]]:
    return {str(tile.name): (str(tile.value), tile.tone) for tile in report.tiles}


def page(made: ReportSource) -> str:
    return report_html(make_report(made))


def test_it_says_who_was_seen_on_tls_and_in_a_call() -> None:
    seen = Seen(written={"101", "102"}, contacts={"101", "102"}, on_tls={"101"}, called={"101"})
    report = make_report(source(seen=seen))
    assert str(report.lead) == "Phones of this site: 2; seen on TLS: 1; seen with encrypted voice in a call: 1."
    assert tiles(report)["Signalling (TLS)"] == ("seen on 1 of 2 phones", Tone.WARN)
    assert [row[0] + ": " + row[-1] for row in table(section(report, "Phones"))] == [
        "101: on TLS, both shields seen in a call",
        "102: registered, but not over TLS",
    ]
    every = replace(seen, on_tls={"101", "102"}, called={"101", "102"})
    all_well = make_report(source(seen=every))
    assert str(all_well.lead) == "Every phone of this site was seen on TLS, and with encrypted voice in a call."
    assert tiles(all_well)["Voice (SRTP)"][1] is Tone.GOOD


def test_a_call_the_server_saw_counts_as_encrypted_and_what_was_fetched_is_told() -> None:
    made = site(Route.XML, phone("101"), phone("102"))
    fetched = frozenset((made.phones[1].mac_digits,))
    seen = Seen(written={"101", "102"}, contacts={"101"}, on_tls={"101"}, srtp={"101"}, fetched=fetched)
    report = make_report(source(made, seen=seen))
    assert tiles(report)["Voice (SRTP)"] == ("seen on 1 of 2 phones", Tone.WARN)
    assert str(report.lead).endswith("seen with encrypted voice in a call: 1.")
    assert [row[-1] for row in table(section(report, "Phones"))] == [
        "on TLS, with SRTP in a call",
        "has fetched its file, not registered yet",
    ]


def test_a_server_that_was_not_read_is_not_guessed_at() -> None:
    report = make_report(source(view=None, receipts=None))
    assert "not read" in str(report.lead)
    assert {row[-1] for row in table(section(report, "Phones"))} == {"not known: the server was not read"}
    assert any("may not be read" in str(b.words) for b in report.sections[0].blocks if isinstance(b, Paragraph))


@pytest.mark.parametrize(
    ("days", "value", "tone"),
    [(0, "until", Tone.GOOD), (800, "until", Tone.WARN), (826, "ended on", Tone.BAD)],
)
def test_the_certificates_end_is_seen_at_a_glance(days: int, value: str, tone: Tone) -> None:
    found = tiles(make_report(source(made=NOW + timedelta(days=days))))["Certificate"]
    assert (found[0].startswith(value), found[1]) == (True, tone)
    assert tiles(make_report(source(chain=())))["Certificate"] == ("none yet", Tone.QUIET)


def test_checks_stand_with_their_evidence_cause_and_fix() -> None:
    checks = (
        Check(id="tcp", status=Status.PASS, evidence=Text("192.0.2.10 answers")),
        Check(id="judge", status=Status.FAIL, evidence=Text("0x2"), cause=Text("No root."), fix=Text("Load it.")),
        Check(id="sip-call", status=Status.SKIP, evidence=Text("not asked for"), is_optional=True),
        Check(id="of-tomorrow", status=Status.SKIP, evidence=Text("who knows")),
    )
    report = make_report(source(checks=checks))
    assert table(section(report, "Checks")) == [
        ["Reaching the server", "well", "192.0.2.10 answers"],
        ["Judged as a phone", "to fix", "0x2"],
        ["of-tomorrow", "not known", "who knows"],
    ]
    assert tiles(report)["Checks"] == ("1 well, 1 to fix", Tone.BAD)
    text = page(source(checks=checks))
    assert "No root." in text
    assert "Load it." in text
    assert tiles(make_report(source()))["Checks"] == ("not run", Tone.QUIET)


def record(size: int) -> FileRecord:
    return FileRecord(sha256=f"{size:064x}", size=size, mode=0o640, owner="root", group="asterisk")


def receipt(number: int, files: int = 3) -> Receipt:
    plan = make_plan(site(Route.DPMA, phone("101")), secrets(), trees.bare(), NOW)
    changes = tuple(
        ReceiptChange(path=c.path.with_name(f"{c.path.name}{n}"), target=c.path, before=None, after=record(n))
        for n in range(-(-files // len(plan.changes)))
        for c in plan.changes
    )[:files]
    first = replace(changes[0], before=record(99), path=plan.changes[0].path)
    made = NOW + timedelta(hours=number)
    return Receipt(id=f"receipt-{number}", created=made, status=ReceiptStatus.STANDING, changes=(first, *changes[1:]))


def test_what_was_written_and_the_way_back_are_listed() -> None:
    report = make_report(source(receipts=(receipt(1), receipt(2))))
    written = table(report.sections[0])
    assert sorted(row[1] for row in written) == ["changed; a backup is kept", "made", "made"], "each once"
    assert {row[2] for row in written} == {"2026-11-23 14:00 UTC"}
    back = section(report, "go back")
    assert [row[0] for row in table(back)] == ["receipt-2", "receipt-1"]
    (commands,) = (block for block in back.blocks if isinstance(block, Commands))
    assert [row.command for row in commands.rows] == [
        "secure-calling stage example-dental wait 101 102",
        "secure-calling apply example-dental",
        "secure-calling roll-back",
    ]


def test_many_files_and_many_alike_problems_are_counted() -> None:
    report = make_report(source(receipts=(receipt(1, files=60),)))
    assert len(table(report.sections[0])) == 40
    assert any("20 files more" in str(b.words) for b in report.sections[0].blocks if isinstance(b, Paragraph))
    alike = tuple(
        Problem(
            severity=Severity.WARNING,
            message=Text("The phone {name} is odd.", name=n),
            fix=Text("Mend it."),
            path="/etc/x.conf",
            line=n,
            rule="L24",
        )
        for n in range(1, 301)
    )
    told = section(make_report(source(problems=alike)), "still open")
    assert table(told) == [["The phone 1 is odd.", "to look at", "Mend it."]]
    assert "and 299 more like this" in page(source(problems=alike))


def test_problems_of_phones_name_them_once_the_worst_first() -> None:
    made = site(Route.DPMA, *(replace(phone(str(n)), root_loaded=n == 101) for n in range(101, 104)))
    warning = Problem(severity=Severity.WARNING, message=Text("Look."), field="server.ntp")
    info = Problem(severity=Severity.INFO, message=Text("By the way."), field="server.host")
    found = make_report(source(made, problems=(info, warning, *problems(made))))
    rows = table(section(found, "still open"))
    assert [row[1] for row in rows] == ["to fix", "to look at"]
    assert "Phones: 102, 103" in page(source(made, problems=problems(made)))
    assert "By the way" not in page(source(made, problems=(info,)))


def test_it_says_what_was_never_tried() -> None:
    def limits(made: Site) -> str:
        points = section(make_report(source(made)), "never tried").blocks[0]
        assert isinstance(points, Points)
        return " ".join(map(str, points.items))

    both = limits(site(Route.DPMA, phone("101")))
    assert "never tried with a D-Series handset" in both
    assert "never tried with the DPMA" in both
    assert "private root" in both
    assert "DPMA" not in limits(site(Route.XML, phone("101")))
    unproven = replace(phone("104"), model="D40", firmware="2_8_1", tls_unproven_model=True)
    assert "No source shows TLS on the model of these phones: 104" in limits(site(Route.XML, unproven))


def test_renewal_is_told_for_whoever_signs() -> None:
    private = page(source())
    assert "secure-calling certificate example-dental renew" in private
    made = site(Route.DPMA, phone("101"))
    public = replace(made, certificate=replace(made.certificate, authority=AuthorityKind.PUBLIC))
    assert "example-dental import fullchain.pem privkey.pem" in page(source(public))
    assert "secure-calling certificate &#x27;a b&#x27; renew" in page(source(folder="a b"))


def test_a_site_without_tls_or_by_freepbx_is_reported_too() -> None:
    made = site(Route.DPMA, phone("101", Stage.WAIT))
    udp = replace(made, transport=replace(made.transport, protocol=Protocol.UDP, srtp=False))
    report = make_report(source(udp, chain=()))
    assert "certificate" not in " ".join(str(part.title).lower() for part in report.sections)
    freepbx = replace(made, server=replace(made.server, layout=Layout.FREEPBX))
    assert "made by FreePBX" in page(source(freepbx))
    assert "There are none in this site." in page(source(site(Route.DPMA)))


def test_the_page_needs_nothing_and_runs_nothing() -> None:
    text = page(source(receipts=(receipt(1),)))
    read = Reader(text)
    assert read.open == []
    assert set(read.tags) <= KNOWN
    assert not {name for name, _ in read.attributes} & {"src", "href", "style", "onload", "onclick", "action"}
    assert not re.search(r"https?:|url\(|@import|<script", text)
    assert ("lang", "en") in read.attributes
    assert "default-src 'none'" in text


def test_it_is_said_in_the_language_of_the_window() -> None:
    text = report_html(make_report(source()), lambda words: f"«{words.template.upper()}»", language="de")
    assert "«PHONES»" in text
    assert '<html lang="de">' in text


HOSTILE = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=x>',
    "&lt;b&gt;",
    "</title><b>",
    "\u202eevil",
    "a\x00\x1b",
)
values = st.one_of(st.sampled_from(HOSTILE), st.text(max_size=30))


@settings(max_examples=60, deadline=None)
@given(values, values, values, values, values)
def test_every_value_is_escaped(name: str, host: str, evidence: str, path: str, folder: str) -> None:
    made = site(Route.DPMA, replace(phone("101"), name=name, extension=host, model=evidence, firmware=path))
    made = replace(made, name=name, server=replace(made.server, host=host, ntp=path, asterisk=evidence))
    spoilt = source(
        made,
        folder=folder,
        view=None,
        checks=(Check(id=name, status=Status.FAIL, evidence=Text("{e}", e=evidence), fix=Text("{p}", p=path)),),
        problems=(Problem(severity=Severity.ERROR, message=Text("{e}", e=evidence), path=path, line=3),),
    )
    text = page(spoilt)
    read = Reader(text)
    assert read.open == []
    assert set(read.tags) <= KNOWN
    assert {n for n, _ in read.attributes} <= {"lang", "charset", "http-equiv", "content", "name", "class", "scope"}
    assert all(c.isprintable() or c in "\n\t" for c in text)
    if evidence and evidence.isprintable():
        assert evidence in read.texts


def test_the_same_source_gives_the_same_page() -> None:
    assert page(source()) == page(source())
