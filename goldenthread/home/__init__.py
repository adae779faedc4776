"""The area's home and the pages of each stage of the commissioning cycle."""
