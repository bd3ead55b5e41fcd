"""Calls in console text as Asterisk 16.28 and 22.10 print them."""

from hypothesis import given
from hypothesis import strategies as st

from wizard.core.console.channels import endpoints_in_calls, is_srtp_only
from wizard.core.console.reading import read_console

CALL = """\
PJSIP/102-00000001!phones!!1!Up!AppDial!(Outgoing Line)!102!!!3!4!0e4462cc-6a0e-4ec1-9501-b9ef3a7f6c20!1795412283.1
PJSIP/101-00000000!phones!102!1!Up!Dial!PJSIP/102,20!101!!!3!4!0e4462cc-6a0e-4ec1-9501-b9ef3a7f6c20!1795412283.0
"""


def endpoint(encryption: str, optimistic: str) -> str:
    return (
        f" Endpoint:  101/101                                              In use        1 of inf\n\n"
        " ParameterName                      : ParameterValue\n"
        " =======================================================\n"
        f" media_encryption                   : {encryption}\n"
        f" media_encryption_optimistic        : {optimistic}\n"
    )


def test_both_ends_of_a_call_are_in_it() -> None:
    assert endpoints_in_calls(CALL) == {"101", "102"}


def test_a_call_that_rings_or_of_another_kind_is_none() -> None:
    ringing = CALL.replace("!Up!AppDial", "!Ringing!AppDial")
    assert endpoints_in_calls(ringing) == {"101"}
    others = "Local/101@phones-00000000;1!phones!!1!Up!x\nDAHDI/1-1!phones!!1!Up!x\nPJSIP/101-00000000\n"
    assert endpoints_in_calls(others) == frozenset()
    assert endpoints_in_calls("Unable to connect to remote asterisk (does /var/run/asterisk.ctl exist?)\n") == set()


def test_a_name_with_hyphens_stays_whole() -> None:
    assert endpoints_in_calls("PJSIP/trunk-a-0000000f!c!!1!Up!Dial!a!b\n") == {"trunk-a"}


def test_only_an_endpoint_that_refuses_calls_without_srtp_proves_it() -> None:
    for encryption, optimistic, is_proof in (
        ("sdes", "false", True),
        ("sdes", "true", False),
        ("no", "false", False),
        ("dtls", "false", False),
    ):
        (row,) = read_console(endpoint(encryption, optimistic)).endpoints
        assert is_srtp_only(row) is is_proof, (encryption, optimistic)


def test_an_endpoint_without_its_options_proves_nothing() -> None:
    (row,) = read_console(" Endpoint:  101/101                    In use        1 of inf\n").endpoints
    assert not is_srtp_only(row)


@given(st.text())
def test_any_text_gives_some_endpoints(text: str) -> None:
    assert all(isinstance(name, str) for name in endpoints_in_calls(f"{CALL}{text}"))
