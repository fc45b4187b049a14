"""The command line: the same floors as the window, for scripts and machines without a
screen."""
