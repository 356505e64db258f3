"""What runs: frameworks, the programs that prove claims, what they printed, and the record of their runs."""
