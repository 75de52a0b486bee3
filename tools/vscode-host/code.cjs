#!/usr/bin/env node
// @vscode/test-electron starts an executable: this one, which hands over to code.ts.
require('tsx/cjs');
require('./code.ts');
