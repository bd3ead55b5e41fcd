"""What recovering says of names and steps that stand on a server: others may have written them."""

from pathlib import PurePosixPath

from wizard.system.receipts import Recovered
from wizard.ui.pages.server.recovery_facts import recovered_facts


def test_no_control_character_of_a_server_comes_onto_the_screen() -> None:
    done = Recovered(
        applies_undone=(),
        roll_backs_finished=(),
        traces_removed=(),
        put_back=(PurePosixPath("/etc/a\u202eb"),),
        kept=(PurePosixPath("/etc/a\x1b[2J"),),
        manual_steps=("chown root \u2066/etc/a\n",),
    )
    said = "".join(value for _, value, _ in recovered_facts(done))
    assert said
    assert not set(said) & set("\u202e\x1b\u2066\n")
