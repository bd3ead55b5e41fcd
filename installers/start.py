"""Where the packaged programs begin."""

import os
import sys
from pathlib import Path

from wizard.__main__ import main

# OpenSSL looks where the Python that was packaged came from: there, this system may keep nothing. Of others' lists the
# system's is the better, where there is one: https://go.dev/src/crypto/x509/root_linux.go
DEBIANS = Path("/usr/lib/ssl/certs/ca-certificates.crt")
OTHERS = (
    "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
    "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/ssl/ca-bundle.pem",
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/ssl/cert.pem",
)


def find_authorities() -> None:
    """Let OpenSSL find the public authorities: the system's, else Mozilla's, which are in the package."""
    if sys.platform == "win32" or DEBIANS.exists() or {"SSL_CERT_FILE", "SSL_CERT_DIR"} & os.environ.keys():
        return  # Windows has a store of its own
    bundled = Path(__file__).parent / "certifi" / "cacert.pem"
    os.environ["SSL_CERT_FILE"] = next((path for path in OTHERS if Path(path).exists()), str(bundled))


find_authorities()
sys.exit(main())
