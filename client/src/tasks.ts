/** The command line linter as a task, its findings in the Problems panel through the matcher `$conclusions`. */
import { ShellExecution, Task, TaskScope, l10n, tasks, type Disposable, type TaskDefinition } from 'vscode';

interface CheckTask extends TaskDefinition {
  /** What to run; `npx conclusions` where nothing is said. */
  readonly command?: string;
  /** Files, folders or globs; the whole folder where nothing is said. */
  readonly paths?: readonly string[];
}

export function registerTasks(): Disposable {
  return tasks.registerTaskProvider('conclusions', {
    provideTasks: () => [taskOf({ type: 'conclusions' }, TaskScope.Workspace)],
    resolveTask: (task) => taskOf(task.definition, task.scope ?? TaskScope.Workspace, task.definition),
  });
}

function taskOf(check: CheckTask, scope: NonNullable<Task['scope']>, definition: TaskDefinition = check): Task {
  const { command = 'npx conclusions', paths = ['.'] } = check;
  const [program = 'npx', ...first] = command.split(' ');
  const run = new ShellExecution(program, [...first, 'check', '--format', 'concise', ...paths]);
  return new Task(definition, scope, l10n.t('check'), 'conclusions', run, '$conclusions');
}
