"""The workspace of one meeting: preparation, the sitting itself, protocol, signing, sending."""
