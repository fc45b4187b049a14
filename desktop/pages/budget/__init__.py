"""The budget page: what the fleet cost, what it is worth, and how its books write it down."""
