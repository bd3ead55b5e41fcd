"""What each step is called, and why it asks what it asks: behind the window's "Why?" and in the manual."""

from collections.abc import Mapping
from dataclasses import dataclass

from wizard.core.steps import Step
from wizard.core.text import Text


@dataclass(frozen=True, slots=True, kw_only=True)
class StepWords:
    """``why`` is a few short paragraphs in rich text: ``p``, ``b``, ``i`` and ``code``."""

    name: Text
    why: Text


STEP_WORDS: Mapping[Step, StepWords] = {
    Step.START: StepWords(
        name=Text("Start"),
        why=Text(
            "<p>A <b>site</b> is a folder with one customer's answers: the server, the certificate, the phones. You "
            "can copy it, keep it and open it again; what is secret in it is locked with a passphrase. The server's "
            "own files are only changed on the page Write, after Preview has shown each line.</p>"
            "<p>When a phone cannot connect over TLS it shows a <b>number</b> such as 0x40000022. Each of its bits "
            "stands for one reason why the phone refused the server's certificate. Decoding it needs no site.</p>"
        ),
    ),
    Step.SERVER: StepWords(
        name=Text("Server"),
        why=Text(
            "<p><b>One host name</b> stands in the certificate, in the DPMA's <code>mdns_address</code> and "
            "<code>registration_address</code>, in <code>sipUrl</code> and <code>config_server_url</code>, and in "
            "<code>host_primary</code>. A phone that checks certificates compares what it called with what the "
            "certificate says: two spellings of one server are two names to it. An IP address is possible with a "
            "private authority.</p>"
            "<p><b>Reading</b> changes nothing on the server. It finds the phones that are in service, so that none of "
            "them is moved before you say so.</p>"
        ),
    ),
    Step.AUTHORITY: StepWords(
        name=Text("Authority"),
        why=Text(
            "<p>The certificate is how a phone knows that it talks to <i>your</i> server. Newer firmware refuses a "
            "certificate whose signer it does not know; older firmware looks at nothing.</p>"
            "<p><b>Public</b>: an authority the phones know already signs it, for a name in the public DNS. "
            "<b>Private</b>: this program makes an authority for this customer alone. That is free and lasts longer, "
            "but a phone that checks certificates must be given its root first, and the vendor's page does not show "
            "how.</p><p>You can come back and choose otherwise until the files are written.</p>"
        ),
    ),
    Step.CERTIFICATE: StepWords(
        name=Text("Certificate"),
        why=Text(
            "<p>A phone that checks certificates asks three things: is it from an authority I know, does it name the "
            "host I was told, and is it valid today. If one of the answers is no, the phone does not connect, and "
            "shows a number instead.</p>"
            "<p>The host is therefore in the certificate exactly as the phones are told it, once as a name and once "
            "as a <i>sip:</i> address, with the server's IP addresses beside it. RSA with 2048 bits is the usual "
            "kind of key; whether phones take keys on elliptic curves is not known.</p>"
            "<p>Keys stay in the site folder. Those made here are under the site's passphrase; an imported one can "
            "be read by you alone. Making a certificate again keeps its key and file names.</p>"
        ),
    ),
    Step.TRANSPORT: StepWords(
        name=Text("Transport"),
        why=Text(
            "<p>A <b>transport</b> is where Asterisk listens for phones. TLS gets a port of its own beside UDP, so "
            "phones that were not moved go on as before; a transport over UDP or TCP is never written or removed.</p>"
            "<p>What the present transport knows of the network around it, such as its public address behind NAT, is "
            "taken over, since without it calls from outside would have no sound.</p>"
            "<p><b>SRTP</b> encrypts the voice. Its keys travel in the signalling, so it protects over TLS only.</p>"
        ),
    ),
    Step.PHONES: StepWords(
        name=Text("Phones"),
        why=Text(
            "<p>A phone that is on the server already starts at <b>wait</b>: nothing of it is touched until you move "
            "it. <b>Ready</b> tells it the time server, <b>secure</b> moves its line to TLS and its calls to SRTP, "
            "<b>sealed</b> lets its settings come over TLS too.</p>"
            "<p>Move one phone first and see it work; then move the rest. Phones that wait keep working beside those "
            "that were moved, and every phone can go back to wait.</p>"
        ),
    ),
    Step.PREVIEW: StepWords(
        name=Text("Preview"),
        why=Text(
            "<p>What is shown here is exactly what is written, byte for byte, and nothing else. If a file on the "
            "server changes meanwhile, nothing is written and you see a new preview first.</p>"
            "<p>Lines of others stay as they are, comments and order too. What is new goes into files of its own. "
            "A backup of every file lies beside the receipt, and <b>Roll back</b> on the next page puts all of it "
            "back.</p>"
        ),
    ),
    Step.WRITE: StepWords(
        name=Text("Write"),
        why=Text(
            "<p><b>One phone first.</b> A phone that was moved has to trust the certificate and reach the new port. "
            "If one phone does, others of its model most likely will; if it does not, only one person notices. "
            "Phones that wait are not touched.</p>"
            "<p><b>The way back.</b> Before the first byte is written, the old files are copied to "
            "/var/lib/secure-calling on the server. Rolling back puts them back exactly, with their rights, and "
            "removes what was new. Phones go back first, the files after.</p>"
        ),
    ),
    Step.RESTART: StepWords(
        name=Text("Restart"),
        why=Text(
            "<p><b>A reload first.</b> If a file cannot be read, a reload keeps the phones Asterisk knows, and says so "
            "in its log. A restart would lose them all. So the log is read before anything else is done.</p>"
            "<p><b>A restart waits</b> until no call is up; new calls go through meanwhile. Phones on TLS register "
            "again after it, most likely within minutes. <code>core abort shutdown</code> calls it off.</p>"
            "<p><b>Phones last.</b> Once the server expects TLS from a phone, calls over its old line are refused "
            "until the phone has fetched its new configuration: as long as you take between the two commands.</p>"
            "<p><b>Files from here.</b> Phones that fetch a file can have it from this computer while this page is "
            "open: each its own, by its MAC address, and the root. No other file can be asked for, and who guesses is "
            "slowed down. The addresses in the files are the lasting ones, never this computer's.</p>"
            "<p>The ticks are for you alone; they are not kept.</p>"
        ),
    ),
    Step.CHECK: StepWords(
        name=Text("Check"),
        why=Text(
            "<p>This computer connects to the server as a phone does, and judges the certificate by the rules of "
            "PJSIP, which is most likely the phones' own software. Nothing is changed, nobody registers, and no phone "
            "rings unless you give its number.</p>"
            "<p>What cannot be seen from here is whether a call was encrypted: look at a phone during a call, and tick "
            "it when it shows both shields.</p><p>The wizard has never been tried with a real handset. If a phone says "
            "otherwise than this page, believe the phone, and decode its number below.</p>"
        ),
    ),
}
"""In the order of walking through them."""
