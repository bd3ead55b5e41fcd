"""Verdicts: what a site expects, phones and the DPMA, lines no Asterisk here can be made to write."""

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.console.test_reading import TEXTS, TRANSPORTS
from tests.core.plan import sites
from wizard.core.check_result import Status
from wizard.core.console.expected import Expected, expected_of
from wizard.core.console.judge import LINE_RULES, judge_console
from wizard.core.console.verdict import Verdict, outcome
from wizard.core.dpma_pairs import DPMA_FAULTS, dpma_faults
from wizard.core.problem import Severity
from wizard.core.site import Route, Stage, Transport
from wizard.core.site_problems import problems

SECURE = Expected(transport="transport-tls", port=5061, phones=("101",))


def ids(text: str, expected: Expected | None = None) -> list[str]:
    return [verdict.id for verdict in judge_console(text, expected)]


def only(text: str, expected: Expected | None = None) -> Verdict:
    (verdict,) = judge_console(text, expected)
    return verdict


@pytest.mark.parametrize(
    ("line", "verdict"),
    [
        (
            "[Nov 25 09:13:15] ERROR[38]: res_pjsip/config_transport.c:727 transport_apply: Transport: tls: PJSIP has "
            "not been compiled with TLS transport support, ensure OpenSSL development packages are installed",
            "no-tls-in-this-build",
        ),
        (
            "ERROR[1] res_pjsip/config_transport.c: Transport 'tls' could not be started as binding not specified",
            "no-bind",
        ),
        ("ERROR[1] x.c: Transport 'udp' could not be started: Address already in use", "transport-not-started"),
        (
            "WARNING[9]: pjproject: <?>: \tSSL SSL_ERROR_SSL (Handshake): Level: 0 err: <167772351> "
            "<error:0A0000BF:SSL routines::no protocols available> len: 0",
            "no-common-version",
        ),
        ("WARNING[9] pjproject: <error:0A0000C1:SSL routines::no shared cipher> len: 0", "no-common-cipher"),
        ("WARNING[9] pjproject: <error:0A000418:SSL routines::tlsv1 alert unknown ca>", "phone-does-not-trust"),
        ("WARNING[9] pjproject: <error:0A00009C:SSL routines::http request>", "not-tls"),
        ("ERROR[9] pjproject: Error loading certificate chain file '/a': ee key too small", "certificate-too-weak"),
        (
            "NOTICE[9] res_pjsip/pjsip_distributor.c: Request 'REGISTER' from '<sip:101@pbx>' failed for "
            "'192.0.2.7:1234' (callid: x) - Failed to authenticate",
            "wrong-password",
        ),
        (
            "NOTICE[9] res_pjsip/pjsip_distributor.c: Request 'INVITE' from '<sip:1@x>' failed for '192.0.2.9:5060' "
            "(callid: x) - No matching endpoint found",
            "no-matching-endpoint",
        ),
        (
            "[Nov 25 09:13:15] WARNING[9]: loader.c:444 load_dlopen: Error loading module 'res_digium_phone.so': "
            "/usr/lib/asterisk/modules/res_digium_phone.so: undefined symbol: ast_sip_x",
            "module-not-loaded",
        ),
        (
            "WARNING[9] loader.c: Module 'res_digium_phone.so' was not compiled with the same compile-time options as "
            "this version of Asterisk.",
            "module-of-another-build",
        ),
        ("ERROR[9] loader.c: res_pjsip_session declined to load.", "module-declined"),
        ("DEBUG[9] sdp_srtp.c: No SRTP module loaded, can't setup SRTP session.", "no-srtp-module"),
        ("The module 'res_pjsip.so' reported a reload failure", "reload-failed"),
        ("A module reload request is already in progress; please be patient", "reload-waits"),
        ("-bash: asterisk: command not found", "not-permitted"),
        ("ERROR[1] res_sorcery_config.c: Something nobody has seen yet", "file-error"),
    ],
)
def test_a_line_gives_its_verdict_with_cause_fix_and_source(line: str, verdict: str) -> None:
    found = only(line)
    assert found.id == verdict
    assert found.source
    assert found.fix
    assert found.evidence in line


