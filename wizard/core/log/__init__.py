"""What the program did, as values: entries, failures without what they say, and both as lines to read."""
