# Said once, above a page to which a form led that was kept.

saved = Salvato.
