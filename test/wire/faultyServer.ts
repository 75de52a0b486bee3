/** A server whose core and host fail on command: the text says how. */
import { nodeHost, serve } from '../../server/src/lsp/node';
import { wholeCore } from '../../server/src/lsp/views';

serve(
  'stdio',
  {
    ...nodeHost,
    readFile: () => Promise.reject(new Error('disk on fire')),
  },
  {
    read(text, options) {
      const words = typeof text === 'string' ? text : text.text;
      if (words.includes('CRASH-SYNC')) throw new Error('read failed\n    at somewhere (secret.ts:1:1)');
      if (words.includes('CRASH-ASYNC')) void Promise.reject(new Error('later'));
      if (words.includes('CRASH-TIMER'))
        setTimeout(() => {
          throw new Error('much later');
        }, 1);
      if (words.includes('CONSOLE')) console.log('hello');
      return wholeCore.read(text, options);
    },
    check(document, options) {
      const result = wholeCore.check(document, options);
      if (!document.source.text.includes('BAD-RULE')) return result;
      return { ...result, failures: [{ rule: 'verb-case', reason: 'stumbled' }] };
    },
  },
);
