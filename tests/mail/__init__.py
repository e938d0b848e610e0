"""Letters on their way: a mail server that fails as servers do, and readers that are not ours."""
