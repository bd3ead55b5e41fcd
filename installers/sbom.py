"""The bill of materials, as CycloneDX 1.6 (ECMA-424); the build has it judged by CycloneDX's own library."""

import json
from collections.abc import Sequence
from pathlib import Path

from installers.bill import Component
from wizard import __version__


def write_sbom(file: Path, bundled: Sequence[Component]) -> None:
    """Write what is bundled; nothing in it changes from one build to the next."""
    ours = {
        "type": "application",
        "bom-ref": "secure-calling-wizard",
        "name": "secure-calling-wizard",
        "version": __version__,
        "licenses": [{"license": {"id": "MIT"}}],
    }
    bill = {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {"component": ours},
        "components": [entry(component) for component in bundled],
        "dependencies": [{"ref": "secure-calling-wizard", "dependsOn": [component.purl for component in bundled]}],
    }
    file.write_text(json.dumps(bill, indent=1) + "\n", encoding="utf-8", newline="\n")


def entry(component: Component, within: str = "") -> dict[str, object]:
    """Return one component's entry; what is built in may be named in several, so its reference names both."""
    made: dict[str, object] = {
        "type": "library",
        "bom-ref": f"{within}{component.purl or component.name}",
        "name": component.name,
        "version": component.version,
    }
    if component.licence:
        licence = {"expression": component.licence} if component.is_spdx else {"license": {"name": component.licence}}
        made["licenses"] = [licence]
    if component.purl:
        made["purl"] = component.purl
    if component.homepage:
        made["externalReferences"] = [{"type": "website", "url": component.homepage}]
    if component.inside:
        made["components"] = [entry(part, f"{component.purl}#") for part in component.inside]
    return made
