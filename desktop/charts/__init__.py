"""Plots, drawn by pyqtgraph in the colours of the theme; imported when a page first needs one."""
