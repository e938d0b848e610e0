"""The room «Доручення»: who does what until when, over all meetings."""
