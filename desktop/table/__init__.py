"""Tables: columns as data, models that hold rows or only the rows in view, and the view
itself."""
