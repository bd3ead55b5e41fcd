"""Long use, by command (``python -m tests.endurance``): what stays flat is printed, nothing is asserted by time."""
