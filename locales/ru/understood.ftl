# What was understood of a text, and what was taken of an answer.
