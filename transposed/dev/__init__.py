"""The workshop: what only people who work on the project call."""
