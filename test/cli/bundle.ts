/** The command as one file, as it is published: for the tests that need a process. */
import { join } from 'node:path';
import { build } from 'esbuild';

/** @returns all that went into it */
export async function bundle(outfile: string): Promise<readonly string[]> {
  const { metafile } = await build({
    absWorkingDir: join(__dirname, '../..'),
    entryPoints: ['server/src/main.cli.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    mainFields: ['module', 'main'],
    external: ['./main.node'],
    metafile: true,
    logLevel: 'error',
  });
  return Object.keys(metafile.inputs);
}
