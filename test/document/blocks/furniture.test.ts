import assert from 'node:assert/strict';
import { furnitureRun, isFurniture } from '../../../server/src/document/blocks/furniture';
import { shape } from '../../support/shape';

describe('Page furniture', () => {
  for (const line of [
    '15055/15 /sk 1 DGB 3B',
    '13460/15 vk/js/rk 1 DGE 2B',
    '9361/18 γπ DG D EL',
    '13161/17 kkm DGB 1C PL',
    'SN 1316/14 rs/mv/kno 1 DG D 2A LIMITE CS',
    '10788/15 ADD 1 gr/tj/mn 1 DGE 2B',
    '15867/22                                LIFE.1                        BH/sk     2',
    'ANNEX RELEX.1.C EN',
    'BIJLAGE                                                       NL',
    'ANNEX EN',
    'LIMITE EN',
    '- 3 -',
  ]) {
    it(`is ${line}`, () => assert.ok(isFurniture(line)));
  }

  for (const line of [
    'ANNEX',
    'ANNEX I',
    '9364/22',
    'EU and NATO',
    '15867/22 of the Council',
    'III',
    'A',
    '2',
    'THE COUNCIL OF THE EU',
  ]) {
    it(`is not ${line}`, () => assert.ok(!isFurniture(line)));
  }

  it('may stand on several lines, with the annex mark behind it', () => {
    assert.equal(furnitureRun(['15867/22', 'LIFE.1', 'BH/sk', '1', 'EN', 'ANNEX', 'Council conclusions on bread']), 5);
    assert.equal(furnitureRun(['15867/22', 'BH/sk', '2', 'ANNEX', 'LIFE.1', 'EN', '3. NOTES']), 6);
    assert.equal(furnitureRun(['15867/22', 'AGRI 712', 'OUTCOME OF PROCEEDINGS']), 0);
  });

  it('does not end the sentence it interrupts', () => {
    const text = `1. STRESSES that bread is\n\n15867/22\nBH/sk\n2\nANNEX\nLIFE.1\nEN\n\ngood for all.\n\n2. NOTES it.\n`;
    assert.deepEqual(shape(text), ['paragraph 1.', 'furniture', 'paragraph 2.']);
  });
});
