"""Kill the wizard while it writes, at every writing system call and at random, and look at what recover leaves.

Run as ``python -m tests.system.kills WORK FOLDER`` with WORK one of apply, roll-back, roll-back-two, prune, recover,
audit, random:N. The thousand of a release: ``python -m tests.system.kills random:1000 /dev/shm/kills``.
A process of its own, because fork and a test runner's threads do not go together. Prints one line of JSON.
"""

import json
import os
import random
import shutil
import signal
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

from tests.system import server
from wizard.system.apply import apply
from wizard.system.receipts import list_receipts, prune, recover, roll_back

WRITING = (
    *("open", "write", "truncate", "ftruncate", "fsync", "link", "symlink", "replace", "rename", "unlink"),
    *("mkdir", "rmdir", "chmod", "fchmod", "chown", "fchown", "setxattr", "removexattr", "utime"),
)
KILLED = 9
MOST = 2000


def arm(at: int) -> Callable[[], int]:
    """End this process at its ``at``-th writing call: before it, or in the middle of a write.

    The function it returns counts the calls so far.
    """
    count = 0

    def armed(name: str, real: Callable[..., object]) -> Callable[..., object]:
        def call(*arguments: object, **options: object) -> object:
            nonlocal count
            if name == "open" and not int(str(arguments[1])) & os.O_CREAT:
                return real(*arguments, **options)
            count += 1
            if count == at:
                if name == "write":
                    content = memoryview(arguments[1])  # type: ignore[arg-type]
                    real(arguments[0], content[: len(content) // 2])
                os._exit(KILLED)
            return real(*arguments, **options)

        return call

    for name in WRITING:
        setattr(os, name, armed(name, getattr(os, name)))
    return lambda: count


def in_child(work: Callable[[], object], at: int) -> bool:
    """Do some work in a child that ends at a writing call; return whether it did."""
    child = os.fork()
    if child == 0:
        _child(work, at)
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    assert status in (0, KILLED), status
    return status == KILLED


def _child(work: Callable[[], object], at: int) -> NoReturn:
    try:
        arm(at)
        work()
    except BaseException as error:
        print(repr(error), getattr(error, "detail", ""), file=sys.stderr)
        os._exit(1)
    os._exit(0)


class Field:
    """A server that is made anew for every kill, and what it is before, between and after two plans."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.root = folder / "root"
        self.outcomes: Counter[str] = Counter()
        self.fresh()
        old = server.snapshot(self.root)
        self.apply()
        new = server.snapshot(self.root)
        self.apply_again()
        # By how many receipts stand.
        self.sets = (("old", old), ("new", new), ("newest", server.snapshot(self.root)))
        assert old != new

    def fresh(self) -> None:
        if self.root.exists():
            shutil.rmtree(self.root)
        self.root.mkdir(parents=True)
        server.build(self.root)

    def apply(self) -> None:
        apply(server.plan(), self.root, now=server.NOW)

    def apply_again(self) -> None:
        apply(server.second_plan(), self.root, now=server.NOW)

    def apply_twice(self) -> None:
        self.apply()
        self.apply_again()

    def roll_back_two(self) -> None:
        """Roll back the first of two receipts, and with it the one that stands on it."""
        roll_back(self.root, list_receipts(self.root)[0].id, with_later=True)

    def judge(self) -> None:
        """Recover, and hold what is there against the sets it may be."""
        recover(self.root)
        present = server.snapshot(self.root)
        receipts = list_receipts(self.root)
        name, wanted = self.sets[len(receipts)]
        differing = {n for n in present.keys() | wanted.keys() if present.get(n) != wanted.get(n)}
        assert not differing, f"not the {name} set: {differing}"
        if not receipts:
            assert not (self.root / server.STATE).exists(), list((self.root / server.STATE).rglob("*"))
        self.outcomes[name] += 1
        assert recover(self.root).is_nothing

    def every_call(self, prepare: Callable[[], object], work: Callable[[], object]) -> int:
        """Kill some work at every one of its writing calls; return how many there are."""
        for at in range(1, MOST):
            self.fresh()
            prepare()
            was_killed = in_child(work, at)
            self.judge()
            if not was_killed:
                return at - 1
        raise AssertionError("the work does not end")

    def at_random(self, count: int) -> None:
        """Kill apply, roll back and the roll back of two from outside, after a random time."""
        began = time.perf_counter()
        self.fresh()
        self.apply()
        longest = 1.5 * (time.perf_counter() - began)
        works = (
            ((), self.apply),
            ((self.apply,), lambda: roll_back(self.root)),
            ((self.apply, self.apply_again), self.roll_back_two),
        )
        for number in range(count):
            self.fresh()
            before, work = works[number % len(works)]
            for step in before:
                step()
            child = os.fork()
            if child == 0:
                work()
                os._exit(0)
            time.sleep(random.uniform(0, longest))
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
            self.judge()


def calls_of(field: Field) -> int:
    """Return how many writing calls an apply has."""
    field.fresh()
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        count = arm(MOST)
        field.apply()
        number = count()
        os._exit(0 if os.write(writing, f"{number}".encode()) else 1)
    os.waitpid(child, 0)
    return int(os.read(reading, 10))


AUDITED = {
    "open": "open",
    "os.rename": "replace",
    "os.remove": "unlink",
    "os.mkdir": "mkdir",
    "os.rmdir": "rmdir",
    "os.chmod": "fchmod",
    "os.chown": "fchown",
    "os.setxattr": "setxattr",
    "os.removexattr": "removexattr",
    "os.truncate": "truncate",
    "os.link": "link",
    "os.symlink": "symlink",
    "os.utime": "utime",
}
"""Python's audit events that write to a disk, and the call each is seen at."""


def audited(field: Field) -> tuple[Counter[str], Counter[str]]:
    """Return how often Python itself saw each writing call of an apply and a roll back, and how often we did."""
    seen: Counter[str] = Counter()
    killed_at: Counter[str] = Counter()
    is_on = False

    def hook(event: str, arguments: tuple[object, ...]) -> None:
        is_reading = event == "open" and not int(str(arguments[2])) & (os.O_CREAT | os.O_WRONLY | os.O_RDWR)
        if is_on and event in AUDITED and not is_reading:
            seen[AUDITED[event]] += 1

    def counted(name: str, real: Callable[..., object]) -> Callable[..., object]:
        def call(*arguments: object, **options: object) -> object:
            if name != "open" or int(str(arguments[1])) & os.O_CREAT:
                killed_at[name] += 1
            return real(*arguments, **options)

        return call

    field.fresh()
    sys.addaudithook(hook)
    for name in WRITING:
        setattr(os, name, counted(name, getattr(os, name)))
    is_on = True
    field.apply()
    roll_back(field.root)
    is_on = False
    return seen, killed_at


def main(work: str, folder: Path) -> None:
    field = Field(folder)
    calls = 0
    if work == "audit":
        seen, killed_at = audited(field)
        print(json.dumps({name: count - killed_at[name] for name, count in seen.items()}))
        return
    if work == "apply":
        calls = field.every_call(lambda: None, field.apply)
    elif work == "roll-back":
        calls = field.every_call(field.apply, lambda: roll_back(field.root))
    elif work == "roll-back-two":
        calls = field.every_call(field.apply_twice, field.roll_back_two)
    elif work == "prune":
        calls = field.every_call(field.apply_twice, lambda: prune(field.root, 1))
    elif work == "recover":
        # Apply is cut where everything but the commit mark is written: the most there is to undo.
        last = MOST
        while True:
            field.fresh()
            if in_child(field.apply, last) and not list_receipts(field.root):
                break
            last -= 1 if last < MOST else MOST - calls_of(field)
        calls = field.every_call(lambda: in_child(field.apply, last), lambda: recover(field.root))
    else:
        field.at_random(int(work.partition(":")[2]))
    print(json.dumps({"calls": calls, **field.outcomes}))


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
