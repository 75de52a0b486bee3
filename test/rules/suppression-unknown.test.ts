import { expectSilent, marked } from '../support/marks';

const RULE = 'suppression-unknown';

describe(RULE, () => {
  it('finds rules there are not, each at its place', () =>
    marked(
      'en',
      `
      <!-- conclusions-disable-next-line deadline-vague, ⟦suppression-unknown: deadline-vage⟧
           ⟦suppression-unknown: caves⟧ -- whatever is said here -->
      1. INVITES the Commission to report as soon as possible.
      `,
    ));

  it('finds words much like those there are', () =>
    marked(
      'en',
      `
      <!-- ⟦suppression-unknown: conclusions-disable-nextline⟧ deadline-vague -->
      1. INVITES the Commission to report. <!-- ⟦suppression-unknown: conclusions-disabel-line⟧ -->

      <!-- ⟦suppression-unknown: conclusions-disable-paragraph⟧ -->
      2. INVITES the Commission to report.
      `,
    ));

  it('leaves other comments alone', () =>
    expectSilent(
      'en',
      RULE,
      `
      <!-- conclusions-nl is the translation -->
      <!-- conclusions- -->
      <!-- conclusion-disable caves -->
      <!-- a cave conclusions-disable caves -->
      1. INVITES the Commission to report.
      `,
    ));

  it('is silenced by its name', () =>
    expectSilent(
      'en',
      RULE,
      `
      <!-- conclusions-disable-file suppression-unknown -->
      <!-- conclusions-disable-next-line caves -->
      1. INVITES the Commission to report.
      `,
    ));
});
