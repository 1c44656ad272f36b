# The picture of an order's time line, and the calendar file.
