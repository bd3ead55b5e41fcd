import time
import tomllib
from dataclasses import replace
from ipaddress import ip_address

import pytest
import tomlkit
from hypothesis import given, settings
from hypothesis import strategies as st

from wizard.core.errors import WizardError
from wizard.core.site import (
    AuthorityKind,
    Certificate,
    Destination,
    DestinationKind,
    KeyKind,
    Layout,
    Mdns,
    Method,
    Phone,
    Protocol,
    Provisioning,
    Route,
    Server,
    Site,
    Stage,
    Transport,
)
from wizard.core.site_toml import parse_site, render_site

EXAMPLE = """\
format = 1
name = "Example Dental"

# the machine in the cellar
[server]
host = "pbx.example.com"
addresses = ["192.0.2.10"]
asterisk = "22.5.0"            # "" = unknown
openssl = "3.0.15"
dpma = "3.6.10"                # "" = no DPMA
layout = "plain"               # plain | freepbx
ntp = "192.0.2.5"

[destination]
kind = "ssh"
target = "admin@192.0.2.10"

[certificate]
authority = "private"
organization = "Example Dental"
key = "rsa-4096"
days = 397

[transport]
ciphers = [
  "ECDHE-RSA-AES256-GCM-SHA384", # first
  'AES128-SHA',
]
srtp = true

[provisioning]
route = "dpma-sheet"

# reception
[[phones]]
mac = "00:0f:d3:aa:bb:cc"
model = "D65"
firmware = "2_9_19"
extension = "101"
name = "Front Desk"            # Anna
stage = "secure"
root_loaded = true

# surgery
[[phones]]
mac = "00:0f:d3:aa:bb:cd"
extension = "102"
stage = "wait"
"""

hostile = st.text(max_size=30) | st.sampled_from(
    [
        '"',
        "'''",
        '"""',
        "\\",
        "\n",
        "\r\n",
        "\x00\x1f\x7f",
        "\x85\u2028",
        "# no comment",
        "]\n[x]",
        "😀",
        "\u202eabc",
        "= 1",
        "${x}",
    ]
)
addresses = st.lists(st.ip_addresses(), max_size=3).map(tuple)
phones = st.builds(
    Phone,
    mac=hostile,
    model=hostile,
    firmware=hostile,
    extension=hostile,
    name=hostile,
    context=hostile,
    stage=st.sampled_from(Stage),
    root_loaded=st.booleans(),
    tls_unproven_model=st.booleans(),
)
sites = st.builds(
    Site,
    name=hostile,
    server=st.builds(
        Server,
        host=hostile,
        addresses=addresses,
        asterisk=hostile,
        openssl=hostile,
        dpma=hostile,
        layout=st.sampled_from(Layout),
        ntp=hostile,
    ),
    destination=st.builds(Destination, kind=st.sampled_from(DestinationKind), path=hostile, target=hostile),
    certificate=st.builds(
        Certificate,
        authority=st.sampled_from(AuthorityKind) | st.none(),
        name=hostile,
        chain=hostile,
        private_key=hostile,
        allow_wildcard=st.booleans(),
        organization=hostile,
        key=st.sampled_from(KeyKind),
        days=st.integers(),
    ),
    transport=st.builds(
        Transport,
        id=hostile,
        protocol=st.sampled_from(Protocol),
        bind=hostile,
        method=st.sampled_from(Method),
        ciphers=st.lists(hostile, max_size=3).map(tuple),
        srtp=st.booleans(),
    ),
    provisioning=st.builds(
        Provisioning,
        route=st.sampled_from(Route),
        mdns=st.sampled_from(Mdns),
        pointer=st.booleans(),
        service_name=hostile,
        url=hostile,
        directory=hostile,
    ),
    phones=st.lists(phones, max_size=4).map(tuple),
)


def site_of(text: str) -> Site:
    found = parse_site(text)
    assert found.site is not None
    assert not found.problems
    return found.site


def test_the_example_is_read() -> None:
    site = site_of(EXAMPLE)
    assert site.name == "Example Dental"
    assert site.server.addresses == (ip_address("192.0.2.10"),)
    assert site.destination == Destination(kind=DestinationKind.SSH, target="admin@192.0.2.10")
    assert site.certificate.key is KeyKind.RSA_4096
    assert site.certificate.days == 397
    assert site.transport.ciphers == ("ECDHE-RSA-AES256-GCM-SHA384", "AES128-SHA")
    assert site.provisioning.route is Route.DPMA_SHEET
    assert [phone.stage for phone in site.phones] == [Stage.SECURE, Stage.WAIT]
    assert site.phones[0].root_loaded


