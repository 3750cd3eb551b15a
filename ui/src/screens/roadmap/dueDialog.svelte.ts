/** For which milestones a due date is asked for. */

class DueDialogState {
  open = $state(false);
  ids = $state.raw<string[]>([]);

  ask(ids: string[]): void {
    this.ids = ids;
    this.open = true;
  }
}

export const dueDialog = new DueDialogState();
