"""Rules for what the console answers where it cannot, or will not, do what was asked; and where it did."""

from wizard.core.check_result import Status
from wizard.core.console.line_rule import MEASURED, LineRule
from wizard.core.text import Text

_FAIL, _WARN = Status.FAIL, Status.WARN
_CLI = "Asterisk: main/cli.c"

ANSWER_RULES = (
    LineRule(
        id="not-running",
        pattern=r"Unable to connect to remote asterisk \(does (?P<path>.{1,300}?) exist",
        status=_FAIL,
        cause=Text("Asterisk is not running, or its control socket {path} may not be used by this user."),
        fix=Text("Use sudo; if it is not running: sudo systemctl start asterisk, then paste its log."),
        source=MEASURED,
        forbids_restart=True,
    ),
    LineRule(
        id="dpma-not-loaded",
        pattern=r"No such command 'digium_phones|No such module 'res_digium_phone\.so'",
        status=_WARN,
        cause=Text("The DPMA (res_digium_phone.so) is not loaded. Without it, only the XML route works."),
        fix=Text("Install the DPMA for this Asterisk, or choose the XML route on the Phones page."),
        source=MEASURED,
    ),
    LineRule(
        id="pjsip-not-loaded",
        pattern=r"No such command 'pjsip (?!reload)|No such module 'res_pjsip\.so'",
        status=_FAIL,
        cause=Text("res_pjsip.so is not loaded: Asterisk has no PJSIP at all, so no phone can register."),
        fix=Text("Look into modules.conf for noload, and into the log for why it was not loaded."),
        source=MEASURED,
        forbids_restart=True,
    ),
    LineRule(
        id="alias-missing",
        pattern=r"No such command '(?P<command>pjsip reload)",
        status=_WARN,
        cause=Text("{command} is an alias this server does not have."),
        fix=Text("Use: module reload res_pjsip.so"),
        source=f"Asterisk: cli_aliases.conf; {MEASURED}",
    ),
    LineRule(
        id="command-unknown",
        pattern=r"No such command '(?P<command>[^']{1,200})",
        status=_WARN,
        cause=Text("This Asterisk does not know the command: {command}."),
        fix=Text("Copy the command from the list of steps again."),
        source=_CLI,
    ),
    LineRule(
        id="module-unknown",
        # pjsip reload names it too, on every server without res_pjsip_publish_asterisk
        pattern=r"No such module '(?!res_pjsip_publish_asterisk)(?P<module>[^']{1,100})'",
        status=_FAIL,
        cause=Text("The module {module} is not loaded, so it could not be reloaded."),
        fix=Text("Load it: module load {module}, and read what that says."),
        source=_CLI,
    ),
    LineRule(
        id="reload-failed",
        pattern=r"The module '(?P<module>[^']{1,100})' (?:reported a reload failure|was not properly initialized)",
        status=_FAIL,
        cause=Text("{module} could not read its files again."),
        fix=Text("Read the last errors in the log, correct them (or roll back), then reload."),
        source=_CLI,
        forbids_restart=True,
        is_consequence=True,
    ),
    LineRule(
        id="reload-waits",
        pattern=r"A module reload request is already in progress|Asterisk cannot reload a module yet",
        status=_WARN,
        cause=Text("Asterisk was still busy with an earlier reload."),
        fix=Text("Wait a moment, then reload again."),
        source=_CLI,
    ),
    LineRule(
        id="shutting-down",
        pattern=r"Command '(?P<command>[^']{1,200})' cannot be run during shutdown",
        status=_WARN,
        cause=Text("A restart is waiting for calls to end; until then every new call is refused."),
        fix=Text("Wait for the calls to end, or call it off: core abort shutdown"),
        source=MEASURED,
    ),
    LineRule(
        id="no-such-object",
        pattern=r"Unable to find object (?P<name>.{1,200}?)\.?$",
        status=_FAIL,
        cause=Text("Asterisk has no object {name}: it was refused, is spelled otherwise, or is not reloaded yet."),
        fix=Text("Reload, and read what the log says of it."),
        source=MEASURED,
    ),
    LineRule(
        id="notify-unknown",
        pattern=r"Unable to find notify type '(?P<name>[^']{1,100})'",
        status=_FAIL,
        cause=Text("pjsip_notify.conf has no [{name}] yet, so no phone was asked to fetch its file."),
        fix=Text("Reload it: module reload res_pjsip_notify.so, then send the NOTIFY again."),
        source=MEASURED,
    ),
    LineRule(
        id="not-permitted",
        pattern=r"(?:asterisk: command not found|[Pp]ermission denied|is not in the sudoers file)",
        status=_FAIL,
        cause=Text("The command could not be run: there is no asterisk on this machine's path, or it may not be used."),
        fix=Text("Run it on the server, as its administrator: sudo asterisk -rx '...'"),
        source="sudo(8), sh(1)",
    ),
    LineRule(
        id="reloaded",
        pattern=r"Module '[^']{1,100}' reloaded successfully",
        status=Status.PASS,
        cause=Text("The reload was done. Whether the files could be read is said in the log only."),
        fix=None,
        source=MEASURED,
    ),
)
"""First match wins."""
