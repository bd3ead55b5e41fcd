"""Rules for what the log says while a phone connects: keys that do not fit, alerts of phones, registrations."""

from wizard.core.check_result import Status
from wizard.core.console.line_rule import MEASURED, LineRule
from wizard.core.text import Text

_FAIL, _WARN = Status.FAIL, Status.WARN
_OPENSSL = "OpenSSL: its reason in pjproject's line"
_ALERT = "RFC 8446 section 6"

TLS_RULES = (
    LineRule(
        id="key-mismatch",
        pattern=r"Error adding private key from '(?P<path>[^']{1,300})': key values mismatch|key values mismatch",
        status=_FAIL,
        cause=Text("The private key does not belong to the certificate: every phone's connection is reset."),
        fix=Text("Put the certificate and the key that were made together on the server, then reload."),
        source=MEASURED,
    ),
    LineRule(
        id="key-encrypted",
        pattern=r"Error adding private key from '(?P<path>[^']{1,300})': "
        r"(?:processing error|bad decrypt|bad password read|problems getting password|interrupted or cancelled)"
        r"|UI routines.{0,60}processing error",
        status=_FAIL,
        cause=Text("The private key has a passphrase that Asterisk does not know."),
        fix=Text("Install the key without a passphrase, mode 0640 with Asterisk's group, then reload."),
        source=MEASURED,
    ),
    LineRule(
        id="key-not-pem",
        pattern=r"Error adding private key from '(?P<path>[^']{1,300})'",
        status=_FAIL,
        cause=Text("{path} holds no private key in PEM: it is empty, cut, or in another form."),
        fix=Text("Write the key as PEM (it begins with -----BEGIN), then reload."),
        source=MEASURED,
    ),
    LineRule(
        id="certificate-too-weak",
        pattern=r"(?:ee key too small|ca md too weak|ca key too small)",
        status=_FAIL,
        cause=Text("OpenSSL refuses the certificate: its key has fewer than 2048 bits, or its hash is too weak."),
        fix=Text("Issue the certificate again with RSA 2048 and SHA-256, then reload."),
        source="OpenSSL: SSL_CTX_set_security_level(3)",
    ),
    LineRule(
        id="certificate-not-pem",
        pattern=r"Error loading certificate chain file '(?P<path>[^']{1,300})'",
        status=_FAIL,
        cause=Text("{path} holds no certificate in PEM: it is DER, empty or cut."),
        fix=Text("Write it as PEM (it begins with -----BEGIN CERTIFICATE), then reload."),
        source=MEASURED,
    ),
    LineRule(
        id="phone-says-expired",
        pattern=r"alert certificate expired",
        status=_FAIL,
        cause=Text("A phone refused the certificate as expired: it is, or the phone's clock is wrong."),
        fix=Text("Renew the certificate if its end has come; else give the phone an NTP server."),
        source=f"{_ALERT}; {MEASURED}",
    ),
    LineRule(
        id="phone-does-not-trust",
        pattern=r"alert unknown ca",
        status=_FAIL,
        cause=Text("A phone does not know the authority: an intermediate is missing, or the root is not on the phone."),
        fix=Text("Put every intermediate into the certificate's file; for a private authority load its root."),
        source=_ALERT,
    ),
    LineRule(
        id="phone-refused-certificate",
        pattern=r"alert (?:bad certificate|certificate unknown|unsupported certificate)",
        status=_FAIL,
        cause=Text("A phone refused the certificate, for instance because it does not name the host the phone called."),
        fix=Text("Read the number on the phone and explain it on the Check page."),
        source=f"{_ALERT}; {MEASURED}",
    ),
    LineRule(
        id="no-common-version",
        pattern=r"(?:no protocols available|unsupported protocol|alert protocol version|version too low)",
        status=_FAIL,
        cause=Text("A phone and the transport have no TLS version in common."),
        fix=Text("Set method=sslv23 (OpenSSL 3) or tlsv1_2 in the transport, then restart."),
        source=_OPENSSL,
    ),
    LineRule(
        id="no-common-cipher",
        pattern=r"(?:no shared cipher|alert handshake failure)",
        status=_FAIL,
        cause=Text("A phone and the transport have no cipher in common."),
        fix=Text("Leave the transport's ciphers empty, and use an RSA certificate for older phones; then restart."),
        source=_OPENSSL,
    ),
    LineRule(
        id="not-tls",
        pattern=r"(?:http request|wrong version number|packet length too long)",
        status=_WARN,
        cause=Text("Something spoke to the TLS port without TLS."),
        fix=Text("Look for a phone whose line says transport UDP or TCP with the TLS port, or for a port scanner."),
        source=_OPENSSL,
    ),
    LineRule(
        id="server-not-trusted",
        pattern=r"Transport 'tls' to remote '(?P<peer>[^']{1,100})'.{0,100} - The certificate is untrusted",
        status=_WARN,
        cause=Text("Asterisk itself does not trust the server {peer} it connects to; phones are not concerned."),
        fix=Text("Give the transport ca_list_file with that server's authority."),
        source=f"PJSIP: pjsip_transport_events.c; {MEASURED}",
    ),
    LineRule(
        id="wrong-password",
        pattern=r"Request 'REGISTER' from '(?P<who>[^']{1,200})'.{0,200} - Failed to authenticate",
        status=_FAIL,
        cause=Text("{who} registers with a wrong password or user name."),
        fix=Text("Make the phone fetch its configuration again, or correct the password in its auth object."),
        source="Asterisk: res_pjsip/pjsip_distributor.c",
    ),
    LineRule(
        id="no-matching-endpoint",
        pattern=r"Request '(?P<method>[A-Z]{1,12})' from '(?P<who>[^']{1,200})'.{0,200} - No matching endpoint found",
        status=_WARN,
        cause=Text("{who} is no endpoint of this server: a scanner, or a phone whose extension is not there."),
        fix=Text("If it is a phone of yours, add its extension and reload."),
        source="Asterisk: res_pjsip/pjsip_distributor.c",
    ),
    LineRule(
        id="srtp-refused",
        pattern=r"Couldn't negotiate stream",
        status=_FAIL,
        cause=Text(
            "A call was refused with 488: most often one side encrypts voice and the other does not, else they have "
            "no codec in common."
        ),
        fix=Text("Set media_encryption=sdes on the endpoint and on the phone, in the same step."),
        source=MEASURED,
    ),
)
"""First match wins."""
