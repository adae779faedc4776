"""How files come in: sheets, formats, columns, problems, uploads."""
