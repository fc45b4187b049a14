"""What a machine is and does: the live probe, the monitor's sampler, other collectors' files."""
