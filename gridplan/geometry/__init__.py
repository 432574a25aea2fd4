"""Arrays, lines and degrees: the plain tools that every stage uses."""
