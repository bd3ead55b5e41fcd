"""Everything that can fail for outside reasons: disk, processes, network. No Qt."""
