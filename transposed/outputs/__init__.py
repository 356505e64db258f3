"""What is handed out: the site, and everything beside it that readers and machines take."""
