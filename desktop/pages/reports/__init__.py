"""The reports page: choose a report, see the real PDF, save it, print it."""
