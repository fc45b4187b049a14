"""Decisions as pure functions over values: no files, no database, no clock, no window."""
