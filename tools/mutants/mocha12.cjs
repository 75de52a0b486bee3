// Stryker's runner asks mocha for `lib/cli/run-helpers` without an ending, which since mocha 12 ends in `.cjs`.
const { _extensions: endings } = require('node:module');
endings['.cjs'] ??= endings['.js'];
