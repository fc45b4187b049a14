"""Reports from an open ledger to the bytes of a PDF, for the window and the command line alike."""
