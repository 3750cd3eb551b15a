### What the program around the window says.

shell-no-window = The window would not open: { $reason }.
