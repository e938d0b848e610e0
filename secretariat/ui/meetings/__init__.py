"""The room «Засідання»: all meetings, what the chosen one holds and lacks, and the way into it."""
