// Runs in the window of the preview. Makes elements of what the extension sends: its text becomes text, nothing else.
/* global acquireVsCodeApi, document, window, requestAnimationFrame */
(() => {
  const vscode = acquireVsCodeApi();
  const main = document.querySelector('main');
  // Scrolled by the editor, the window does not tell of it.
  let quietUntil = 0;

  function nodeOf(node) {
    if (typeof node === 'string') return document.createTextNode(node);
    const element = document.createElement(node.tag);
    for (const [name, value] of Object.entries(node.attributes)) element.setAttribute(name, value);
    element.append(...node.children.map(nodeOf));
    return element;
  }

  /** Blocks with their line and place; notes stand at the foot whatever their line. */
  function places() {
    const blocks = [...document.querySelectorAll('[data-line]:not(.note)')];
    const list = blocks.map((block) => ({
      line: Number(block.dataset.line),
      top: block.getBoundingClientRect().top + window.scrollY,
    }));
    return list.sort((a, b) => a.line - b.line);
  }

  /** Between two blocks both line and place go on evenly. */
  function between(list, from, to, value) {
    const next = list.findIndex((each) => each[from] > value);
    const before = next < 0 ? list.at(-1) : list[Math.max(0, next - 1)];
    const after = next < 0 ? before : list[next];
    if (!before || before === after) return before?.[to];
    const share = (value - before[from]) / (after[from] - before[from]);
    return before[to] + Math.max(0, Math.min(1, share)) * (after[to] - before[to]);
  }

  function scrollToLine(line) {
    const top = line <= 0 ? 0 : between(places(), 'line', 'top', line);
    if (top === undefined || Math.abs(window.scrollY - top) < 2) return;
    quietUntil = Date.now() + 300;
    window.scrollTo(0, top);
  }

  window.addEventListener('message', ({ data }) => {
    if (data.kept) vscode.setState(data.kept);
    if (data.body) {
      const { scrollY } = window;
      main.replaceChildren(...data.body.map(nodeOf));
      window.scrollTo(0, scrollY);
    }
    if (data.line !== undefined) scrollToLine(data.line);
  });

  let waiting = false;
  window.addEventListener('scroll', () => {
    if (waiting || Date.now() < quietUntil) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      const line = window.scrollY === 0 ? 0 : between(places(), 'top', 'line', window.scrollY);
      if (line !== undefined) vscode.postMessage({ scrolled: Math.round(line) });
    });
  });

  document.addEventListener('dblclick', ({ target }) => {
    const block = target.closest('[data-line]');
    if (block) vscode.postMessage({ opened: Number(block.dataset.line) });
  });

  vscode.postMessage({ ready: true });
})();
