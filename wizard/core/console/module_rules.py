"""Rules for what the log says of modules when Asterisk starts: builds that do not fit, parts that are missing."""

from wizard.core.check_result import Status
from wizard.core.console.line_rule import LineRule
from wizard.core.text import Text

_LOADER = "Asterisk: main/loader.c"

MODULE_RULES = (
    LineRule(
        id="module-of-another-build",
        pattern=r"Module '(?P<module>[^']{1,100})' was not compiled with the same compile-time options",
        status=Status.FAIL,
        cause=Text("{module} was built for another Asterisk, so it is not loaded."),
        fix=Text("Install the build of {module} for exactly this version of Asterisk (of the DPMA too), then restart."),
        source=_LOADER,
    ),
    LineRule(
        id="module-not-loaded",
        pattern=r"Error loading module '(?P<module>[^']{1,100})': (?P<what>.{1,300})",
        status=Status.FAIL,
        cause=Text("{module} could not be loaded: {what}"),
        fix=Text("Install what is missing, or the build of {module} for this Asterisk, then: module load {module}"),
        source=_LOADER,
    ),
    LineRule(
        id="module-declined",
        pattern=r"(?P<module>res_pjsip\w{0,60}|chan_pjsip|res_srtp|res_digium_phone)(?:\.so)? declined to load",
        status=Status.FAIL,
        cause=Text("{module} refused to be loaded; the lines before it in the log say why."),
        fix=Text("Correct what those lines name, then: module load {module}.so"),
        source=_LOADER,
    ),
    LineRule(
        id="no-srtp-module",
        pattern=r"No SRTP module loaded",
        status=Status.FAIL,
        cause=Text("res_srtp.so is not loaded, so no voice can be encrypted."),
        fix=Text("Install it (package asterisk-modules), then: module load res_srtp.so"),
        source="Asterisk: main/sdp_srtp.c",
    ),
)
"""First match wins."""
