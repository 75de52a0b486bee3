/** Starts the language server: `--stdio` (also when nothing is said) or `--node-ipc`. */
import { serve } from './lsp/node';

export { serve };

if (require.main === module) serve(process.argv.includes('--node-ipc') ? 'ipc' : 'stdio');
