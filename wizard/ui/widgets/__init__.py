"""Small widgets that pages and the shell are made of."""
