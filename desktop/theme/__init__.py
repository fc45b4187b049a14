"""The look: tokens, style sheet, fonts and icons, following the person's choice and the
system's."""
