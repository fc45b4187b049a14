"""The command line: the same floors as the window, for scripts and for machines without a screen."""