def test_every_rule_has_words_of_its_own_and_a_source() -> None:
    assert len({rule.cause.template for rule in LINE_RULES}) == len(LINE_RULES)
    for rule in LINE_RULES:
        assert rule.source
        assert rule.fix or rule.status is Status.PASS
        named = set(rule.compiled.groupindex)
        for text in (rule.cause, rule.fix):
            assert set(re.findall(r"{(\w+)}", text.template if text else "")) <= named, rule.id


def test_an_error_of_another_part_of_asterisk_is_none_of_ours() -> None:
    assert not judge_console("[x] ERROR[1] app_voicemail.c: Couldn't find mailbox 101 in context default")


def test_the_reason_is_said_once_and_what_follows_from_it_is_not() -> None:
    log = (
        "ERROR[1] res_pjsip/config_transport.c: Transport: tls: cert_file /k/a.crt is either missing or not readable\n"
        "ERROR[1] config_options.c: Error parsing cert_file=/k/a.crt at line 14 of \n"
        "ERROR[1] res_sorcery_config.c: Could not create an object of type 'transport' with id 'tls' from file\n"
    )
    found = only(log * 30)
    assert (found.id, found.count, found.forbids_restart) == ("file-not-readable", 30, True)
    assert "/k/a.crt" in str(found.cause)
    assert "ls -lL /k/a.crt" in str(found.fix)
    assert ids("".join(log.splitlines(keepends=True)[1:])) == ["bad-value"]


def test_the_transport_is_the_sites_own() -> None:
    listed = f"*CLI> pjsip show transports\n{TRANSPORTS}"
    assert ids(listed, SECURE) == ["transport-listed"]
    assert ids(listed, replace(SECURE, transport="tls-2")) == ["transport-listed"], "one that was there, by its port"
    assert ids(listed, replace(SECURE, transport="tls-2", port=5071)) == ["transport-missing"]
    assert ids(listed, replace(SECURE, port=5065)) == ["transport-other-port"]
    assert ids(listed, replace(SECURE, transport="transport-udp")) == ["transport-other-protocol"]
    assert ids(f"{listed}*CLI> pjsip show transports\nNo objects found.\n", SECURE) == ["no-transports"]
    # what is shown of one transport says nothing of the others
    assert ids("Transport:  udp  udp  0  0  0.0.0.0:5060\n ParameterName : ParameterValue\n a : b\n", SECURE) == []


@pytest.mark.parametrize(
    ("options", "verdict"),
    [
        ((), "phone-ready"),
        (("media_encryption : no",), "endpoint-not-sdes"),
        (("media_encryption : dtls",), "endpoint-not-sdes"),
        (("srtp_tag_32 : true",), "endpoint-option-breaks-srtp"),
        (("use_avpf : true",), "endpoint-option-breaks-srtp"),
        (("media_encryption_optimistic : true",), "endpoint-option-breaks-srtp"),
        (("rewrite_contact : false",), "endpoint-no-rewrite-contact"),
        (("transport : old",), "endpoint-transport-unknown"),
    ],
)
def test_an_endpoint_is_judged_by_what_a_phone_needs(options: tuple[str, ...], verdict: str) -> None:
    given_names = {line.partition(" :")[0] for line in options}
    sound = [
        o for o in ("media_encryption : sdes", "rewrite_contact : true") if o.partition(" :")[0] not in given_names
    ]
    rows = "".join(f" {line}\n" for line in (*sound, *options))
    text = f" Endpoint:  101    Unavailable   0 of inf\n ParameterName : ParameterValue\n{rows}"
    assert ids(text, SECURE) == [verdict]
    if verdict in ("endpoint-not-sdes",) and "no" in options[0]:
        assert ids(text) == [], "an endpoint that is nobody's phone on TLS is left alone"


