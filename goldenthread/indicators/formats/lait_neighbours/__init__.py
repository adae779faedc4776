"""LAIT's list of statistical neighbours: the ten authorities most like each one."""

FORMAT_KEY = "lait-neighbours"
MOST = 10
