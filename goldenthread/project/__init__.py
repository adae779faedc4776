"""Settings, addresses and the goldenthread program: what puts the packages together."""
