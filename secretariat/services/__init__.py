"""Use cases: one command in, one result out. What they need from outside stands in `ports`."""
