import { tryEdits } from '../lsp/incremental';

describe('a thousand texts', function () {
  this.timeout(900_000);

  it('with 50 random edits each are read as the texts they make', () => {
    for (let seed = 1001; seed <= 2000; seed++) tryEdits(seed, 50);
  });
});
