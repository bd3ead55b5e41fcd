"""What macOS is told about the program: Info.plist and entitlements."""

from pathlib import Path

from wizard import __version__

IDENTIFIER = "secure-calling-wizard"
ENTITLEMENTS = Path(__file__).with_name("entitlements.plist")
INFO: dict[str, object] = {
    "CFBundleDisplayName": "Secure Calling Wizard",
    "CFBundleShortVersionString": __version__,
    "CFBundleVersion": __version__,
    "CFBundleExecutable": "secure-calling-wizard",
    "CFBundleDevelopmentRegion": "en",
    "LSApplicationCategoryType": "public.app-category.utilities",
    # PySide6 6.9.3, which is pinned for macOS: wheel, frameworks and bindings all say 12.0.
    "LSMinimumSystemVersion": "12.0",
    "NSHighResolutionCapable": True,
    "NSPrincipalClass": "NSApplication",
    "NSHumanReadableCopyright": "MIT licence; Qt is used under the LGPL",
    # Since macOS 15 a person is asked before a program may speak to the local network.
    "NSLocalNetworkUsageDescription": (
        "Finds the phone server and the phones of your site, reads the server, and checks what it offers them."
    ),
    "NSBonjourServices": ["_digiumproxy._udp"],
}
