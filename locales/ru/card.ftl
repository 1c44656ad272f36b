# The frame of a card and of a reminder: its lines, and what stands behind "More".
