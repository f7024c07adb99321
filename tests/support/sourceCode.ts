import { findProjectFiles, readProjectFile } from './projectFiles.ts';

/** TypeScript without its comments and the texts in quotes: only the names that a compiler would see. */
export function readIdentifiers(pattern: string): Map<string, Set<string>> {
  const byName = new Map<string, Set<string>>();
  for (const path of findProjectFiles(pattern)) {
    for (const [name] of withoutTexts(readProjectFile(path)).matchAll(/[\p{L}_$][\p{L}\p{N}_$]*/gu)) {
      byName.set(name, (byName.get(name) ?? new Set()).add(path));
    }
  }
  return byName;
}

/** Union members such as `'workingDay'` are names as well: a quoted single English word stays. */
function withoutTexts(source: string): string {
  return source
    .replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '')
    .replace(/'([A-Za-z]+)'/g, ' $1 ')
    .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''");
}
