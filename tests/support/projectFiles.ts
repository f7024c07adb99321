import { readFileSync } from 'node:fs';
import { globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectRoot = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

export const inProject = (path: string): string => join(projectRoot, path);

export const readProjectFile = (path: string): string => readFileSync(inProject(path), 'utf8');

/** Paths from the project's root, sorted. */
export const findProjectFiles = (pattern: string): string[] => globSync(pattern, { cwd: projectRoot }).sort();
