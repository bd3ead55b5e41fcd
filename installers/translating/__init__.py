"""The window's translations: kept as Qt Linguist's ``.ts`` files in ``resources/translations``, see ``__main__.py``."""
