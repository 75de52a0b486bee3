/** Headers and footers of pages, as extractors leave them between the lines of the text. */

/**
 * `15055/15 /sk 1 DGB 3B`, `SN 1316/14 rs/mv/kno 1 DG D 2A LIMITE CS`, `ANNEX RELEX.1.C EN`, `- 3 -`:
 * a document number with initials, a page number and a unit, or an annex word with a unit and a language.
 */
export function isFurniture(line: string): boolean {
  if (line.length > 70) return false;
  if (isPageNumber(line)) return true;
  const words = line.split(/\s+/);
  if (words.length === 2 && isDottedUnit(words[0]!)) return /^[A-Z]{2}$/.test(words[1]!);
  if (words.length < 3 && !/^(LIMITE|PUBLIC)\b/.test(line)) return false;
  const last = words[words.length - 1]!;
  const coded = /^[A-Z]{2}$/.test(last) || /^\d{1,3}$/.test(last) || isUnit(last);
  if (!coded) return false;
  if (/^(LIMITE|PUBLIC)$/.test(words[0]!)) return true;
  if (/\d{3,5}\/\d{2}$/.test(words[0]!) || (/^[A-Z]{2,4}$/.test(words[0]!) && /^\d{1,5}\/\d{2}$/.test(words[1]!))) {
    return words.some((word) => isInitials(word) || isUnit(word) || word === 'DG');
  }
  // `5G` at the end of a line of text looks like a unit by its figure and letter.
  return words.length <= 6 && /^\p{Lu}{4,}$/u.test(words[0]!) && words.slice(1).some((word) => isUnit(word) && !/^\d/.test(word));
}

/** `- 3 -`, `3/14`. */
function isPageNumber(line: string): boolean {
  return /^[-–] ?\d{1,3} ?[-–]$/.test(line);
}

/** `vk/js/rk`, `/sk`, `γπ` are not told from words here; a slash between short lower-case pieces is. */
function isInitials(word: string): boolean {
  return /^(\p{Ll}{1,4})?(\/\p{L}{2,4}){1,4}$/u.test(word);
}

/** `DGB`, `3B`, `RELEX.1.C`, `JAI.2`. */
function isUnit(word: string): boolean {
  return /^(DG[A-Z]?|\d[A-Z])$/.test(word) || isDottedUnit(word);
}

function isDottedUnit(word: string): boolean {
  return /^[A-Z]{3,6}(\.\d{1,2}){1,2}(\.[A-Z])?$/.test(word);
}
