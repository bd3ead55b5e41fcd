"""A real SIP phone without a screen: baresip 1.1, which verifies the server's certificate.

It verifies the chain, the dates and a DNS name; **an IP address in the certificate it does not check**.
It sends PCMU in packets of 20 ms.
"""

import json
import re
import socket
import struct
import time
import wave
from pathlib import Path

from tests.peers.namespaces import Namespaces, kill
from tests.peers.tones import RATE_HZ, share, write_tone
from tests.peers.unpack import Peer

CONFIG = """poll_method epoll
sip_listen 127.0.0.1:0
{trust}
dns_server 127.0.0.1:53
call_local_timeout 30
call_max_calls 4
audio_source aufile,{folder}/tone.wav
audio_player aubridge,sink
audio_alert aubridge,alert
ausrc_format s16
auplay_format s16
auenc_format s16
audec_format s16
rtp_ports {first_port}-{last_port}
rtp_stats yes
jitter_buffer_delay 5-10
module_path {modules}
module g711.so
module srtp.so
module aufile.so
module aubridge.so
module sndfile.so
module_tmp uuid.so
module_tmp account.so
module_app menu.so
module_app ctrl_tcp.so
ctrl_tcp_listen 127.0.0.1:{control_port}
snd_path {folder}/recorded
"""
# An answer to REGISTER in the SIP trace (its own words come only at the first success), or no answer.
ANSWERED = re.compile(r"^SIP/2\.0 (\d{3} .*)\n(?:.+\n)*?CSeq: \d+ REGISTER$", re.MULTILINE)
NO_ANSWER = re.compile(r"^reg: .*: (Register: .*)", re.MULTILINE)
ESTABLISHED = re.compile(r"[Cc]all established")
REFUSED = re.compile(r"^SIP/2\.0 ((?!401|407)[3-6]\d\d .*)\n(?:.+\n)*?CSeq: \d+ INVITE$", re.MULTILINE)


