"""A made server: the files an Asterisk needs before anyone has thought of secure calling."""

import os
from pathlib import Path

from tests.peers.unpack import Peer

ASTERISK_ID = 985  # the made server's user and group "asterisk"
AMI_USER = "lab"
AMI_SECRET = "lab-ami-secret"

# Only what a TLS and SRTP phone needs: by name, because it then starts in a third of a second.
MODULES = (
    "res_sorcery_config res_sorcery_astdb res_sorcery_memory res_sorcery_realtime "
    "res_timing_timerfd res_pjproject res_pjsip res_pjsip_session res_pjsip_pubsub "
    "res_pjsip_registrar res_pjsip_authenticator_digest res_pjsip_outbound_authenticator_digest "
    "res_pjsip_endpoint_identifier_user res_pjsip_endpoint_identifier_ip "
    "res_pjsip_endpoint_identifier_anonymous res_pjsip_sdp_rtp res_pjsip_caller_id "
    "res_pjsip_dtmf_info res_pjsip_nat res_pjsip_acl res_pjsip_logger res_pjsip_notify "
    "res_pjsip_mwi res_pjsip_exten_state res_pjsip_rfc3326 res_pjsip_path res_pjsip_diversion "
    "res_pjsip_outbound_registration res_pjsip_pidf_digium_body_supplement "
    "res_pjsip_pidf_body_generator res_pjsip_dialog_info_body_generator "
    "res_pjsip_xpidf_body_generator res_pjsip_mwi_body_generator res_pjsip_outbound_publish "
    "res_pjsip_send_to_voicemail res_pjsip_refer res_rtp_asterisk res_srtp res_crypto chan_pjsip "
    "pbx_config bridge_simple bridge_native_rtp bridge_softmix app_dial app_echo app_playback "
    "app_milliwatt app_verbose app_stack app_mixmonitor app_record codec_ulaw codec_alaw "
    "codec_g722 format_wav format_pcm codec_resample func_channel func_callerid "
    "func_pjsip_endpoint func_pjsip_contact func_pjsip_aor func_logic func_strings res_features "
    "res_geolocation res_statsd res_http_websocket res_websocket_client res_clialiases "
    "res_clioriginate"
)

# Empty, they keep the modules from logging that they are missing.
EMPTY = (
    "acl ccss cdr cel cli cli_permissions codecs dnsmgr enum features geolocation http "
    "musiconhold pjproject pjsip_notify sorcery statsd stir_shaken udptl websocket_client"
)

ASTERISK_CONF = """[directories]
astetcdir => /etc/asterisk
astmoddir => {modules}
astvarlibdir => /var/lib/asterisk
astdbdir => /var/lib/asterisk
astkeydir => /var/lib/asterisk
astdatadir => /mnt/asterisk/root/usr/share/asterisk
astagidir => /mnt/asterisk/root/usr/share/asterisk/agi-bin
astspooldir => /var/spool/asterisk
astcachedir => /var/spool/asterisk
astrundir => /run/asterisk
astlogdir => /var/log/asterisk
astsbindir => /mnt/asterisk

[options]
verbose = 3
nocolor = yes
entityid = 02:00:00:00:00:01
runuser = asterisk
rungroup = asterisk
"""

LOGGER_CONF = """[general]
dateformat = %F %T

[logfiles]
messages.log = notice,warning,error
full.log = notice,warning,error,verbose,debug,security
"""

MANAGER_CONF = f"""[general]
enabled = yes
bindaddr = 127.0.0.1
port = 5038

[{AMI_USER}]
secret = {AMI_SECRET}
read = all
write = all
permit = 127.0.0.1/255.255.255.255
"""

EXTENSIONS_CONF = """[general]

[phones]
exten => 600,1,Answer()
 same => n,Echo()
exten => 601,1,Answer()
 same => n,Milliwatt()
exten => _XXX,1,Dial(PJSIP/${EXTEN},20)
 same => n,Hangup()
"""


def furnish(root: Path, asterisk: Peer) -> None:
    """Make ``root`` a server's ``/`` in which this Asterisk can run; no pjsip.conf is written.

    Files that are there already stay as they are, but for asterisk.conf, which must name this
    Asterisk's folders, logger.conf, whose full.log the lab reads, and resolv.conf. Phones find the
    context ``phones``: 600 echoes, 601 plays a tone, any other three digits call ``PJSIP/<digits>``. The
    server has the user and group ``asterisk``, and Asterisk runs as them: what it must read, they must
    be allowed to read.
    """
    etc = root / "etc"
    conf = etc / "asterisk"
    conf.mkdir(parents=True, exist_ok=True)
    write_missing(etc / "passwd", f"root:x:0:0:root:/root:/bin/sh\n{user_line()}")
    write_missing(etc / "group", f"root:x:0:\nasterisk:x:{ASTERISK_ID}:\n")
    write_missing(etc / "hosts", "127.0.0.1 localhost\n")
    (etc / "resolv.conf").write_text("nameserver 127.0.0.1\n")
    modules = next(asterisk.root.glob("usr/lib/**/asterisk/modules"))
    inside = Path("/mnt/asterisk/root") / modules.relative_to(asterisk.root)
    (conf / "asterisk.conf").write_text(ASTERISK_CONF.format(modules=inside))
    loads = "".join(f"load = {name}.so\n" for name in MODULES.split() if (modules / f"{name}.so").exists())
    write_missing(conf / "modules.conf", f"[modules]\nautoload = no\n{loads}")
    (conf / "logger.conf").write_text(LOGGER_CONF)
    write_missing(conf / "manager.conf", MANAGER_CONF)
    write_missing(conf / "rtp.conf", "[general]\nrtpstart = 16000\nrtpend = 16100\n")
    write_missing(conf / "indications.conf", (asterisk.root / "etc/asterisk/indications.conf").read_text())
    write_missing(conf / "extensions.conf", EXTENSIONS_CONF)
    # `pjsip reload` is an alias that Debian's cli_aliases.conf makes
    write_missing(conf / "cli_aliases.conf", (asterisk.root / "etc/asterisk/cli_aliases.conf").read_text())
    for name in EMPTY.split():
        write_missing(conf / f"{name}.conf", "")
    user_id, group_id = asterisk_ids(root)
    for folder in ("lib/asterisk", "lib/asterisk/keys", "log/asterisk", "spool/asterisk"):
        path = root / "var" / folder
        path.mkdir(parents=True, exist_ok=True)
        os.chown(path, user_id, group_id)


def user_line() -> str:
    """Return the passwd line of the made server's Asterisk."""
    return f"asterisk:x:{ASTERISK_ID}:{ASTERISK_ID}::/var/lib/asterisk:/usr/sbin/nologin\n"


def asterisk_ids(root: Path) -> tuple[int, int]:
    """Return the user and group id of the made server's user ``asterisk``."""
    for line in (root / "etc/passwd").read_text().splitlines():
        name, _, user_id, group_id, *_ = line.split(":")
        if name == "asterisk":
            return int(user_id), int(group_id)
    raise AssertionError("the made server's /etc/passwd has no user asterisk")


def write_missing(path: Path, text: str) -> None:
    """Write a file unless it is there."""
    if not path.exists():
        path.write_text(text)
