# One's own page.

you-sign-out = Sign out
