"""Fuzzing every parser: a target for each, small corpora, one runner (``python -m tests.fuzz``)."""