class Baresip:
    """One phone with one account; ``AsteriskLab.phone`` starts it, the lab's end stops it.

    ``mediaenc``: ``srtp-mand`` offers RTP/SAVP, ``srtp`` offers a=crypto within RTP/AVP, "" plain RTP.
    ``tone_hz`` is what its microphone hears. ``ca`` is the only authority it trusts.
    """

    def __init__(
        self,
        namespaces: Namespaces,
        peer: Peer,
        folder: Path,
        *,
        number: int,
        user: str,
        password: str,
        host: str,
        port: int,
        transport: str,
        ca: Path | None,
        mediaenc: str,
        tone_hz: int,
        answers: bool,
    ) -> None:
        self.user = user
        self._namespaces = namespaces
        self._folder = folder
        self._server = f"{host}:{port}"
        self._transport = transport
        self._control_port = 4400 + number
        self._output = folder / "output.txt"
        self._seen = 0
        (folder / "recorded").mkdir(parents=True)
        modules = next(peer.root.glob("usr/lib/**/baresip/modules")).relative_to(peer.root)
        config = CONFIG.format(
            folder=folder,
            trust=f"sip_cafile {ca}" if ca else "",
            modules=Path("/mnt/baresip/root") / modules,
            control_port=self._control_port,
            # Asterisk has 16000-16100: nothing else may send from there
            first_port=17000 + 100 * number,
            last_port=17099 + 100 * number,
        )
        (folder / "config").write_text(config)
        account = f"<sip:{user}@{self._server};transport={transport}>;auth_user={user};auth_pass={password}"
        account += ";regint=60;audio_codecs=PCMU/8000/1"
        account += f";mediaenc={mediaenc}" if mediaenc else ""
        account += ";answermode=auto" if answers else ""
        (folder / "accounts").write_text(f"{account}\n")
        (folder / "contacts").write_text("")
        # It goes into the Contact header as it stands: with a newline, Asterisk drops the packet.
        (folder / "uuid").write_text(f"00000000-0000-4000-8000-{number:012d}")
        write_tone(folder / "tone.wav", tone_hz, 30)
        self._output.touch()
        self._start()

    def registers(self, seconds: float = 6) -> bool:
        """Wait for the answer to its registration; return whether that is 200."""
        end = time.monotonic() + seconds
        while not self._registration() and time.monotonic() < end:
            time.sleep(0.02)
        return self._registration() == "200 OK"

    @property
    def refusal(self) -> str:
        """Why its last registration failed, as the server or baresip said it; "" if it did not."""
        said = self._registration()
        return "" if said == "200 OK" else said

    def _registration(self) -> str:
        final = [answer for answer in ANSWERED.findall(self.text) if not answer.startswith(("1", "401"))]
        # A second 401 is an answer too: the password is wrong.
        answers = final or ANSWERED.findall(self.text)[1:] or NO_ANSWER.findall(self.text)
        return str(answers[-1]) if answers else ""

    def reboot(self) -> None:
        """Cut its power and start it anew: it registers again; ``text`` begins here."""
        kill(self.process)
        self._start()

    def stop(self) -> None:
        """Cut its power: it takes no registration back and ends no call."""
        kill(self.process)

    def _start(self) -> None:
        self._seen = len(self._all_text)
        self.process = self._namespaces.popen("/mnt/baresip/baresip", "-f", self._folder, "-s", output=self._output)

    def dial(self, extension: str) -> None:
        """Begin a call."""
        self._seen = len(self._all_text)
        self.command("dial", f"sip:{extension}@{self._server}")

    def calls(self, extension: str, seconds: float = 6) -> str:
        """Dial and wait; return "" if the call is established, else why not ("488 Not Acceptable Here")."""
        self.dial(extension)
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if ESTABLISHED.search(self.text):
                return ""
            refused = REFUSED.search(self.text)
            if refused:
                return refused[1].strip()
            time.sleep(0.02)
        return "no answer"

    def hang_up(self) -> None:
        """End the call; what was heard is on disk when this returns."""
        self.command("hangup")
        self.wait(r"^SIP/2\.0 200 OK\n(?:.+\n)*?CSeq: \d+ BYE$", 3)

    def command(self, name: str, parameters: str = "") -> None:
        """Send one command of baresip's menu (ctrl_tcp module: JSON in a netstring)."""
        body = json.dumps({"command": name, "params": parameters, "token": name}).encode()
        with self._namespaces.network():
            connection = socket.create_connection(("127.0.0.1", self._control_port), 3)
        with connection:
            connection.sendall(b"%d:%s," % (len(body), body))
            connection.recv(4096)

    def wait(self, pattern: str, seconds: float = 6) -> re.Match[str] | None:
        """Wait until its output since the last ``dial`` or ``reboot`` matches."""
        end = time.monotonic() + seconds
        while True:
            found = re.search(pattern, self.text, re.MULTILINE)
            if found or time.monotonic() > end:
                return found
            time.sleep(0.02)

    @property
    def text(self) -> str:
        """Its output since the last ``dial`` or ``reboot``: its own words, every SIP message."""
        return self._all_text[self._seen :]

    @property
    def _all_text(self) -> str:
        text = self._output.read_bytes().decode(errors="replace").replace("\r\n", "\n")
        return re.sub(r"\x1b\[[0-9;]*[mK]", "", text)

    @property
    def sdp(self) -> tuple[str, ...]:
        """The m=audio and a=crypto lines it sent and got since the last ``dial``."""
        return tuple(line.strip() for line in self.text.splitlines() if line.startswith(("m=audio", "a=crypto")))

    def hears(self, hz: int) -> float:
        """Return how much of what it heard in its last call, decrypted, is one tone (0.0 to 1.0); after hanging up."""
        recorded = sorted(self._folder.glob("recorded/*dec*.wav"), key=lambda path: path.stat().st_mtime_ns)
        if not recorded:
            return 0.0
        with wave.open(str(recorded[-1])) as file:
            raw = file.readframes(file.getnframes())
        samples = struct.unpack(f"<{len(raw) // 2}h", raw)
        return share(samples[-RATE_HZ - RATE_HZ // 10 : -RATE_HZ // 10], hz)
