"""The pages about what came in."""
