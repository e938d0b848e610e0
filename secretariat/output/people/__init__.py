"""Files of people: CSV, XLSX and vCard, read by what they are and written by their suffix."""
