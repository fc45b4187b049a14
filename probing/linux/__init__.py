"""Linux read directly: /proc, /sys and the firmware tables, one module per source."""
