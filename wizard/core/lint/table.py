"""The table of lint rules, and the findings of all of them."""

from collections.abc import Iterable

from wizard.core.lint.certificate_rules import chain_broken, old_form, weak_or_out_of_date
from wizard.core.lint.configuration import Configuration
from wizard.core.lint.dpma_rules import (
    announced_elsewhere,
    asterisk_too_old,
    dpma_expired,
    line_differs,
    network_port,
)
from wizard.core.lint.endpoint_rules import (
    contact_not_rewritten,
    contacts_pile_up,
    media_refused,
    srtp_without_tls,
    transport_named,
)
from wizard.core.lint.finding import Finding, Rule
from wizard.core.lint.freepbx_rules import extension_added_to
from wizard.core.lint.key_rules import key_readable
from wizard.core.lint.network_rules import announced_twice, fetched_by_tftp
from wizard.core.lint.phone_rules import (
    config_server_elsewhere,
    default_password,
    firmware_without_tls,
    line_port,
    model_without_tls,
    no_time_server,
)
from wizard.core.lint.transport_rules import (
    ciphers_without_protection,
    client_certificate_wanted,
    method_unfit,
    negotiates,
)
from wizard.core.lint.trust_rules import host_not_named, root_not_delivered, wildcard_refused, wildcard_setting_useless
from wizard.core.plan.survey import duplicates
from wizard.core.problem import Problem, Severity

_ERROR, _WARNING, _INFO = Severity.ERROR, Severity.WARNING, Severity.INFO
_VENDOR = "Sangoma KB: Secure Calling with D-Series phones"
_XML = "Sangoma KB: XML configuration"
_SRTP = "Sangoma KB: Secure Calling, Media Crypto Suite"

RULES = (
    Rule(id="L01", severity=_ERROR, source=_VENDOR, find=model_without_tls),
    Rule(id="L02", severity=_ERROR, source=_VENDOR, find=firmware_without_tls),
    Rule(id="L03", severity=_ERROR, source="Asterisk: transport, method; measured on 16.28, 22.10", find=method_unfit),
    Rule(id="L04", severity=_INFO, source="Asterisk: transport, method; measured on 22.10", find=negotiates),
    Rule(id="L05", severity=_ERROR, source=_VENDOR, find=ciphers_without_protection),
    Rule(id="L06", severity=_WARNING, source=f"{_VENDOR}, TLS Endpoint Considerations", find=transport_named),
    Rule(id="L07", severity=_ERROR, source=f"{_VENDOR}, TLS Endpoint Considerations", find=contact_not_rewritten),
    Rule(id="L08", severity=_ERROR, source=_SRTP, find=media_refused),
    Rule(id="L09", severity=_WARNING, source="Asterisk: endpoint, media_encryption", find=srtp_without_tls),
    Rule(id="L10", severity=_ERROR, source="RFC 5922 7.2", find=host_not_named),
    Rule(id="L11", severity=_ERROR, source=_VENDOR, find=wildcard_refused),
    Rule(id="L12", severity=_INFO, source=_XML, find=wildcard_setting_useless),
    Rule(id="L13", severity=_ERROR, source=_VENDOR, find=root_not_delivered),
    Rule(id="L14", severity=_ERROR, source="RFC 5246 7.4.2; Asterisk: transport, priv_key_file", find=chain_broken),
    Rule(id="L15", severity=_ERROR, source="RFC 5280 4.1.2.5; OpenSSL: security level 2", find=weak_or_out_of_date),
    Rule(id="L16", severity=_WARNING, source="RFC 5280 4.2.1.9; PJSIP: ssl_sock_ossl.c", find=old_form),
    Rule(id="L17", severity=_ERROR, source="Asterisk: transport, priv_key_file; measured", find=key_readable),
    Rule(id="L18", severity=_ERROR, source=f"{_VENDOR}, mDNS Broadcast", find=announced_elsewhere),
    Rule(id="L19", severity=_WARNING, source="RFC 3261 19.1.2", find=network_port),
    Rule(id="L20", severity=_WARNING, source=f"{_VENDOR}, Phone Settings", find=line_differs),
    Rule(id="L21", severity=_ERROR, source=_XML, find=config_server_elsewhere),
    Rule(id="L22", severity=_WARNING, source="RFC 3261 19.1.2", find=line_port),
    Rule(id="L23", severity=_WARNING, source=_XML, find=no_time_server),
    Rule(id="L24", severity=_WARNING, source=_XML, find=default_password),
    Rule(id="L25", severity=_ERROR, source=_XML, find=fetched_by_tftp),
    Rule(id="L26", severity=_WARNING, source="wiki.asterisk.org: Provisioning", find=announced_twice),
    Rule(id="L27", severity=_ERROR, source="FreePBX: critical notice of its DPMA module", find=dpma_expired),
    Rule(id="L28", severity=_ERROR, source=_VENDOR, find=asterisk_too_old),
    Rule(id="L29", severity=_WARNING, source="Asterisk: aor, remove_existing", find=contacts_pile_up),
    Rule(id="L30", severity=_ERROR, source=f"{_VENDOR}, Limitations", find=client_certificate_wanted),
    Rule(
        id="L31",
        severity=_WARNING,
        source="Asterisk: main/config.c, category addition (measured on 16.28, 22.10)",
        find=extension_added_to,
    ),
)
"""Every rule, in the order of their numbers; what only a site can tell is said by ``site_problems`` under the same."""


def lint(configuration: Configuration) -> tuple[Problem, ...]:
    """Return what the rules find in a configuration, in the order of the rules; the cost is linear in its files."""
    return tuple(_problem(rule, finding) for rule in RULES for finding in _once(rule.find(configuration)))


def reading_faults(configuration: Configuration) -> tuple[Problem, ...]:
    """Return what Asterisk itself stumbles over in its files: where that is so, the rules see only a part of them."""
    pjsip, dpma = configuration.pjsip, configuration.dpma
    return (*pjsip.problems, *dpma.problems, *duplicates(pjsip))


def _once(findings: Iterable[Finding]) -> Iterable[Finding]:
    return dict.fromkeys(findings)


def _problem(rule: Rule, finding: Finding) -> Problem:
    return Problem(
        severity=finding.severity or rule.severity,
        message=finding.message,
        fix=finding.fix,
        field=finding.field,
        path=finding.place.path,
        line=finding.place.line,
        rule=rule.id,
        source=rule.source,
    )
