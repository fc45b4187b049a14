"""The Inventory page: the list of assets, what it can be narrowed by, and everything about one."""
