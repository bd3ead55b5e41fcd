"""Rules for what Asterisk's log says of its files after a start or a reload; most forbid a restart."""

from wizard.core.check_result import Status
from wizard.core.console.line_rule import MEASURED, LineRule
from wizard.core.text import Text

PUT_BACK = Text("Roll back, reload, and look again; do not restart before that.")
_FAIL = Status.FAIL

FILE_RULES = (
    LineRule(
        id="duplicate-object",
        pattern=r"contains a duplicate object: '(?P<name>[^']{1,200})' of type '",
        status=_FAIL,
        cause=Text(
            "There are two objects [{name}] of the same type: a restart would leave Asterisk without any phone."
        ),
        fix=Text("Take one of the two [{name}] out of the files (or roll back), then reload."),
        source=MEASURED,
        forbids_restart=True,
    ),
    LineRule(
        id="plus-on-missing-section",
        pattern=r"Category addition requested, but category '(?P<name>[^']{1,200})' does not exist"
        r", line (?P<line>\d{1,9}) of (?P<path>\S{1,300})",
        status=_FAIL,
        cause=Text(
            "Line {line} of {path} adds to [{name}], which is not there: Asterisk refuses the whole file, and a "
            "restart would leave it without phones and transports."
        ),
        fix=Text("Take [{name}](+) out, or put the section before it (or roll back), then reload."),
        source=MEASURED,
        forbids_restart=True,
    ),
    LineRule(
        id="template-missing",
        pattern=r"Inheritance requested, but category '(?P<name>[^']{1,200})' does not exist"
        r", line (?P<line>\d{1,9}) of (?P<path>\S{1,300})",
        status=_FAIL,
        cause=Text(
            "Line {line} of {path} uses a template [{name}] that is not there before it: Asterisk refuses the "
            "whole file, and a restart would leave it without phones and transports."
        ),
        fix=Text("Put the template [{name}](!) before that line (or roll back), then reload."),
        source=MEASURED,
        forbids_restart=True,
    ),
    LineRule(
        id="include-missing",
        pattern=r"The file '(?P<path>[^']{1,300})' was listed as a #include but it does not exist",
        status=_FAIL,
        cause=Text(
            "{path} is included and cannot be opened: Asterisk refuses the whole file that includes it, and a "
            "restart would leave it without phones and transports."
        ),
        fix=Text("Put {path} where it is looked for and let Asterisk read it, or take the #include out; then reload."),
        source=MEASURED,
        forbids_restart=True,
    ),
    LineRule(
        id="syntax-error",
        pattern=r"parse error: (?P<what>[^,]{1,120}), line (?P<line>\d{1,9}) of (?P<path>\S{1,300})",
        status=_FAIL,
        cause=Text(
            "Line {line} of {path} cannot be read ({what}): Asterisk refuses the whole file, and a restart would "
            "leave it without phones and transports."
        ),
        fix=Text("Correct line {line} of {path} (or roll back), then reload."),
        source=MEASURED,
        forbids_restart=True,
    ),
    LineRule(
        id="file-not-readable",
        pattern=r"Transport: (?P<id>\S{1,200}): (?P<option>cert_file|priv_key_file|ca_list_file) (?P<path>.{1,300}?) "
        r"is either missing or not readable",
        status=_FAIL,
        cause=Text(
            "Asterisk cannot read {path}: it is not there, or the user Asterisk runs as may not open it, or one of "
            "the folders above it."
        ),
        fix=Text("On the server: ls -lL {path}; give it Asterisk's group and mode 0640, then reload."),
        source=f"Asterisk: res_pjsip/config_transport.c; {MEASURED}",
        forbids_restart=True,
    ),
    LineRule(
        id="cipher-not-known",
        pattern=r"Cipher '(?P<cipher>[^']{1,200})' is unsupported",
        status=_FAIL,
        cause=Text("This Asterisk does not know the cipher {cipher}, so it refuses the transport."),
        fix=Text("Take it from what pjsip list ciphers shows, or leave ciphers empty; then reload."),
        source=f"Asterisk: cipher; {MEASURED}",
        forbids_restart=True,
    ),
    LineRule(
        id="method-not-known",
        pattern=r"Error parsing method=(?P<value>.{0,100}?) at line (?P<line>\d{1,9})",
        status=_FAIL,
        cause=Text(
            "This Asterisk does not know method={value}, so it refuses the transport (tlsv1_3 is known from 18.20, "
            "20.5 and 21 on)."
        ),
        fix=Text("Use tlsv1_2 or sslv23, then reload."),
        source=f"Asterisk: method; {MEASURED}",
        forbids_restart=True,
    ),
    LineRule(
        id="unknown-option",
        pattern=r"Could not find option suitable for category '(?P<name>[^']{1,200})' named '(?P<option>[^']{1,100})'",
        status=_FAIL,
        cause=Text("[{name}] has an option {option} that Asterisk does not know, so it refuses the object."),
        fix=Text("Correct or remove {option} in [{name}], then reload."),
        source=MEASURED,
        forbids_restart=True,
    ),
    LineRule(
        id="file-missing",
        pattern=r"Unable to load config file '(?P<path>[^']{1,300})'",
        status=_FAIL,
        cause=Text("Asterisk finds no {path}, or may not read it."),
        fix=Text("Put {path} into /etc/asterisk with Asterisk's owner and group, then reload."),
        source=MEASURED,
        forbids_restart=True,
    ),
    LineRule(
        id="bad-value",
        pattern=r"Error parsing (?P<option>[a-z0-9_]{1,60})=(?P<value>.{0,200}?) at line (?P<line>\d{1,9})",
        status=_FAIL,
        cause=Text("Asterisk does not accept {option}={value} (line {line}), so it refuses the object."),
        fix=Text("Correct {option} in line {line}, then reload."),
        source=MEASURED,
        forbids_restart=True,
        is_consequence=True,
    ),
    LineRule(
        id="object-not-created",
        pattern=r"Could not create an object of type '(?P<type>[^']{1,60})' with id '(?P<name>[^']{1,200})'",
        status=_FAIL,
        cause=Text("Asterisk refused the {type} [{name}]; the line before it in the log says why."),
        fix=PUT_BACK,
        source=MEASURED,
        forbids_restart=True,
        is_consequence=True,
    ),
    LineRule(
        id="file-refused",
        pattern=r"Contents of config file '(?P<path>[^']{1,300})' are invalid and cannot be parsed",
        status=_FAIL,
        cause=Text("Asterisk refused the whole of {path}; a restart would leave it without what stands in there."),
        fix=PUT_BACK,
        source=MEASURED,
        forbids_restart=True,
        is_consequence=True,
    ),
    LineRule(
        id="line-ignored",
        pattern=r"No '=' \(equal sign\) in line (?P<line>\d{1,9}) of (?P<path>\S{1,300})",
        status=Status.WARN,
        cause=Text("Line {line} of {path} has no equal sign: Asterisk passes over it."),
        fix=Text("Correct line {line} of {path}, then reload."),
        source=MEASURED,
    ),
    LineRule(
        id="no-tls-in-this-build",
        pattern=r"PJSIP has not been compiled with TLS transport support",
        status=_FAIL,
        cause=Text("This Asterisk was built without TLS, so it cannot have a TLS transport."),
        fix=Text("Install OpenSSL's development files and build Asterisk again, or use your distribution's package."),
        source="Asterisk: res_pjsip/config_transport.c",
        forbids_restart=True,
    ),
    LineRule(
        id="no-bind",
        pattern=r"Transport '(?P<id>[^']{1,200})' could not be started as binding not specified",
        status=_FAIL,
        cause=Text("The transport [{id}] has no bind, so it was not started."),
        fix=Text("Give it bind=0.0.0.0:5061, then reload."),
        source="Asterisk: res_pjsip/config_transport.c",
        forbids_restart=True,
    ),
    LineRule(
        id="transport-not-started",
        pattern=r"Transport '(?P<id>[^']{1,200})' could not be started: (?P<what>.{1,200})",
        status=_FAIL,
        cause=Text("The transport [{id}] could not be started: {what}."),
        fix=Text("See who has the port (ss -tulnp), end that, or choose another port; then reload."),
        source="Asterisk: res_pjsip/config_transport.c",
        forbids_restart=True,
    ),
    LineRule(
        id="certificate-renamed",
        pattern=r"Unable to restart TLS transport '(?P<id>[^']{1,200})' as certificate or private key filename has",
        status=Status.WARN,
        cause=Text("[{id}] names other certificate files now; Asterisk takes them up at a restart only."),
        fix=Text("Restart when no call is up."),
        source=f"Asterisk: res_pjsip/config_transport.c; {MEASURED}",
    ),
    LineRule(
        id="restart-needed",
        pattern=r"Transport '(?P<id>[^']{1,200})' is not fully reloadable, not reloading",
        status=Status.WARN,
        cause=Text(
            "What changed in the transport [{id}] waits for a restart. If only its certificate was renewed under "
            "the same name, Asterisk 16.29, 18.15, 20 and later have taken it up all the same."
        ),
        fix=Text("Restart when no call is up; after a renewal, let the Check page see what is served first."),
        source=f"Asterisk: allow_reload; {MEASURED}",
    ),
    LineRule(
        id="kept-as-it-was",
        pattern=r"Retaining existing configuration for object of type '(?P<type>[^']{1,60})' with id "
        r"'(?P<name>[^']{1,200})'",
        status=_FAIL,
        cause=Text("Asterisk goes on with the {type} [{name}] it had before; a restart would lose it."),
        fix=PUT_BACK,
        source=MEASURED,
        forbids_restart=True,
        is_consequence=True,
    ),
)
"""First match wins; what is the reason stands before what follows from it."""
