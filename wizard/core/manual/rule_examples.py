"""What each rule of lint says where it finds something, in its own words, with names as they might be.

A test compares these with what lint says of real configurations.
"""

from dataclasses import dataclass

from wizard.core.problem import Severity
from wizard.core.text import Text


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleExample:
    """One finding of a rule: what it says, and what it says to do. ``severity`` is the rule's own where it is None."""

    rule: str
    message: Text
    fix: Text
    severity: Severity | None = None


RULE_EXAMPLES = (
    RuleExample(
        rule="L01",
        message=Text("The phone {name} is on TLS, which no source shows on a {model}.", name="101", model="D40"),
        fix=Text("Take TLS and SRTP off this phone's line, or try it on this one phone before any other."),
    ),
    RuleExample(
        rule="L02",
        message=Text("The phone {name} has firmware {firmware}, which has no TLS.", name="101", firmware="2_1_0"),
        fix=Text("Upgrade it to {version} or later, and take it off TLS until then.", version="2_2_0_4"),
    ),
    RuleExample(
        rule="L03",
        message=Text(
            "The transport {id} has the method {method}, which current systems refuse.",
            id="transport-tls",
            method="tlsv1",
        ),
        fix=Text("Set method=sslv23 with OpenSSL 3 or later, else method=tlsv1_2; then restart Asterisk."),
    ),
    RuleExample(
        rule="L03",
        message=Text("The transport {id} names no method, which means TLS 1.0 only.", id="transport-tls"),
        fix=Text("Set method=sslv23 with OpenSSL 3 or later, else method=tlsv1_2; then restart Asterisk."),
    ),
    RuleExample(
        rule="L04",
        message=Text(
            "With OpenSSL {version} the transport {id} accepts TLS 1.2 and 1.3 only.",
            version="3.0.15",
            id="transport-tls",
        ),
        fix=Text("Nothing has to be done: the phones know TLS 1.2."),
    ),
    RuleExample(
        rule="L05",
        message=Text(
            "The transport {id} offers {cipher}, which protects nothing; phones from 2_3_9 on refuse it.",
            id="transport-tls",
            cipher="ADH-AES256-SHA, ADH-AES128-SHA",
        ),
        fix=Text("Take the cipher line out: OpenSSL's own list is best."),
    ),
    RuleExample(
        rule="L06",
        message=Text("The endpoint {name} names a transport, though its phone is on TLS.", name="101"),
        fix=Text("Take the transport line out; where a template sets it, add an empty transport= to the endpoint."),
    ),
    RuleExample(
        rule="L07",
        message=Text(
            "The endpoint {name} is without rewrite_contact=yes, so calls to its phone fail on TLS.", name="101"
        ),
        fix=Text("Set rewrite_contact=yes, then reload."),
    ),
    RuleExample(
        rule="L08",
        message=Text(
            "The endpoint {name} has {option}=yes: {why}.",
            name="101",
            option="srtp_tag_32",
            why=Text("the phones know AES_CM_128_HMAC_SHA1_80 only"),
        ),
        fix=Text("Set {option}=no, then reload.", option="srtp_tag_32"),
    ),
    RuleExample(
        rule="L08",
        message=Text("The endpoint {name} wants DTLS, which the phones do not know.", name="101"),
        fix=Text("Set media_encryption=sdes, then reload."),
    ),
    RuleExample(
        rule="L09",
        message=Text("The endpoint {name} has SRTP, and no TLS to carry its keys.", name="201"),
        fix=Text("Move the phone's signalling to TLS, or turn its SRTP off."),
    ),
    RuleExample(
        rule="L10",
        message=Text("The server's certificate does not name {host}, which phones will call.", host="pbx.example.com"),
        fix=Text(
            "Import one that names it. With a private authority make it again (secure-calling certificate "
            "SITE renew): key and file names stay."
        ),
    ),
    RuleExample(
        rule="L11",
        message=Text("The certificate is a wildcard, which the phone {name} does not take.", name="101"),
        fix=Text(
            "Use a certificate with the host's own name; or firmware from {version} on with "
            "tls_allow_wildcard_certs=1 in its XML.",
            version="2_9_2",
        ),
    ),
    RuleExample(
        rule="L12",
        message=Text("This phone accepts wildcard certificates, and the server's is none."),
        fix=Text("Set tls_allow_wildcard_certs to 0."),
    ),
    RuleExample(
        rule="L13",
        message=Text(
            "The certificate comes from a private authority, and nothing here gives its root to phones that "
            "check certificates, or may: {count}.",
            count="2",
        ),
        fix=Text(
            "Use a public certificate, or load the root onto each phone; no source shows how a D-Series "
            "phone is given one."
        ),
    ),
    RuleExample(
        rule="L14",
        message=Text(
            "In {path} an authority's certificate comes first, the server's own later.",
            path="/etc/asterisk/keys/asterisk.crt",
        ),
        fix=Text("Put the server's own certificate first, then its intermediates in order."),
    ),
    RuleExample(
        rule="L14",
        message=Text(
            "In {path} certificate {number} did not sign the one before it.",
            path="/etc/asterisk/keys/asterisk.crt",
            number="2",
        ),
        fix=Text("Put the intermediates in order: each one below the certificate it signed."),
    ),
    RuleExample(
        rule="L14",
        message=Text(
            "{path} holds no certificate in PEM, so every handshake fails.", path="/etc/asterisk/keys/asterisk.crt"
        ),
        fix=Text("Write the certificate there as PEM, then its intermediates in order."),
    ),
    RuleExample(
        rule="L14",
        message=Text(
            "The key in {path} is not the certificate's, so every handshake fails.",
            path="/etc/asterisk/keys/asterisk.key",
        ),
        fix=Text("Put back the key the certificate was made for, or make a new certificate for this key."),
    ),
    RuleExample(
        rule="L14",
        message=Text("{path} holds no private key that can be used.", path="/etc/asterisk/keys/asterisk.key"),
        fix=Text("Write the certificate's own key there as PEM, without a passphrase."),
    ),
    RuleExample(
        rule="L14",
        message=Text("{path} is not there, or may not be read from here.", path="/etc/asterisk/keys/asterisk.key"),
        fix=Text("If it is missing, put it there before Asterisk starts again: the transport would not."),
        severity=Severity.WARNING,
    ),
    RuleExample(
        rule="L14",
        message=Text("No priv_key_file is named: Asterisk never reads a key from cert_file."),
        fix=Text("Put the key into a file of its own, and name it as priv_key_file."),
    ),
    RuleExample(
        rule="L14",
        message=Text(
            "The certificate is sent alone; {issuer}, which signed it, may be an intermediate that is missing.",
            issuer="Some Intermediate",
        ),
        fix=Text("Put the intermediates behind it in its file, often found in fullchain.pem or ca-bundle.crt."),
        severity=Severity.WARNING,
    ),
    RuleExample(
        rule="L15",
        message=Text("The key of {name} is shorter than RSA 2048.", name="pbx.example.com"),
        fix=Text("Make it again with RSA 2048."),
    ),
    RuleExample(
        rule="L15",
        message=Text("{name} is signed with a weak hash, {hash}.", name="pbx.example.com", hash="SHA1"),
        fix=Text("Have it issued again with SHA-256."),
    ),
    RuleExample(
        rule="L15",
        message=Text("The server's certificate ended on {date}.", date="2026-02-28"),
        fix=Text(
            "Import the renewed one, or order it. With a private authority make it again (secure-calling "
            "certificate SITE renew): key and file names stay."
        ),
    ),
    RuleExample(
        rule="L15",
        message=Text("The server's certificate is not valid before {date}.", date="2026-03-02"),
        fix=Text("Look whether the clocks are right; then wait, or make it again."),
    ),
    RuleExample(
        rule="L16",
        message=Text(
            "The certificate of {name} is of version 1, which cannot hold the server's names.", name="pbx.example.com"
        ),
        fix=Text("Make it again as version 3 with names and CA:TRUE, as the wizard's own authority does."),
    ),
    RuleExample(
        rule="L17",
        message=Text(
            "Asterisk runs as {user}, who cannot read the key {path}.",
            user="asterisk",
            path="/etc/asterisk/keys/asterisk.key",
        ),
        fix=Text(
            "chown root:{group} {path}, and chmod 0640 {path}.",
            group="asterisk",
            path="/etc/asterisk/keys/asterisk.key",
        ),
    ),
    RuleExample(
        rule="L17",
        message=Text("Every user of the server can read the key {path}.", path="/etc/asterisk/keys/asterisk.key"),
        fix=Text("chmod 0640 {path}, with the group Asterisk runs in.", path="/etc/asterisk/keys/asterisk.key"),
        severity=Severity.WARNING,
    ),
    RuleExample(
        rule="L18",
        message=Text("TLS is announced on port {port}, where no transport speaks it.", port="5060"),
        fix=Text("Set mdns_port to the port of the TLS transport, usually 5061."),
    ),
    RuleExample(
        rule="L19",
        message=Text(
            "The network {name} sends phones to port {port} over {transport}.",
            name="lan-tls",
            port="5060",
            transport="TLS",
        ),
        fix=Text("Set registration_port to 5061 for TLS, to 5060 for UDP and TCP."),
    ),
    RuleExample(
        rule="L20",
        message=Text(
            "The line {name} goes over {own}, the network of its phone over {network}.",
            name="101",
            own="UDP",
            network="TLS",
        ),
        fix=Text("Take the line's transport out, and give the phone a network of the transport that is meant."),
    ),
    RuleExample(
        rule="L21",
        message=Text(
            "The phone looks for its configuration on port {port} over {transport}, where no transport listens.",
            port="5060",
            transport="TLS",
        ),
        fix=Text("Write it as sip:proxy@HOST:5061;transport=tls, with the port of the transport that is there."),
    ),
    RuleExample(
        rule="L22",
        message=Text("The account {name} calls port 5060 over TLS.", name="102"),
        fix=Text('Set port="5061", or the port the TLS transport is bound to.'),
    ),
    RuleExample(
        rule="L23",
        message=Text("Phones on TLS are given no NTP server: with a wrong clock they refuse a sound certificate."),
        fix=Text("Name an NTP server the phones can reach, on their own network if it is isolated."),
    ),
    RuleExample(
        rule="L24",
        message=Text("The phone {name} has the password every phone has from the factory.", name="101"),
        fix=Text("Set login_password to other digits."),
    ),
    RuleExample(
        rule="L24",
        message=Text("The phone {name} is given no password: it keeps the one from the factory.", name="101"),
        fix=Text("Set login_password to other digits."),
    ),
    RuleExample(
        rule="L25",
        message=Text("Phones are sent to {url}, and do not fetch over TFTP.", url="tftp://prov.example.com/phones/"),
        fix=Text("Serve the files over HTTP or HTTPS, and give that address."),
    ),
    RuleExample(
        rule="L26",
        message=Text(
            "A second server is announced to phones, beside {path}: they stop at boot and ask which.",
            path="/etc/asterisk/res_digium_phone.conf",
        ),
        fix=Text("Keep one announcement: remove this file, or turn the DPMA's off."),
    ),
    RuleExample(
        rule="L27",
        message=Text("This DPMA carries a certificate that has expired."),
        fix=Text("Upgrade the DPMA to {version} or later.", version="3.6.2"),
    ),
    RuleExample(
        rule="L28",
        message=Text("TLS with the DPMA needs Asterisk 13.11.0 or later."),
        fix=Text("Upgrade Asterisk, or give the phones their files without the DPMA."),
    ),
    RuleExample(
        rule="L29",
        message=Text(
            "The aor {name} keeps up to {count} contacts; a phone on TLS leaves its old ones behind.",
            name="101",
            count="5",
        ),
        fix=Text("Set remove_existing=yes; max_contacts=1 where only one phone registers."),
    ),
    RuleExample(
        rule="L30",
        message=Text(
            "The transport {id} has {option}=yes, and the phones have no certificate of their own.",
            id="transport-tls",
            option="require_client_cert",
        ),
        fix=Text("Set {option}=no.", option="require_client_cert"),
    ),
    RuleExample(
        rule="L31",
        message=Text(
            "[{name}](+) adds to an extension FreePBX makes: once the extension is deleted there, Asterisk "
            "stops reading its endpoints here at its next restart.",
            name="201",
        ),
        fix=Text("Take it out, and set the same on the extension's page in FreePBX where it has the field."),
    ),
)
