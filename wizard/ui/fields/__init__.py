"""Fields: one answer of the site on screen, with its label, its hint and what is wrong with it beside it."""
