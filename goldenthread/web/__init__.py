"""How a page, a form, a table and a chart are made."""
