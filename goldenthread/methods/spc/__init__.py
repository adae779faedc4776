"""Change told from noise: XmR charts as NHS “Making Data Count” computes them, and p-charts."""
