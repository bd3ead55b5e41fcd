"""The chapter with what is known of phones and server beyond the tables of the others, each fact with its source.

What follows from sources without standing in one is said to be likely; what no source shows is said to be unknown.
"""

from dataclasses import dataclass

from wizard.core.manual.anchors import FACTS, TITLES
from wizard.core.manual.document import Cell, Chapter, Entry, Paragraph, Row, Table
from wizard.core.report.document import Words
from wizard.core.rivals import STORED_ADDRESS
from wizard.core.text import Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One fact, and where it stands or on what it was measured; "" where nothing speaks of it."""

    words: Text
    source: Words


_VENDOR = "Sangoma KB: Secure Calling with D-Series phones"
_XML = "Sangoma KB: XML configuration"
_PROVISIONING = "wiki.asterisk.org: Provisioning"
_ASTERISK = Text("measured on Asterisk {versions}", versions="16.28, 22.10")
_TEMPLATES = Text("templates of {names}", names="FusionPBX, FS PBX")

KNOWN = (
    Fact(words=Text("Phones know TLS 1.0, 1.1 and 1.2, and neither SSL 2 nor SSL 3."), source=_VENDOR),
    Fact(
        words=Text("Since firmware 2_3_9 the D6x phones know no anonymous ciphers, and none without encryption."),
        source=_VENDOR,
    ),
    Fact(
        words=Text(
            "Voice is encrypted with AES_CM_128_HMAC_SHA1_80 alone, and a phone refuses encryption that is offered "
            "inside plain RTP."
        ),
        source=f"{_VENDOR}, Media Crypto Suite",
    ),
    Fact(
        words=Text("The endpoint of a phone on TLS has rewrite_contact=yes, and names no transport."),
        source=f"{_VENDOR}, TLS Endpoint Considerations",
    ),
    Fact(
        words=Text(
            "A wildcard in a certificate counts only with tls_allow_wildcard_certs, which is off until it is set."
        ),
        source=_VENDOR,
    ),
    Fact(
        words=Text("At firmware 2_2_0_4 phones cannot be given a certificate of their own."),
        source=f"{_VENDOR}, Limitations",
    ),
    Fact(words=STORED_ADDRESS, source=_PROVISIONING),
    Fact(
        words=Text("A phone that starts from nothing and hears of two servers stops, and asks which one to take."),
        source=_PROVISIONING,
    ),
    Fact(
        words=Text("Phones fetch files over HTTP, HTTPS, FTP and FTPS, and not over TFTP."),
        source=_PROVISIONING,
    ),
    Fact(
        words=Text("Phones that are told no other time server ask 0.digium.pool.ntp.org."),
        source=_XML,
    ),
    Fact(words=Text("From the factory every phone has the password 789."), source=_XML),
    Fact(
        words=Text("The keys of SRTP travel in the signalling: without TLS anyone on the way can read them."),
        source="Asterisk: endpoint, media_encryption",
    ),
    Fact(
        words=Text("The key of a transport is read from priv_key_file alone, never from cert_file."),
        source="Asterisk: transport, priv_key_file",
    ),
    Fact(
        words=Text(
            "With OpenSSL 3 method=sslv23 takes TLS 1.2 and 1.3 only; with older ones it takes TLS 1.0 as well. "
            "Without a method a transport takes TLS 1.0 alone."
        ),
        source=_ASTERISK,
    ),
    Fact(
        words=Text(
            "A missing or unreadable file behind #include makes Asterisk refuse the whole file that includes it; "
            "behind #tryinclude it does not."
        ),
        source=_ASTERISK,
    ),
    Fact(
        words=Text(
            "A section of the same name and type twice, or an addition to one that is not there, lets a reload keep "
            "the old endpoints and a restart lose them all."
        ),
        source=_ASTERISK,
    ),
    Fact(
        words=Text(
            "The certificates Asterisk's script ast_tls_cert makes are of version 1, with no name but the common one."
        ),
        source=Text("measured with {program}", program="contrib/scripts/ast_tls_cert"),
    ),
    Fact(
        words=Text("An RSA key of 1024 bits is refused where OpenSSL is set as on Debian 12."),
        source=Text("measured with {program}", program="OpenSSL 3.0"),
    ),
)
"""What a source says, or what was measured."""

LIKELY = (
    Fact(
        words=Text(
            "The phones' SIP software is PJSIP: that is why their numbers and their rules for names are PJSIP's."
        ),
        source=f"{_VENDOR}; PJSIP: ssl_sock.h",
    ),
    Fact(
        words=Text("D6x firmware from 2_2_0_4 up to 2_9_0 looks at no certificate."),
        source=Text("{page} (says so of {version})", page=_VENDOR, version="2_2_0_4"),
    ),
    Fact(
        words=Text(
            "A phone that is told an address in place of a name finds it in the certificate only if the certificate "
            "names that address."
        ),
        source="PJSIP: sip_transport_tls.c",
    ),
    Fact(
        words=Text("The setting allow_insecure_ssl is about fetching files, not about signalling."),
        source=_TEMPLATES,
    ),
    Fact(
        words=Text("The DPMA exists for x86 processors only."),
        source="Asterisk: build_tools/download_externals",
    ),
)
"""What follows from sources, and stands in none of them."""

UNKNOWN = (
    Fact(
        words=Text(
            "How a D-Series phone is given a private root: the markup, the form of the certificate, since which "
            "firmware, and whether it outlives a reset."
        ),
        source=Text("{page} (names a Certs element; what it holds could not be read)", page=_XML),
    ),
    Fact(
        words=Text("Which ciphers the phones offer: the two tables of the vendor's page are lost."),
        source=_VENDOR,
    ),
    Fact(words=Text("Whether a setting makes a phone accept any certificate for SIP."), source=""),
    Fact(
        words=Text("Whether TLS needs transport_tls_allowed: every published template sets it."),
        source=_TEMPLATES,
    ),
    Fact(
        words=Text("Which public authorities are in the phones' list, which is as old as their firmware."),
        source=_VENDOR,
    ),
    Fact(words=Text("Whether phones take TLS 1.3, or keys on elliptic curves."), source=""),
    Fact(
        words=Text("Whether a phone ever announces itself over mDNS: no source says that it does."),
        source=_PROVISIONING,
    ),
    Fact(
        words=Text("Whether a D80 can be set up without the DPMA: two sources contradict each other."),
        source=f"FS PBX; {_XML}",
    ),
    Fact(
        words=Text("What the DPMA does with these settings: it could not be had for tests."),
        source="Sangoma KB: DPMA configuration; FreePBX digium_phones",
    ),
)
"""What was looked for and not found."""


def facts_chapter() -> Chapter:
    """Return the chapter."""
    return Chapter(
        anchor=FACTS,
        title=TITLES[FACTS],
        entries=(
            _entry("facts-known", Text("What a source says, or was measured"), None, KNOWN),
            _entry(
                "facts-likely",
                Text("What is likely"),
                Text("No source says this; it follows from what they say. Believe the phone if it does otherwise."),
                LIKELY,
            ),
            _entry(
                "facts-unknown",
                Text("What is not known"),
                Text("This was looked for and not found. If you see what a phone does, please tell us."),
                UNKNOWN,
            ),
        ),
    )


def _entry(anchor: str, title: Text, lead: Text | None, facts: tuple[Fact, ...]) -> Entry:
    rows = tuple(Row(cells=(Cell(words=(f.words,)), Cell(words=(f.source or "-",)))) for f in facts)
    table = Table(head=(Text("What"), Text("Source")), rows=rows, has_names=False)
    return Entry(anchor=anchor, title=title, blocks=(*((Paragraph(words=lead),) if lead else ()), table))
