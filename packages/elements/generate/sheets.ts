/** What is published holds its style sheets without comments and spaces: 0.3 KB of a list as it is sent. */
import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { transform } from 'esbuild';

/** Literals tagged `css`; they hold no `${}`, so that they can be read as they stand. */
const sheet = /(?<=\bcss`)[^`]*/g;

export async function minifySheets(code: string): Promise<string> {
  const sheets = code.match(sheet) ?? [];
  const minified = await Promise.all(
    sheets.map((text) => transform(text, { loader: 'css', target: 'es2022', minify: true })),
  );
  return code.replace(sheet, () => minified.shift()?.code.trim() ?? '');
}

/** In the modules that were compiled into `folder`. */
export async function minifySheetsIn(folder: string): Promise<void> {
  for (const path of globSync(`${folder}/**/*.styles.js`))
    await writeFile(path, await minifySheets(await readFile(path, 'utf8')));
}
