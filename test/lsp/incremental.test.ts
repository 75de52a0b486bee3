import { tryEdits } from './incremental';

describe('edits one by one', function () {
  this.timeout(60_000);

  it('are read as the text they make, 40 texts with 50 edits each', () => {
    for (let seed = 1; seed <= 40; seed++) tryEdits(seed, 50);
  });
});
