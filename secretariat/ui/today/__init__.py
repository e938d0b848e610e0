"""The room «Сьогодні»: what is late, what is due, the next meeting, and what waits for the secretary."""
