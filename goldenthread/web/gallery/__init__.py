"""The examples of the component page."""
