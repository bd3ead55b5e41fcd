"""What the tests of many servers share with those of one."""

from tests.system.conftest import in_memory

__all__ = ["in_memory"]
