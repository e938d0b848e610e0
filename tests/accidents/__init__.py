"""Accidents, each really caused: kills, power cuts, disks, locks and clocks against the program itself."""