def test_byte_order_mark_and_crlf_are_taken_and_kept() -> None:
    windows = "\ufeff" + EXAMPLE.replace("\n", "\r\n")
    assert site_of(windows) == site_of(EXAMPLE)
    changed = render_site(replace(site_of(EXAMPLE), name="B"), windows)
    assert changed == windows.replace('name = "Example Dental"\r\n\r\n', 'name = "B"\r\n\r\n', 1)


@pytest.mark.parametrize(
    ("line", "wrong", "field", "words"),
    [
        (6, 'hots = "pbx"', "server.hots", "host"),
        (6, "host = 5", "server.host", "text in quotes"),
        (7, 'addresses = ["pbx"]', "server.addresses", "IP addresses"),
        (7, 'addresses = "192.0.2.1"', "server.addresses", "IP addresses"),
        (11, 'layout = "plian"', "server.layout", "plain, freepbx"),
        (12, 'transport = "tls"', "server.transport", "keys here"),
        (12, 'srtp = "tls"', "server.srtp", "[transport]"),
        (22, "days = true", "certificate.days", "whole number"),
        (22, 'days = "397"', "certificate.days", "whole number"),
        (29, 'srtp = "yes"', "transport.srtp", "true or false"),
        (40, "stge = 'secure'", "phones[0].stge", "stage"),
        (41, "stage = 'Secure'", "phones[0].stage", "wait, ready, secure, sealed"),
        (48, "stage = 2020-01-01", "phones[1].stage", "text in quotes"),
    ],
)
def test_a_wrong_line_is_named_with_the_right_key(line: int, wrong: str, field: str, words: str) -> None:
    lines = EXAMPLE.split("\n")
    lines[line - 1] = wrong
    found = parse_site("\n".join(lines), "sites/a/site.toml")
    assert found.site is not None
    (problem,) = found.problems
    assert (problem.field, problem.path, problem.line) == (field, "sites/a/site.toml", line)
    assert words in str(problem.fix)


def test_the_line_is_right_below_texts_that_look_like_tables() -> None:
    text = 'format = 1\nname = """\n[server]\nhots = "x"\n"""\n[server]\n"hots" = 1 # [transport]\n'
    (problem,) = parse_site(text).problems
    assert (problem.field, problem.line) == ("server.hots", 7)


@pytest.mark.parametrize(
    ("text", "field", "line"),
    [
        ("format = 1\n\nserver.host = 'a'\nserver.hots = 'b'\n", "server.hots", 4),
        ("format = 1\n[a]\nb = 1\n\n[server]\n[c]\n", "c", 6),
        ("# text\n\n", "format", 1),
        ('format = 1\r\n[server]\r\nntp = """\r\na"""\r\n[[phones]]\r\n\r\n[[phones]]\r\nmca = 1', "phones[1].mca", 8),
        ("format = 1\nphones = [\n  {}, # {mca = 1}\n\n  {mca = 1},\n]\n", "phones[1].mca", 5),
        ("format = 1\n[[phones]]\n[[phones.mca]]\n", "phones[0].mca", 3),
        ("format = 1\nphones = [\n  1,\n {\n", "", 4),
        ("format = 1\nx = [[{ hots = 1 }]]\nserver = { hots = { hots = 1 } }\n", "server.hots", 3),
    ],
)
def test_the_line_is_right_in_every_shape_of_file(text: str, field: str, line: int) -> None:
    problem = parse_site(text).problems[-1]
    assert (problem.field, problem.line) == (field, line)


def test_no_line_is_named_where_a_section_stands_between_phones() -> None:
    text = "format = 1\n[[phones]]\n[server]\nhots = 'x'\n[[phones]]\n"
    (problem,) = parse_site(text).problems
    assert (problem.field, problem.line) == ("server.hots", 0)


