"""The facts of a meeting, read out of each place that tells them."""
