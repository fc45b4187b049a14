"""The overview: what needs attention, the fleet in figures, and where it is going."""
