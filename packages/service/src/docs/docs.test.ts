import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { OperationTable } from '@yizhan/contract';
import * as tables from '@yizhan/contract/operations';
import { messages } from '@yizhan/contract/messages/zh-CN';
import openapi from '@yizhan/contract/openapi.json' with { type: 'json' };
import { docsAnswer } from './docs.ts';
import { renderDocs } from './render.ts';

const textAt = async (path: string): Promise<string> =>
  (await (await docsAnswer(path))?.text()) ?? assert.fail(path);
const ids = Object.values<OperationTable>(tables).flatMap((table) =>
  Object.values(table).map(({ id }) => id),
);

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');

describe('the documentation of the contract', () => {
  for (const path of ['/docs', '/docs/en']) {
    it(`${path} names every operation, every shape and every problem`, async () => {
      const page = await textAt(path);
      for (const id of ids) assert.ok(page.includes(`<section id="${id}">`), id);
      for (const name of Object.keys(openapi.components.schemas))
        assert.ok(page.includes(`<section id="${name}">`), name);
      for (const code of Object.keys(messages)) assert.ok(page.includes(`id="problem-${code}"`), code);
    });

    it(`${path} asks no other host and runs no script`, async () => {
      const page = await textAt(path);
      assert.doesNotMatch(page, /(?:src|href)="(?:https?:)?\/\//);
      assert.doesNotMatch(page, /<script|\son\w+=|style=/);
      assert.match(
        (await docsAnswer(path))?.headers.get('Content-Security-Policy') ?? '',
        /^default-src 'none'/,
      );
    });

    it(`${path} has no link that leads nowhere`, async () => {
      const page = await textAt(path);
      for (const [, target = ''] of page.matchAll(/href="#([^"]+)"/g))
        assert.ok(page.includes(`id="${target}"`), target);
    });
  }

  it('explains the type of a problem where its address leads', async () => {
    const answer = await docsAnswer('/docs/problems/site_origin_refused');
    assert.deepEqual(
      [answer?.status, answer?.headers.get('Location')],
      [302, '/docs#problem-site_origin_refused'],
    );
    for (const unknown of ['none', 'constructor', '']) {
      assert.equal(await docsAnswer(`/docs/problems/${unknown}`), undefined);
    }
  });

  it('speaks Chinese on one page and English on the other', async () => {
    assert.match(await textAt('/docs'), /<html lang="zh-CN">[\s\S]*正在招人的活/);
    assert.match(await textAt('/docs/en'), /<html lang="en">[\s\S]*Jobs that are open now/);
  });

  it('explains every shape and field in the language of the page, and in no other', async () => {
    const [chinese, english] = [await textAt('/docs'), await textAt('/docs/en')];
    const explained = [...chinese.matchAll(/<td>([^<]*)<\/td>\s*<\/tr>/g)].map(([, text = '']) => text);
    assert.ok(explained.filter(Boolean).length > 200, `only ${explained.length} fields`);
    for (const text of explained) assert.match(text, /^$|\p{Script=Han}/u);
    for (const { description, 'x-description-zh': zh } of Object.values(openapi.components.schemas)) {
      assert.ok(chinese.includes(escaped(zh)) && !chinese.includes(escaped(description)), zh);
      assert.ok(english.includes(escaped(description)) && !english.includes(escaped(zh)), description);
    }
  });

  it('says at an operation that goes since when and until when', async () => {
    const going = structuredClone(openapi);
    Object.assign(going.paths['/v1/jobs'].get, {
      'x-deprecated': { since: '2026-10-01', until: '2027-04-01' },
    });
    const said =
      /<section id="jobs.list">(?:(?!<section)[\s\S])*<strong>Deprecated since 2026-10-01, gone on 2027-04-01</;
    assert.match(await renderDocs(going, messages, 'en'), said);
    assert.doesNotMatch(await renderDocs(openapi, messages, 'en'), said);
  });

  it('escapes what the contract says', async () => {
    assert.match(
      await renderDocs(openapi, { x: '<b onload="x">&' }, 'en'),
      /&lt;b onload=&quot;x&quot;&gt;&amp;/,
    );
  });

  it('answers nothing for a path that is not its own', async () =>
    assert.equal(await docsAnswer('/docs/x'), undefined));
});
