"""Looking at a whole store without writing: what SQLite, the journal and the program's own tables say of it."""
