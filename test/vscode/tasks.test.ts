import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, ready } from './support';

describe('the task', () => {
  before(ready);
  after(closeAll);

  it('checks the folder with the command line, and gives its findings to the Problems panel', async () => {
    const [task, ...more] = await vscode.tasks.fetchTasks({ type: 'conclusions' });
    assert.ok(task);
    assert.deepEqual(more, []);
    assert.equal(task.name, 'check');
    assert.equal(task.source, 'conclusions');
    assert.deepEqual(task.problemMatchers, ['$conclusions']);
    const { command, args } = task.execution as vscode.ShellExecution;
    assert.deepEqual([command, ...args], ['npx', 'conclusions', 'check', '--format', 'concise', '.']);
  });
});
