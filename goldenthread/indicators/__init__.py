"""What is measured: declarations, readings, comparators, targets, stated figures."""
