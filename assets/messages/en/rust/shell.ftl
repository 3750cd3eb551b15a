### What the program around the window says.

shell-no-window = The window would not open: { $reason }.

## Reasons, which stand behind a colon

shell-no-program-for-address = no program on this computer took the address
shell-no-program-for-file = no program on this computer took the file
shell-no-file-manager = no file manager on this computer took the folder
shell-no-dialog = the dialog for choosing files did not come up