def test_defaults_stand_in_for_what_is_wrong() -> None:
    found = parse_site('format = 1\nserver = 5\n[transport]\nprotocol = "tsl"\nbind = "0.0.0.0:5062"\n')
    assert found.site == Site(transport=Transport(bind="0.0.0.0:5062"))
    assert [p.field for p in found.problems] == ["server", "transport.protocol"]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('format = 1\nname = "x', 2),
        ("format = 1\n[server\n", 2),
        ("format = 1\nformat = 1\n", 2),
        ("[a]\n[a]\n", 2),
        ("a = 1\rb = 2\n", 1),
        ('name = "\x00"', 1),
        ("format = 1\nname = '\udc80'", 2),
        ("x = " + "[" * 100_000, 0),
        ("x = " + "{a=" * 100_000, 0),
        ("a." * 100_000 + "b = 1", 0),
        ("x = {" + "a." * 100_000 + "b = 1}", 0),
        ("['a'." + '"a" . ' * 100_000 + "b]", 0),
        ("x = " + "1" * 5000, 0),
        ("#" * (16 * 1024 * 1024 + 1), 0),
    ],
)
def test_what_cannot_be_read_is_one_problem(text: str, line: int) -> None:
    found = parse_site(text)
    assert found.site is None
    (problem,) = found.problems
    assert problem.line == line
    assert len(str(problem.message)) < 400


@pytest.mark.parametrize("depth", [40, 300])
@pytest.mark.parametrize("brackets", ["[]", "{}"])
def test_brackets_as_deep_as_can_be_read_are_judged_and_kept(depth: int, brackets: str) -> None:
    opening, closing = brackets[0], brackets[1]
    inside = "a = " if brackets == "{}" else ""
    text = f"format = 1\nx = {inside.join(opening * depth)}{closing * depth}\n"
    found = parse_site(text)
    assert found.site is not None
    assert [p.field for p in found.problems] == ["x"]
    changed = render_site(Site(name="B"), text)
    assert parse_site(changed).site == Site(name="B")
    assert text.splitlines()[1] in changed


@pytest.mark.parametrize("value", ["a." * 5000, '"a".' * 2500, "'a'.#" * 2000, "\\" * 5000 + '"' + "a." * 40])
def test_a_value_may_look_like_a_key_of_many_parts(value: str) -> None:
    dots = "a." * 40
    text = render_site(Site(name=value)) + f'[x] # {dots}\ny = """{dots}\\"""""\nz = \'\'\'a.\'{dots}\'\'\'\n'
    found = parse_site(text)
    assert found.site == Site(name=value)
    assert [p.field for p in found.problems] == ["x"]


@pytest.mark.parametrize("cut", range(0, len(EXAMPLE), 7))
def test_a_file_cut_short_never_breaks_us(cut: int) -> None:
    found = parse_site(EXAMPLE[:cut])
    assert found.site is not None or len(found.problems) == 1


def test_a_newer_format_is_refused_and_never_rewritten() -> None:
    newer = EXAMPLE.replace("format = 1", "format = 2")
    found = parse_site(newer)
    assert found.site is None
    assert "newer version" in str(found.problems[0].message)
    assert found.problems[0].line == 1
    with pytest.raises(WizardError):
        render_site(site_of(EXAMPLE), newer)


@pytest.mark.parametrize("line", ["", "format = '1'", "format = 0", "format = true"])
def test_a_file_without_its_format_is_a_problem(line: str) -> None:
    (problem,) = parse_site(line + "\nname = 'x'\n").problems
    assert problem.field == "format"


def test_a_broken_file_is_never_rewritten() -> None:
    with pytest.raises(WizardError):
        render_site(Site(), "name = ")


def test_endless_problems_are_cut_off() -> None:
    text = "format = 1\n" + "".join(f"k{n} = 1\n" for n in range(20_000))
    found = parse_site(text)
    assert len(found.problems) == 1001
    assert "more problems" in str(found.problems[-1].message)


def test_a_new_file_explains_itself() -> None:
    text = render_site(Site(name="A", phones=(Phone(mac="00:0f:d3:aa:bb:cc"),)))
    assert 'protocol = "tls"               # tls | tcp | udp\n' in text
    assert 'stage = "secure"               # wait | ready | secure | sealed\n' in text
    assert "target" not in text
    assert "organization" not in text
    assert "organization" in render_site(Site(certificate=Certificate(authority=AuthorityKind.PRIVATE)))
    assert "target" in render_site(Site(destination=Destination(kind=DestinationKind.SSH)))
    assert "tls_unproven_model" not in text


@settings(max_examples=60, deadline=None)
@given(sites)
def test_a_new_file_gives_the_same_site(site: Site) -> None:
    text = render_site(site)
    assert site_of(text) == site
    assert render_site(site, text) == text


