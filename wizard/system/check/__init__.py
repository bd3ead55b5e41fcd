"""Looking at a live server as its phones will: one module per thing looked at, ``run`` puts them in order."""
