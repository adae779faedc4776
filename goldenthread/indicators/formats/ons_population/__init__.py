"""ONS population by single year of age: mid-year estimates, and projections."""

FORMAT_KEY = "ons-population"
