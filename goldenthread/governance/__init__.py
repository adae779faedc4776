"""Who answers to whom: bodies, reporting lines, duties, risks, inspection areas."""
