"""Every value of the site file, hostile, through ``apply``: one clear message, or a file that says what was meant."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from typing import Any

import pytest
from lxml import etree

from tests.core.plan import sites
from wizard.cli.main import run
from wizard.core.asterisk.effective import read_effective
from wizard.core.problem import Severity
from wizard.core.site import Route, Site
from wizard.core.site_problems import problems
from wizard.core.site_toml import render_site
from wizard.system.read_tree import read_tree

VALUES = {
    "empty": "",
    "blanks": "   ",
    "padded": " x ",
    "long": "x" * 10_000,
    "line": "a\nmedia_encryption=no",
    "return": "a\r\n[x]",
    "nul": "a\0b",
    "semicolon": "a;b",
    "block comment": ";--",
    "opening": "[",
    "closing": "]",
    "section": "[general]",
    "hash": "#include /etc/passwd",
    "tag": "</config><a b='c'",
    "entity": "&amp;&lt;&#0;&x",
    "quotes": '"\'"=',
    "backslash": "\\;\\",
    "variable": "${SHELL(id)}",
    "emoji": "👩‍👩‍👧 😀",
    "right to left": "שלום",
    "override": "a\u202eb",
    "ipv6": "[2001:db8::1]",
    "idn": "münchen.example",
    "wildcard": "*.example.com",
    "localhost": "localhost",
    "port 0": "0.0.0.0:0",
    "port 70000": "0.0.0.0:70000",
    "up": "../../../etc/passwd",
}

Change = Callable[[Site, str], Site]


def in_section(section: str, name: str) -> Change:
    return lambda site, value: replace(site, **{section: replace(getattr(site, section), **{name: value})})


def in_phone(name: str) -> Change:
    def change(site: Site, value: str) -> Site:
        phone: Any = site.phones[0]
        return replace(site, phones=(replace(phone, **{name: value}),))

    return change


IN_SECTIONS = {
    "server": ("host", "asterisk", "openssl", "dpma", "ntp"),
    "destination": ("path",),
    "certificate": ("name", "organization"),
    "transport": ("id", "bind"),
    "provisioning": ("service_name", "url", "directory"),
}
IN_PHONE = ("mac", "model", "firmware", "extension", "name", "context")
CHANGES: dict[str, Change] = {
    "name": lambda site, value: replace(site, name=value),
    "transport.ciphers": lambda site, value: replace(site, transport=replace(site.transport, ciphers=(value,))),
    **{f"{section}.{name}": in_section(section, name) for section, names in IN_SECTIONS.items() for name in names},
    **{f"phones[0].{name}": in_phone(name) for name in IN_PHONE},
}

Shape = set[tuple[str, ...]]


def files_below(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def shape_of(root: Path, site: Site) -> Shape:
    """Return which options stand in which sections, and which attributes in which elements."""
    tree = read_tree(root)
    given = {site.phones[0].extension, site.transport.id}
    shape: Shape = set()
    for file in ("pjsip.conf", "res_digium_phone.conf", "pjsip_notify.conf"):
        for section in read_effective(PurePosixPath("/etc/asterisk") / file, tree).sections:
            name = "?" if section.name in given else section.name
            shape |= {(file, name, option.name) for option in section.options}
    for path in sorted((root / "var/www").rglob("*.cfg")):
        for element in etree.fromstring(path.read_bytes()).iter():
            shape |= {(str(element.tag), str(element.get("id")), str(name)) for name in element.attrib}
    return shape


@dataclass(frozen=True, slots=True)
class Prepared:
    """A site whose keys are made, and its server as it was before."""

    folder: Path
    root: Path
    site: Site
    shape: Shape
    before: dict[str, bytes]

    def apply(self, wanted: Site) -> int:
        (self.folder / "site.toml").write_text(render_site(wanted))
        return run(["apply", str(self.folder), "--yes", "--root", str(self.root)])

    def roll_back(self) -> None:
        assert run(["roll-back", "--root", str(self.root)]) == 0
        assert files_below(self.root) == self.before


@pytest.fixture(scope="module", params=[Route.DPMA, Route.XML])
def prepared(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Prepared:
    folder = tmp_path_factory.mktemp("hostile")
    root = folder / "root"
    (root / "etc/asterisk").mkdir(parents=True)
    (root / "etc/passwd").write_text("root:x:0:0:::\n")
    (root / "etc/group").write_text("root:x:0:\n")
    good = sites.site(request.param, sites.phone("120"))
    good = replace(
        good,
        provisioning=replace(
            good.provisioning, url="https://prov.example.com/phones/", directory="/var/www/html/phones", pointer=True
        ),
    )
    before = files_below(root)
    bare = Prepared(folder=folder, root=root, site=good, shape=set(), before=before)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SECURE_CALLING_PASSPHRASE", "of the tests")
        assert bare.apply(good) == 0
    made = replace(bare, shape=shape_of(root, good))
    bare.roll_back()
    return made


def is_accepted(site: Site) -> bool:
    return all(problem.severity is not Severity.ERROR for problem in problems(site))


@pytest.mark.parametrize("value", VALUES.values(), ids=VALUES)
def test_a_hostile_value_is_one_clear_message(
    prepared: Prepared, capsys: pytest.CaptureFixture[str], value: str
) -> None:
    refused = {field: change for field, change in CHANGES.items() if not is_accepted(change(prepared.site, value))}
    assert len(refused) > 3
    for field, change in refused.items():
        capsys.readouterr()
        assert prepared.apply(change(prepared.site, value)) == 1, field
        said = capsys.readouterr()
        assert said.out.count("✕") == 1, said
        assert f"({field}" in said.out, said
        assert len(said.out + said.err) < 1500, field
        assert files_below(prepared.root) == prepared.before, field


@pytest.mark.parametrize("value", VALUES.values(), ids=VALUES)
def test_a_hostile_value_that_is_accepted_adds_no_setting(prepared: Prepared, value: str) -> None:
    site = prepared.site
    accepted = []
    for field, change in CHANGES.items():
        if is_accepted(change(site, value)):
            accepted.append(field)
            site = change(site, value)
    assert prepared.apply(site) == 0, accepted
    shape = shape_of(prepared.root, site)
    assert shape <= prepared.shape if value == "" else shape == prepared.shape, accepted
    prepared.roll_back()


def test_the_names_for_people_are_accepted_whatever_they_are(prepared: Prepared) -> None:
    names = ("phones[0].name", "provisioning.service_name", "certificate.organization", "name")
    refused = {"empty", "blanks", "padded", "long", "line", "return", "nul", "override"}
    for name in names:
        for kind in VALUES.keys() - refused:
            assert is_accepted(CHANGES[name](prepared.site, VALUES[kind])), (name, kind)
