"""How we calculate: figures, changes, comparisons."""
