"""Papers for everybody: the protocol without personal data, the news, the package for the archive."""
