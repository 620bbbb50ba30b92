import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Schemas } from '@yizhan/contract';
import { dataIn, named, readHtml, readXml, textIn, type Element } from '../../pages/testing.ts';
import { showJob } from './detail.ts';
import { showFeed } from './feeds.ts';
import { showList } from './list.ts';
import { job, visitOf } from './testing.ts';

/** Text in which everything stands that ends something in HTML, XML or JSON. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          '</script>',
          '<script>',
          '<!--',
          '-->',
          ']]>',
          '<![CDATA[',
          '"',
          "'",
          '&',
          '<',
          '>',
          '&lt;',
          '&#0;',
        ],
        ...[
          '\u2028',
          '\u2029',
          '\0',
          '\u0008',
          '\u001b',
          '\u007f',
          '\ufffe',
          '\ufeff',
          '\ud800',
          '\\',
          '${',
          '`',
        ],
        ...['javascript:alert(1)', '" onload="x', '</title>', '</p>', '</description>', '\n', '\r'],
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => `写${parts.join('')}`);

/** What is left of it on paper: line ends and the end of lines are those of the format. */
const printed = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/\r\n?/g, '\n');

const ad = (text: string): Schemas['Job'] => ({
  ...job,
  title: text,
  trade: text,
  pay: { per: 'piece', amountFen: 80, unit: text },
  place: { ...job.place, address: text },
  employer: { name: text, verified: true },
  content: text,
  conditions: text,
  hours: text,
  source: text,
  onBehalfOf: text,
  station: { id: 'station_01K9ZV6Q3M8T4R2N7X5B0C1DFG', name: text, hotline: '12333' },
});

const facets: Schemas['JobFacets'] = {
  total: 0,
  countLimit: 1,
  region: [],
  trade: [],
  payPer: [],
  settlement: [],
  starts: [],
  hours: [],
  transport: [],
  station: [],
};

const site = (text: string) => ({ name: text, hotline: text });
const elementsOf = (page: Element): string[] => page.all.map(({ name }) => name);
const attributesOf = (page: Element): string[] =>
  page.all.flatMap(({ name, attributes }) => Object.keys(attributes).map((key) => `${name} ${key}`));

/** The page of a harmless text and that of the hostile one have the same bones. */
async function sameBones(make: (text: string) => Promise<{ text: string }>, text: string): Promise<Element> {
  const [harmless, page] = [readHtml((await make('无害')).text), readHtml((await make(text)).text)];
  assert.deepEqual(elementsOf(page), elementsOf(harmless));
  assert.deepEqual(attributesOf(page), attributesOf(harmless));
  return page;
}

describe('whatever people write into an ad', () => {
  it('stays text on its page, and its data say it unchanged', async () => {
    const make = (text: string) =>
      showJob(
        visitOf(
          {
            'jobs.get': ad(text.replaceAll('\n', ' ')),
            'jobs.similar': { similar: [{ job: ad(text), reasons: [] }] },
          },
          'GET',
          site(text),
        ),
      );
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        const page = await sameBones(make, text);
        const data = dataIn(page) as { title: string; url: string };
        assert.equal(data.title, text.replaceAll('\n', ' ').replace(/[\ufffe\uffff]/g, ''));
      }),
    );
  });

  it('stays text on the page with the number', async () => {
    const make = (text: string) =>
      showJob(
        visitOf(
          {
            'jobs.get': job,
            'jobs.similar': { similar: [] },
            'jobs.contact': { via: 'employer', contactName: text, phone: text },
          },
          'POST',
        ),
      );
    await fc.assert(fc.asyncProperty(hostile, async (text) => void (await sameBones(make, text))));
  });

  it('stays text in the list, as does what was searched for', async () => {
    const make = (text: string) => {
      const answers = {
        'jobs.list': { items: [ad(text)], page: { nextCursor: null } },
        'jobs.facets': { ...facets, station: [{ value: text.toWellFormed(), name: text, count: 1 }] },
      };
      const query = new URLSearchParams({ q: text, station: text, near: text, limit: text });
      return showList({ ...visitOf(answers, 'GET', site(text)), query });
    };
    await fc.assert(fc.asyncProperty(hostile, async (text) => void (await sameBones(make, text))));
  });

  it('leaves the feeds well-formed, and is read from them unchanged but for what XML cannot hold', async () => {
    const make = (text: string, format: 'rss' | 'atom') =>
      showFeed(
        visitOf({ 'jobs.list': { items: [ad(text)], page: { nextCursor: null } } }, 'GET', site(text)),
        format,
      );
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        const rss = readXml((await make(text, 'rss')).text);
        assert.equal(textIn(rss, 'category'), printed(text));
        const atom = readXml((await make(text, 'atom')).text);
        assert.equal(textIn(atom, 'name'), printed(text));
        const content = readHtml(textIn(atom, 'content'));
        assert.deepEqual(elementsOf(content), ['html', 'head', 'body', 'p', 'p', 'p', 'p']);
        assert.deepEqual(named(content, 'script'), []);
      }),
    );
  });
});
