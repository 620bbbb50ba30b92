/** `npm run new:element -- job-detail`: `<gig-job-detail>`, with its texts, its test and its story. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fill, refuse, root, write } from './workshop.ts';

const noun = process.argv[2] ?? '';
if (!/^[a-z]+(-[a-z]+)*$/.test(noun)) refuse('Say what it shows, such as job-detail.');

const folder = `packages/elements/src/${noun}`;
if (existsSync(join(root, folder))) refuse(`${folder} is there already.`);

const title = noun.charAt(0).toUpperCase() + noun.slice(1).replaceAll('-', ' ');
const Noun = noun.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase());
const words = { noun, Noun, Title: title, tag: `gig-${noun}` };

const files = {
  element: `${folder}/${noun}.ts`,
  styles: `${folder}/${noun}.styles.ts`,
  define: `${folder}/define.ts`,
  strings: `${folder}/strings.ts`,
  'strings.en': `${folder}/strings.en.ts`,
  test: `${folder}/${noun}.test.ts`,
  story: `stories/${noun}.stories.ts`,
};
for (const [template, file] of Object.entries(files))
  await write(file, fill(`element/${template}.ts`, words));

console.log(`
Next: say in ${files.element} what it is for and what it asks the service, and keep its place on a page in
packages/elements/gig-undefined.css. It stands in the story as it is: npm run storybook; its test, and what every
element is asked: npm test elements`);
