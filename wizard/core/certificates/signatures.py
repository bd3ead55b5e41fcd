"""Which key a certificate is of, and whether another certificate's key signed it, old hashes included."""

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa

from wizard.core.certificates.keys import PrivateKey
from wizard.core.certificates.profile import UNREADABLE


def has_key(certificate: x509.Certificate, key: PrivateKey) -> bool:
    """Whether a private key belongs to a certificate; not to one whose own key cannot be read."""
    try:
        return certificate.public_key() == key.public_key()
    except UNREADABLE:
        return False


def is_signed_by(subject: x509.Certificate, issuer: x509.Certificate) -> bool:
    """Whether the issuer's key made the subject's signature; names and dates are not looked at.

    SHA-1 and MD5 are checked like any other: that they are weak is another question than whether they fit.
    """
    try:
        key = issuer.public_key()
        digest = subject.signature_hash_algorithm
        if isinstance(key, rsa.RSAPublicKey) and digest is not None:
            scheme = subject.signature_algorithm_parameters
            if scheme is None and digest.name == "md5":
                scheme = padding.PKCS1v15()  # cryptography tells no parameters of md5WithRSAEncryption
            if not isinstance(scheme, padding.PKCS1v15 | padding.PSS):
                return False
            key.verify(subject.signature, subject.tbs_certificate_bytes, scheme, digest)
        elif isinstance(key, ec.EllipticCurvePublicKey) and digest is not None:
            key.verify(subject.signature, subject.tbs_certificate_bytes, ec.ECDSA(digest))
        else:
            subject.verify_directly_issued_by(issuer)
    except (InvalidSignature, *UNREADABLE):
        return False
    return True
