"""What is known of need: assessments, findings, gaps."""
