/** As in every run, only longer and from more seeds. */
import { exercise } from '../wire/exercise';

describe('many random requests', function () {
  this.timeout(900_000);

  it('10 000 of them from one seed', () => exercise(10_000, 20260102));

  for (const seed of [3, 5, 8, 13, 21]) it(`2 000 from seed ${seed}`, () => exercise(2000, seed));
});
