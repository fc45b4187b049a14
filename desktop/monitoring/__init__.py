"""Watching this machine behind the window: samples, what is shown live, and what is kept."""

from __future__ import annotations

from desktop.monitoring.monitoring import Monitoring, monitoring

__all__ = ["Monitoring", "monitoring"]
