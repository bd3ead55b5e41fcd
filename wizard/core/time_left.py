"""How long work of known size will take yet, told as roughly as it is known."""

from wizard.core.text import Text

_SURE_AFTER_S = 2.0
_STEP_S, _MINUTE_S = 5, 60


def seconds_left(done: int, total: int, elapsed: float) -> float | None:
    """Return how many seconds are left at the pace so far, None while too little is known of it."""
    if done <= 0 or total <= done or elapsed < _SURE_AFTER_S:
        return None
    return elapsed / done * (total - done)


def time_left(done: int, total: int, elapsed: float) -> Text | None:
    """Return how much time is left in words, None where nothing can be said of it or the end is near."""
    left = seconds_left(done, total, elapsed)
    if left is None or left < _STEP_S:
        return None
    if left < _MINUTE_S:
        return Text("About {count} s left.", count=round(left / _STEP_S) * _STEP_S)
    minutes = round(left / _MINUTE_S)
    return Text("About {count} min left.", count=minutes)
