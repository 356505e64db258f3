"""What is written: pages as files and as their readers see them."""
