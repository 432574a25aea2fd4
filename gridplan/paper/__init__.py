"""The plan on paper: map book, cards and dossiers as PDF files."""
