"""Small things pages are made of: cards, figures, badges, notices, chips, forms."""
