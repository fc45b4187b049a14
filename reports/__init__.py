"""Reports as PDF files: values in, a file out. No Qt, no sessions, no decisions.

Importing this package or one of its reports is cheap; the PDF library is imported when rendering.
"""
