"""What comes again: offers from earlier meetings, below the agenda."""
