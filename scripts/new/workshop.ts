/** What both generators work with: templates that are filled, files that are written in the house's format. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { withModule } from './module.ts';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const templates = new URL('templates/', import.meta.url);

export const read = (file: string): string => readFileSync(join(root, file), 'utf8');

export type Words = Readonly<Record<string, string>>;

/** The template with its `{{words}}` replaced. */
export function fill(template: string, words: Words): string {
  const text = readFileSync(new URL(`${template}.tmpl`, templates), 'utf8');
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const word = words[name];
    if (word === undefined) throw new Error(`${template}: no word for ${name}`);
    return word;
  });
}

export async function write(file: string, text: string): Promise<void> {
  const path = join(root, file);
  console.log(`${existsSync(path) ? 'changed' : 'written'}  ${file}`);
  mkdirSync(dirname(path), { recursive: true });
  // Prettier does not know SQL, which is written as its template stands.
  const options = { ...(await resolveConfig(path)), filepath: path };
  writeFileSync(path, file.endsWith('.sql') ? text : await format(text, options));
}

/** Writes a module, or adds to the one that is there what it lacks. */
export async function writeModule(file: string, text: string): Promise<void> {
  const present = existsSync(join(root, file)) ? read(file) : undefined;
  const merged = present === undefined ? text : withModule(present, text);
  if (merged !== present) await write(file, merged);
}

/** Ends the program with one line for whoever called it. */
export function refuse(line: string): never {
  console.error(line);
  process.exit(1);
}
