/** CONCLUSIONS_SEED replays a run, CONCLUSIONS_STEPS makes it longer. */
import { exercise } from './exercise';

describe('random requests', function () {
  const steps = Number(process.env['CONCLUSIONS_STEPS'] ?? 1000);
  const seed = Number(process.env['CONCLUSIONS_SEED'] ?? 20260101);
  this.timeout(30_000 + steps * 50);

  it(`${steps} of them from seed ${seed}: all are answered, and the edited text equals a fresh one`, () =>
    exercise(steps, seed));
});
