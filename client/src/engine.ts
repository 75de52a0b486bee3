/**
 * How the server's process is started. What is new and soon forgotten gets 4 MB: the engine would give it 16, which
 * hold a fifth of all the memory a server takes and make no keystroke faster (docs/performance.md).
 */
export const execArgv: readonly string[] = ['--max-semi-space-size=4'];
