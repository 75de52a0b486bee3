/** Starts the language server: `--stdio` (also when nothing is said) or `--node-ipc`. */
import { optimiseLate } from './engine';
import { serve } from './lsp/node';

export { serve };

if (require.main === module) {
  optimiseLate(process.versions.v8);
  serve(process.argv.includes('--node-ipc') ? 'ipc' : 'stdio');
}
