"""The indicators that we declare, by theme. One exists because its declaration does."""
