"""What the law says: dated, cited, no clock and no store."""
