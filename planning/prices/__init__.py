"""Prices over time: histories by kind, trends with an interval, decay with age, buy now or wait."""