def test_phones_of_the_site_are_looked_for_among_the_contacts() -> None:
    row = "  Contact:  {}/sip:{}@192.0.2.7:5060{} 69c475008{} Avail  12.3\n"
    on_tls, on_udp = row.format(101, 101, ";transport=TLS", 1), row.format(102, 102, "", 2)
    both = replace(SECURE, phones=("101", "102", "103"))
    assert ids(on_tls + on_udp, both) == ["phones-not-on-tls", "phones-not-registered", "phones-on-tls"]
    assert "102" in str(judge_console(on_tls + on_udp, both)[0].cause)
    assert ids(on_tls, SECURE) == ["phones-on-tls"]
    assert ids("*CLI> pjsip show contacts\nNo objects found.\n", SECURE) == ["phones-not-registered"]
    assert ids("*CLI> core show uptime\nSystem uptime: 3 seconds\n", SECURE) == ["uptime"]


def test_a_site_expects_its_transport_and_the_phones_that_were_moved() -> None:
    site = sites.site(Route.DPMA, sites.phone("101"), sites.phone("102", Stage.WAIT), sites.phone("103", Stage.READY))
    expected = expected_of(replace(site, transport=Transport(id="tls-2", bind="0.0.0.0:5065")))
    assert (expected.transport, expected.protocol, expected.port) == ("tls-2", "tls", 5065)
    assert expected.phones == ("101",)


def test_pairs_of_dpma_and_asterisk_that_were_reported_are_told_of() -> None:
    for fault in DPMA_FAULTS:
        assert fault.source.startswith("github.com/")
        for branch in fault.asterisk:
            assert fault in dpma_faults(fault.dpma, f"{branch}.5.0")
            assert fault in dpma_faults(fault.dpma, f"certified/{branch}.7-cert2")
            site = sites.site(Route.DPMA, sites.phone("101"))
            server = replace(site.server, dpma=fault.dpma, asterisk=f"{branch}.5.0")
            (problem,) = [p for p in problems(replace(site, server=server)) if p.source == fault.source]
            assert (problem.field, problem.severity) == ("server.dpma", Severity.WARNING)
    assert not dpma_faults("3.6.10", "22.5.0")
    assert not dpma_faults("3.6.11", "")
    shown = "*CLI> digium_phones show version\nVersion 22.0.0_3.6.11\n"
    assert ids(f"Asterisk 22.5.0 built by root\n{shown}") == ["dpma-known-fault"]
    assert only(shown, Expected(asterisk="22.1.0")).forbids_restart
    assert ids(f"Asterisk 20.5.0 built by root\n{shown}") == []
    assert ids("*CLI> digium_phones license status\nNo license\n") == ["dpma-not-licensed"]
    assert ids("*CLI> digium_phones license status\nOK, Valid\n") == ["dpma-licensed"]


def test_what_is_cut_off_is_said() -> None:
    verdicts = judge_console("x" * 600_000)
    assert [verdict.id for verdict in verdicts] == ["text-cut"]
    assert outcome(verdicts) is outcome(()) is Status.SKIP


@given(TEXTS, st.lists(st.sampled_from([rule.pattern for rule in LINE_RULES]), max_size=4))
def test_any_text_can_be_judged_and_the_worst_comes_first(text: str, patterns: list[str]) -> None:
    verdicts = judge_console(text + "\n".join(patterns), SECURE)
    order = [(Status.FAIL, Status.WARN, Status.SKIP, Status.PASS).index(verdict.status) for verdict in verdicts]
    assert order == sorted(order)
    for verdict in verdicts:
        assert str(verdict.cause)
        assert str(verdict.fix)
        assert len(verdict.evidence) <= 4000


@pytest.mark.parametrize(
    "unit", ["Request 'REGISTER' from '", "Transport: x: cert_file ", "LISTEN :1 ", "\x1b[0", "#033["]
)
def test_time_grows_with_the_text_and_not_with_its_square(unit: str) -> None:
    # Lines are bounded and every pattern's repetitions too, so the work per line is.
    assert judge_console((unit * (4000 // len(unit)) + "\n") * 120) == ()
