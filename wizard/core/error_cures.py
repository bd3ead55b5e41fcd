"""The most likely cause of the number a phone shows, and one fix, by the bits it has."""

from dataclasses import dataclass

from wizard.core.text import Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Cure:
    """The cause and fix for a number that has all of these bits, and none of those it goes without.

    ``check`` is the row of the live check that shows whether it is so.
    """

    bits: int
    without: int = 0
    cause: Text
    fix: Text
    check: str = ""

    def fits(self, code: int) -> bool:
        """Whether this is what a number speaks of."""
        return code & self.bits == self.bits and not code & self.without


NO_ERROR = Cure(
    bits=0,
    cause=Text("No error: the phone accepted the certificate."),
    fix=Text("Nothing has to be done about the certificate."),
)
ONLY_UNKNOWN = Cure(
    bits=0,
    cause=Text("None of these bits is known in PJSIP."),
    fix=Text("Read the number on the phone once more, then look into the phone's log."),
)

# First match wins. Faults that one action settles for certain come before trust and name, which
# often go together; a wrong clock comes first of all, since it is frequent and makes sound certificates fail.
CURES = (
    Cure(
        bits=0x4,
        check="dates",
        cause=Text("The phone's clock is wrong, or a certificate in the chain is out of date."),
        fix=Text("Give the phone an NTP server it can reach; if its date is right, renew the certificate."),
    ),
    Cure(
        bits=0x80,
        check="served-chain",
        cause=Text("The authority has revoked the server's certificate."),
        fix=Text("Install a new certificate with a new key on the server."),
    ),
    Cure(
        bits=0x200,
        check="form",
        cause=Text("A certificate in the chain is signed with a weak hash, such as SHA-1."),
        fix=Text("Issue the server's certificate again with SHA-256."),
    ),
    Cure(
        bits=0x8,
        check="form",
        cause=Text("The certificate is damaged or wrongly encoded."),
        fix=Text("Issue the server's certificate again, and install it as PEM."),
    ),
    Cure(  # Measured: a bare self-signed certificate with a CA's profile; of one that is not, 0x20 is set too.
        bits=0x12,
        without=0x20,
        check="form",
        cause=Text("The server shows a self-signed authority's certificate instead of one made for a server."),
        fix=Text("Issue a server certificate (serverAuth) under that authority, and show that with its chain."),
    ),
    Cure(
        bits=0x10,
        check="form",
        cause=Text("The certificate is not made for a server, or its issuer is not an authority."),
        fix=Text("Issue a certificate with serverAuth from an authority whose certificate says CA:TRUE."),
    ),
    Cure(
        bits=0x100,
        check="served-chain",
        cause=Text("There are more intermediates between certificate and root than are allowed."),
        fix=Text("Issue the server's certificate from an authority nearer to the root."),
    ),
    Cure(  # Measured, with the name not matching: `ast_tls_cert`'s leaf, or an intermediate left out.
        bits=0x4000_0022,
        check="fingerprint",
        cause=Text(
            "The phone does not know who issued the certificate, because only the server's own certificate "
            "is sent or its root is not on the phone; and the name it called is not in the certificate."
        ),
        fix=Text(
            "Give the server a certificate for exactly the host name the phones use, with its whole chain, "
            "from an authority the phones trust: a public one, or a private one whose root they have loaded."
        ),
    ),
    Cure(
        bits=0x4000_0002,
        check="judge",
        cause=Text(
            "The chain ends in a root that is not on the phone (or, where its PJSIP is newer, an intermediate is "
            "missing), and the name the phone called is not in the certificate."
        ),
        fix=Text(
            "Give the server a certificate for exactly the host name the phones use, from an authority the "
            "phones trust: a public one, or a private one whose root they have loaded."
        ),
    ),
    Cure(  # Measured: intermediate missing, and just the same with a private root the phone has not got.
        bits=0x22,
        check="served-chain",
        cause=Text(
            "The phone does not know who issued the certificate: an intermediate is missing in what the "
            "server sends, or the root is not on the phone."
        ),
        fix=Text(
            "Put every intermediate behind the server's certificate in its file; if none is missing, use a "
            "public certificate or load the private root on the phone."
        ),
    ),
    Cure(
        bits=0x2,
        check="judge",
        cause=Text(
            "The chain ends in a root that is not on the phone, or the certificate is self-signed; where the phone's "
            "PJSIP is newer, an intermediate may be missing."
        ),
        fix=Text("Use a public certificate with its whole chain, or load the private root on the phone."),
    ),
    Cure(
        bits=0x20,
        check="judge",
        cause=Text("The phone holds a root of the same name with another key: an older one of yours."),
        fix=Text("Load the present root on the phone in place of the older one."),
    ),
    Cure(
        bits=0x1,
        check="served-chain",
        cause=Text("The certificate of an issuer is missing in what the server sends."),
        fix=Text("Put every intermediate behind the server's certificate in its file."),
    ),
    Cure(
        bits=0x40,
        check="judge",
        cause=Text("A revocation list is asked for and cannot be found or read."),
        fix=Text("Use a certificate from an authority that asks for no revocation list."),
    ),
    Cure(
        bits=0x4000_0000,
        check="name",
        cause=Text("The name the phone called is not in the certificate."),
        fix=Text(
            "Make the host name the phones use equal to a name in the certificate; a wildcard counts only "
            "where the firmware has that setting (D6x from 2_9_2, D80 from 1_12_1) and it is on."
        ),
    ),
    Cure(  # OpenSSL's codes 66 to 68 (key too small, hash too weak) have no bit of their own.
        bits=0x8000_0000,
        check="form",
        cause=Text("The phone refused the certificate for a reason without a bit; often a weak key or hash."),
        fix=Text("Issue the certificate again with RSA 2048 and SHA-256."),
    ),
)
