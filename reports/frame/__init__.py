"""What all reports share: page, type, colour, text, table, figure, cover and signatures.

A report is a list of sections, a section a list of blocks; `page.render` lays them out and draws
them. Text goes in as plain text through `text.lay_out` and meets no markup parser on its way.
"""
