"""What systems print about their firewall; whatever cannot be read says nothing."""

import json

from wizard.core.network.facts import Firewall

_LARGEST_CHARACTERS = 256 * 1024

WINDOWS_QUESTION = (
    "$p = @(Get-NetConnectionProfile | ForEach-Object { @{ index = $_.InterfaceIndex; "
    'category = "$($_.NetworkCategory)" } }); '
    '$f = "$((Get-NetFirewallProfile -Name Public).Enabled)"; '
    "ConvertTo-Json -Compress -Depth 3 @{ profiles = $p; public = $f }"
)
"""For PowerShell. Its names of categories are English in every language of Windows."""


def public_interfaces(printed: str) -> frozenset[int]:
    """Return the interfaces (by index) whose network is public to Windows, where its firewall is on for such."""
    try:
        value: object = json.loads(printed[:_LARGEST_CHARACTERS])
    except (ValueError, RecursionError):
        return frozenset()
    if not isinstance(value, dict) or value.get("public") != "True":
        return frozenset()
    profiles = value.get("profiles")
    if isinstance(profiles, dict):  # as Windows PowerShell 5.1 may write an array
        profiles = profiles.get("value")
    return frozenset(
        p["index"]
        for p in (profiles if isinstance(profiles, list) else ())
        if isinstance(p, dict) and p.get("category") == "Public" and type(p.get("index")) is int
    )


def macos_firewall(printed: str) -> Firewall:
    """Return what ``socketfilterfw --getblockall`` of macOS says."""
    first = printed[:_LARGEST_CHARACTERS].lower()
    return Firewall.BLOCKS_ALL if "block all" in first and "enabled" in first else Firewall.UNKNOWN
