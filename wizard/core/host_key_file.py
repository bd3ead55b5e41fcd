"""Where a server keeps the key it shows (sshd_config(5), HostKey)."""

_KINDS = (("ssh-ed25519", "ed25519"), ("ecdsa-", "ecdsa"), ("ssh-rsa", "rsa"), ("rsa-", "rsa"))


def public_key_file(algorithm: str) -> str:
    """Return the file of the public host key of an algorithm; all of them where it is another one."""
    kind = next((kind for start, kind in _KINDS if algorithm.startswith(start)), "*")
    return f"/etc/ssh/ssh_host_{kind}_key.pub"