@settings(max_examples=50, deadline=None)
@given(sites, st.sampled_from(["example", "new"]), sites)
def test_a_rewritten_file_gives_the_same_site(site: Site, kind: str, before: Site) -> None:
    previous = EXAMPLE if kind == "example" else render_site(before)
    text = render_site(site, previous)
    assert site_of(text) == site
    assert render_site(site, text) == text


@settings(max_examples=50, deadline=None)
@given(sites, st.sampled_from(["", EXAMPLE]))
def test_a_second_library_reads_the_same_in_a_written_file(site: Site, previous: str) -> None:
    text = render_site(site, previous)
    assert tomlkit.parse(text).unwrap() == tomllib.loads(text)


def test_only_what_changed_is_touched() -> None:
    site = site_of(EXAMPLE)
    assert render_site(site, EXAMPLE) == EXAMPLE
    first = replace(site.phones[0], name='Front "2"', firmware="2_9_27")
    changed = replace(site, server=replace(site.server, ntp=""), phones=(first, site.phones[1]))
    assert render_site(changed, EXAMPLE) == EXAMPLE.replace('ntp = "192.0.2.5"', 'ntp = ""').replace(
        '"Front Desk" ', '"Front \\"2\\"" '
    ).replace("2_9_19", "2_9_27")


def test_a_missing_key_goes_into_its_section() -> None:
    site = site_of(EXAMPLE)
    changed = replace(
        site,
        transport=replace(site.transport, method=Method.TLSV1_2, ciphers=()),
        phones=(site.phones[0], replace(site.phones[1], tls_unproven_model=True)),
    )
    text = render_site(changed, EXAMPLE)
    assert 'srtp = true\nmethod = "tlsv1_2"\n\n[provisioning]' in text
    assert "ciphers = []\n" in text
    assert text.endswith('stage = "wait"\ntls_unproven_model = true\n')


def test_phones_come_and_go_with_their_comments() -> None:
    site = site_of(EXAMPLE)
    reception, surgery = site.phones
    assert render_site(replace(site, phones=(surgery,)), EXAMPLE) == EXAMPLE.replace(
        EXAMPLE[EXAMPLE.index("# reception") : EXAMPLE.index("# surgery")], ""
    )
    swapped = render_site(replace(site, phones=(surgery, reception)), EXAMPLE)
    assert swapped.index("# surgery") < swapped.index("bb:cd") < swapped.index("# reception")
    assert sorted(swapped.split("\n")) == sorted(EXAMPLE.split("\n"))
    added = render_site(replace(site, phones=(*site.phones, Phone(mac="x"))), EXAMPLE)
    assert added.startswith(EXAMPLE + '\n[[phones]]\nmac = "x"\n')
    without = render_site(replace(site, phones=()), EXAMPLE)
    assert site_of(without) == replace(site, phones=())
    assert "# the machine in the cellar" in without


def test_what_stands_between_phones_goes_below_them_and_nothing_is_lost() -> None:
    text = "format = 1\n[[phones]]\nmac = 'a'\n\n[server]\nhost = 'x' # mine\n\n# two\n[[phones]]\nmac = 'b'\n"
    site = site_of(text)
    changed = replace(site, phones=(site.phones[0], replace(site.phones[1], mac="c")))
    assert render_site(changed, text) == (
        "format = 1\n[[phones]]\nmac = 'a'\n\n[[phones]]\nmac = \"c\"\n[server]\nhost = 'x' # mine\n\n# two\n"
    )


@pytest.mark.parametrize("end", ["", "\r\n"])
def test_what_is_new_has_the_line_ends_of_the_file(end: str) -> None:
    text = '# mine\r\nformat = 1\r\n# A\r\n[[phones]]\r\nmac = "a"' + end
    site = replace(site_of(text), name="B", server=Server(host="x"), phones=(Phone(mac="a", name="n"), Phone(mac="b")))
    changed = render_site(site, text)
    assert site_of(changed) == site
    assert changed.count("\n") == changed.count("\r\n") > 20
    assert changed.startswith(
        'name = "B"\r\n# mine\r\nformat = 1\r\n# A\r\n[[phones]]\r\nmac = "a"\r\nname = "n"\r\n\r\n[[phones]]\r\n'
    )
    assert changed.endswith("\r\n") == bool(end)
    swapped = render_site(replace(site, phones=site.phones[::-1]), changed)
    assert sorted(swapped.split("\r\n")) == sorted(changed.split("\r\n"))
    assert swapped.index('mac = "b"') < swapped.index("# A") < swapped.index('mac = "a"')


