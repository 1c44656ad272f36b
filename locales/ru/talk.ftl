# Answers to free words, and to what a seller wrote.
