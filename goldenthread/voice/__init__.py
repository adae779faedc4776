"""What families and young people said, and what was done."""
