"""Letters as files that any mail program opens (RFC 5322)."""
