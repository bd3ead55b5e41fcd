"""The work on a site once files of its server were put back, whichever page did it."""

from dataclasses import replace

from wizard.core.plan.after_writing import steps_after_roll_back
from wizard.system.receipts import RolledBack
from wizard.ui.work import Work


def rolled_back(work: Work, done: RolledBack, standing: str) -> Work:
    """Return the work with the steps that take up the old files; ``standing`` is the last receipt left, "" for none."""
    steps = steps_after_roll_back(done.paths, done.manual_steps)
    return replace(work.with_steps(steps), planned=None, receipt=standing)
