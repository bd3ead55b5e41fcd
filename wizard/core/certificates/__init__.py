"""X.509: the private authority, the server certificate, imported chains, and what a phone says of them."""
