"""What this process does so that its secrets stay in it."""

import os
import sys

VARIABLE = "SECURE_CALLING_PASSPHRASE"
"""Names the variable of the environment that may hold the site's passphrase."""


def guard_secrets() -> None:
    """Keep memory out of core dumps, and the passphrase's variable out of every program that is started.

    Only the environment others inherit loses it: ``os.environ`` is a copy, from which it is still read here.
    """
    os.unsetenv(VARIABLE)
    if sys.platform != "win32":
        import resource

        _, hard = resource.getrlimit(resource.RLIMIT_CORE)
        resource.setrlimit(resource.RLIMIT_CORE, (0, hard))
