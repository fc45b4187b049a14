"""The monitor: what this machine does now, and what any machine did."""
