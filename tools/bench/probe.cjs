'use strict';
// Loaded before a measured program: when it ends, its processor time and its largest memory go into a file.
const { writeFileSync } = require('node:fs');
const { join } = require('node:path');

let written = false;
function write() {
  if (written) return;
  written = true;
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const usage = { cpuMs: (userCPUTime + systemCPUTime) / 1000, peakMB: maxRSS / 1024 };
  writeFileSync(join(process.env.BENCH_PROBE, `${process.pid}.json`), JSON.stringify(usage));
}

process.on('exit', write);
// A program in a hurry ends without the event.
const end = process.reallyExit;
process.reallyExit = (code) => {
  write();
  end.call(process, code);
};
