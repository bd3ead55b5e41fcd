"""The phones of a site as a list: read from CSV and paste, written as CSV, edited, filtered, moved in stages."""
