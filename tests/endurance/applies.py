"""A thousand applies, each rolled back: every kind of change a plan can make, journals and all."""

from datetime import timedelta
from pathlib import Path

from tests.endurance.gauge import Gauge, gauge
from tests.system import server
from wizard.system.apply import apply
from wizard.system.receipts import list_receipts
from wizard.system.roll_back import roll_back

_WARM = 50


def applies(folder: Path, count: int) -> tuple[Gauge, Gauge]:
    """Apply and roll back so many times; return what was held once warm, and at the end."""
    root = folder / "root"
    root.mkdir()
    server.build(root)
    before, plan, warm = server.snapshot(root), server.plan(), gauge()
    for number in range(count):
        apply(plan, root, now=server.NOW + timedelta(seconds=number))
        roll_back(root)
        if number == min(_WARM, count - 1):
            warm = gauge()
    assert server.snapshot(root) == before, "something was left"
    assert not list_receipts(root)
    return warm, gauge()
