"""Books over time on screen: schedules row by row, posting, events and disposals."""