def test_a_file_of_a_wrong_shape_is_written_anew_above_what_stood_there() -> None:
    text = "format = 1\n[phones.x] # mine\ny = 1"
    phones = (Phone(mac="a"),)
    assert render_site(Site(phones=phones), text) == (
        render_site(Site(phones=phones)) + "\n# format = 1\n# [phones.x] # mine\n# y = 1\n"
    )


def test_a_phone_keeps_its_lines_when_its_mac_is_corrected() -> None:
    site = site_of(EXAMPLE)
    phone = replace(site.phones[0], mac="00:0f:d3:00:00:01")
    text = render_site(replace(site, phones=(phone, site.phones[1])), EXAMPLE)
    assert text == EXAMPLE.replace("aa:bb:cc", "00:00:01")


def test_unknown_keys_survive() -> None:
    strange = EXAMPLE.replace("[transport]", 'colour = "red" # mine\n[transport]') + "[other]\nx = { y = 1 }\n"
    found = parse_site(strange)
    assert found.site is not None
    text = render_site(replace(found.site, name="B", phones=found.site.phones[:1]), strange)
    assert 'colour = "red" # mine\n[transport]' in text
    assert text.endswith("[other]\nx = { y = 1 }\n")
    assert tomllib.loads(text)["name"] == "B"


@pytest.mark.parametrize(
    "previous",
    [
        'format = 1\nserver = { host = "a", ntp = "b" } # one line\n',
        'format = 1\nserver.host = "a"\nserver.ntp = "b"\nname = "n"',
        'format = 1\nphones = [{ mac = "000fd3000001" }, { }] # few\n[transport]\n',
        "format = 1\nphones = []\n",
        "format = 1\nserver = 5\n",
        "format = 1\n[[server]]\nhost = 'x'\n",
        "format = 1\n[server.host]\nx = 1\n",
        "format = 1\n[phones]\nx = 1\n",
        "name = 'no format'",
        "\ufeff# only a comment",
        "format = 1\n[[phones]]\n[phones.name]\nx = 1\n[[phones]]\n[server]\n[[phones]]",
        "format = 1\n  [server]  \n  host='''a\n[b]'''\n\n[[ phones ]]\n\"mac\" = 'x'",
    ],
)
@settings(max_examples=15, deadline=None)
@given(site=sites)
def test_any_shape_of_file_can_be_changed(previous: str, site: Site) -> None:
    text = render_site(site, previous)
    assert parse_site(text).site == site
    for comment in ("# one line", "# few", "# only a comment"):
        assert (comment in text) == (comment in previous)


@settings(max_examples=150, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [
                "format = 1\n",
                "[server]\n",
                "[[phones]]\n",
                'host = "x"',
                "\n",
                "mac",
                "=",
                '"',
                "'",
                '"""',
                "[",
                "]",
                "{",
                "}",
                ",",
                "#",
                ".",
                "1",
                "true",
                "\\",
                "\\u0041",
                "\r\n",
                " ",
                "phones",
                "server",
                "é",
                "\x00",
                "\ufeff",
            ]
        ),
        max_size=25,
    ).map("".join)
    | st.text()
)
def test_any_text_is_judged_and_never_worsened(text: str) -> None:
    found = parse_site(text)
    if found.site is None:
        assert found.problems
        return
    changed = replace(found.site, name=found.site.name + "!")
    assert parse_site(render_site(changed, text)).site == changed


def test_a_lone_surrogate_becomes_a_replacement_character() -> None:
    text = render_site(Site(name="a\udc80b"))
    assert text.encode()
    assert site_of(text).name == "a\ufffdb"
    text = render_site(replace(site_of(EXAMPLE), name="a\udc80b"), EXAMPLE)
    assert text == EXAMPLE.replace("Example Dental", "a\ufffdb", 1)


def test_reading_is_linear_in_the_phones() -> None:
    def seconds(number: int) -> float:
        many = tuple(Phone(mac=f"{n:012x}", extension=str(n), name="Front Desk") for n in range(number))
        text = render_site(Site(phones=many))
        start = time.perf_counter()
        assert len(site_of(text).phones) == number
        render_site(Site(phones=many[1:]), text)
        return time.perf_counter() - start

    seconds(200)
    assert seconds(4000) < 30 * seconds(400) + 0.5
