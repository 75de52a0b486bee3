/** The machine's language and time zone change nothing: not the order, not the case of a letter, not a day. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { root } from '../../tools/repository';
import { bundle } from './bundle';
import { Folder, removeFolders } from './run';

const machines = [
  { LC_ALL: 'C', TZ: 'UTC' },
  { LC_ALL: 'tr_TR.UTF-8', TZ: 'Pacific/Kiritimati' },
  { LC_ALL: 'el_GR.UTF-8', TZ: 'America/St_Johns' },
  { LC_ALL: 'lt_LT.UTF-8', TZ: 'Pacific/Pago_Pago' },
] as const;

const commands = [
  ['check', 'examples/faulty', '--format=json'],
  ['commitments', 'examples/clean/libraries.nl.conclusions', '--format=csv'],
  ['outline', 'examples/faulty/night-trains.nl.conclusions', '--format=json'],
] as const;

describe('the command on machines of other countries', function () {
  this.timeout(120_000);
  let command: string;

  before(async () => {
    command = new Folder().at('cli.js');
    await bundle(command);
  });
  after(removeFolders);

  for (const argv of commands) {
    it(`says the same bytes: ${argv.join(' ')}`, () => {
      const said = machines.map((machine) => {
        const env = { ...process.env, LANG: machine.LC_ALL, ...machine };
        const { stdout, stderr } = spawnSync(process.execPath, [command, ...argv], {
          cwd: root,
          env,
          encoding: 'utf8',
        });
        assert.equal(stderr.includes('error:'), false, stderr);
        return stdout;
      });
      assert.ok((said[0]?.length ?? 0) > 1000, said[0]);
      for (const each of said) assert.ok(each === said[0], 'another machine says something else');
    });
  }
});
