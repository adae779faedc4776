"""The views of the area home and of the stages, one module each."""
