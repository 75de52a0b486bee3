// Stryker's runner asks mocha for `lib/cli/run-helpers` without an ending, which since mocha 12 ends in `.cjs`.
const Module = require('node:module');
const { _extensions: endings } = Module;
endings['.cjs'] ??= endings['.js'];

// All mutants are tried in one process: what was kept before one was switched on (a table of a language's words, an
// answer about a token) would hide it, and what it left behind would condemn the next. So nothing is kept from one
// mutant to another, nor, while it is noted which test runs what, from one test to another.
const load = Module._load;
Module._load = function (request, ...rest) {
  const module = load.call(this, request, ...rest);
  return /\/kept$/.test(request) && module.kept
    ? { kept: anew(module.kept), remembered: anew(module.remembered) }
    : module;
};

function anew(make) {
  return (tell) => {
    let told = make(tell);
    let since = turn();
    return (...about) => {
      if (since !== turn()) {
        since = turn();
        told = make(tell);
      }
      return told(...about);
    };
  };
}

function turn() {
  const { activeMutant, currentTestId } = globalThis.__stryker__ ?? {};
  return activeMutant ?? currentTestId;
}
