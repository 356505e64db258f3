"""Transposed: checked facts about linear layers and gradients, in three languages."""
