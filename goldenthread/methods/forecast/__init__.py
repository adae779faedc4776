"""How many a year from now: simple methods, the ensemble that competes with them, and how wrong each has been."""
