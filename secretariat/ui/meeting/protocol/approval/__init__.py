"""The round before signing: who agrees to the draft, and what is remarked."""
