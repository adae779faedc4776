"""The glossary: what the field's abbreviations mean, and a link to it where each first stands on a page."""
