/** XML 1.0: elements and attributes whose values may hold anything a text holds. */

/** @param content XML, or nothing for an empty element */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  content: readonly string[] = [],
): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  const open = `<${name}${written.join('')}`;
  return content.length === 0 ? `${open}/>\n` : `${open}>\n${content.join('')}</${name}>\n`;
}

export function escaped(text: string): string {
  let safe = '';
  for (const char of text) safe += entities[char] ?? (isAllowed(char.codePointAt(0)!) ? char : '\ufffd');
  return safe;
}

/** White space in an attribute would be read as a space. */
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** The characters of XML 1.0; the rest cannot be written in any way. */
function isAllowed(code: number): boolean {
  return code >= 0x20 && !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
}
