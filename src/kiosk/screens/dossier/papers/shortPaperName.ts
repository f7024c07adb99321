/** Official names of papers run to 1,800 letters; a title takes about two lines. */
const longest = 90;

/**
 * The beginning of an official name, as a title: up to the first "; …", "(…" or "đối với …", else to a whole word. The whole name
 * always stands beneath it.
 */
export function shortPaperName(name: string): string {
  const clause = name.split(/;|\s\(|:\s|\strong trường hợp\s/u)[0]!.trim();
  const begin = clause.length >= 12 ? clause : name;
  if (begin.length <= longest) return begin.replace(/[,.:]$/, '');
  const cut = begin.slice(0, longest);
  return `${cut.slice(0, cut.lastIndexOf(' ')).replace(/[,.:]$/, '')}…`;
}
