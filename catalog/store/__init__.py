"""Where the ledger is kept: the file, its engine, migrations, the journal and backups."""
