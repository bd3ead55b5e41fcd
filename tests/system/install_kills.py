"""install.sh killed at each of its commands that change something, with all it has started."""

import shutil
from collections import Counter
from pathlib import Path

from tests.system import server
from tests.system.shells import Shell, script_for, unpack
from wizard.core.plan.plan import Plan
from wizard.system.receipts import list_receipts, recover

CHANGING = ("cat", "chmod", "chown", "cp", "mkdir", "mv", "rm", "rmdir", "sync")
KILLED, MOST = -9, 1000

# A command that counts, and signals the process group instead of doing its work; cat does half of it.
WRAPPER = """#!{shell}
read -r count <"$COUNT"
count=$((count + 1))
echo $count >"$COUNT"
if [ "$count" = "$KILL_AT" ]; then
    [ {name} = cat ] && [ $# -eq 1 ] && {head} -c 7 "$1"
    kill -"$SIGNAL" 0
fi
exec {real} "$@"
"""


def plan() -> Plan:
    """Return a file in a new folder, an edit and a removal."""
    return Plan(
        changes=(
            server.change("/etc/asterisk/keys/asterisk.key", None, "KEY\n" * 20, 0o640),
            server.change("/etc/asterisk/gone.conf", "; old\n", None, 0o640),
            server.change("/etc/asterisk/pjsip.conf", "[101]\ntype=endpoint\n", "[101]\ntype=endpoint\n;more\n", 0o640),
        )
    )


def without_attributes(root: Path) -> dict[str, tuple[object, ...]]:
    """Return a server as it is, but for ACLs and the like, which busybox does not know."""
    return {name: tuple(entry[:5]) for name, entry in server.snapshot(root).items()}


class Field:
    """A server, a bundle for it, and the wrapped commands of one shell."""

    def __init__(self, shell: Shell, folder: Path) -> None:
        self.shell, self.folder, self.root = shell, folder, folder / "root"
        self.fresh()
        self.script = unpack(plan(), folder / "bundle", installer=self._wrapped(folder / "wrapped"))
        self.old = without_attributes(self.root)
        assert self.run() == 0
        self.new = without_attributes(self.root)
        assert self.old != self.new

    def _wrapped(self, wrapped: Path) -> str:
        """Return install.sh with commands that are counted. By functions: busybox asks no PATH for its own."""
        wrapped.mkdir()
        for name in CHANGING:
            real, head = (shutil.which(each, path=self.shell.path) for each in (name, "head"))
            text = WRAPPER.format(shell=self.shell.command[0], name=name, real=real, head=head)
            (wrapped / name).write_text(text)
            (wrapped / name).chmod(0o755)
        functions = "".join(f'{name}() {{\n    "{wrapped / name}" "$@"\n}}\n' for name in CHANGING)
        return script_for(self.shell).replace("set -u\n", f"set -u\n{functions}", 1)

    def fresh(self) -> None:
        """Make the server anew."""
        if self.root.exists():
            shutil.rmtree(self.root)
        self.root.mkdir()
        server.build(self.root)

    def run(self, *arguments: str, kill_at: int = 0, signal: str = "KILL") -> int:
        """Run install.sh; return its exit status."""
        count = self.folder / "count"
        count.write_text("0\n")
        return self.shell.run(
            self.script,
            *("--root", str(self.root), *arguments),
            environment={"COUNT": str(count), "KILL_AT": str(kill_at), "SIGNAL": signal},
        ).returncode

    def judge(self, number: int) -> str:
        """Recover, now with the script and now with the wizard, and say whether the old or the new set is there."""
        if number % 2:
            assert self.run("--recover") == 0
        else:
            recover(self.root)
        present = without_attributes(self.root)
        receipts = list_receipts(self.root)
        if present == self.old:
            assert receipts == ()
            assert not (self.root / server.STATE).exists(), list((self.root / server.STATE).rglob("*"))
            return "old"
        differing = {n for n in present.keys() | self.new.keys() if present.get(n) != self.new.get(n)}
        assert not differing, f"a mix after {number}: {differing}"
        assert len(receipts) == 1
        return "new"

    def killed(self, every: int, *arguments: str, is_applied: bool = False) -> Counter[str]:
        """Kill a run at every so-manieth of its commands; return how often which set was there."""
        outcomes: Counter[str] = Counter()
        for number in range(1, MOST, every):
            self.fresh()
            if is_applied:
                assert self.run() == 0
            status = self.run(*arguments, kill_at=number)
            assert status in (0, KILLED)
            outcomes[self.judge(number // every)] += 1
            if status == 0:
                return outcomes
        raise AssertionError("the work does not end")

    def signalled(self, signal: str, every: int) -> Counter[str]:
        """Signal a run at every so-manieth of its commands; return what it left by itself, nothing to recover."""
        outcomes: Counter[str] = Counter()
        last = self._commands()
        for number in range(1, last, every):
            self.fresh()
            status = self.run(kill_at=number, signal=signal)
            present, receipts = without_attributes(self.root), list_receipts(self.root)
            assert (status, present, len(receipts)) in ((0, self.new, 1), (1, self.old, 0))
            outcomes["old" if status else "new"] += 1
        return outcomes

    def recovery_killed(self, every: int) -> Counter[str]:
        """Cut a run where all but the commit mark is written, and kill its recovery; return what was there."""
        last = self._commands() - 8
        outcomes: Counter[str] = Counter()
        for number in range(1, MOST, every):
            self.fresh()
            assert self.run(kill_at=last) == KILLED
            status = self.run("--recover", kill_at=number)
            assert status in (0, KILLED)
            outcomes[self.judge(number // every)] += 1
            if status == 0:
                return outcomes
        raise AssertionError("the work does not end")

    def _commands(self) -> int:
        """How many commands there are from begin to end."""
        self.fresh()
        assert self.run() == 0
        return int((self.folder / "count").read_text())
