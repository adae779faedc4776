"""The DfE release “Education, health and care plans”: one layout file for each year that changed something."""
