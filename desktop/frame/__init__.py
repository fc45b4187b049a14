"""What surrounds the page: rail, top bar, status bar, message bar."""
