"""The commands of the `goldenthread` program, one module each."""
