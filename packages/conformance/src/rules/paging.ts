import { problemFault, statusFault } from '../judge.ts';
import { fieldOf, type Exchange } from '../exchange.ts';
import { result, type Rules, type Subject } from '../subject.ts';
import { itemsOf } from './answers.ts';

const mostPages = 200;

interface Walk {
  /** What names each item, page by page. */
  readonly pages: readonly (readonly string[])[];
  readonly last: Exchange;
  readonly fault: string | undefined;
}

/** Lists are walked to their end without gap or duplicate, whatever the size of the pages. */
export const paging: Rules = async function* (subject) {
  const { read, ask } = subject;
  if (!read.row.paged) return;
  const most = read.parameters.find(({ name }) => name === 'limit')?.schema.maximum ?? 100;
  const before = await walk(subject, most);
  const count = before.pages.flat().length;
  const small = await walk(subject, Math.min(most - 1, Math.max(1, Math.ceil(count / 4))));
  // Items come and go while we walk; those that stood in the list before and after stood in it all the time.
  const after = await walk(subject, most);
  const fault =
    [before, small, after].find((each) => each.fault) ??
    (count < 2
      ? { last: before.last, fault: `paging shows with 2 items only, and the list has ${count}` }
      : small);
  yield result('paging', fault.last, fault.fault ?? gapFault(before, small, after));

  const broken = await ask({ cursor: 'no-cursor-of-yours' });
  const field = { pointer: '/cursor', code: 'cursor_invalid' };
  yield result('cursor', broken, problemFault(broken, { status: 400, code: 'invalid_request', field }));
};

async function walk({ ask }: Subject, limit: number): Promise<Walk> {
  const pages: string[][] = [];
  const cursors = new Set<string>();
  let last = await ask({ limit: String(limit) });
  for (;;) {
    const items = itemsOf(last.body).map(nameOf);
    const wrongStatus = statusFault(last, 200);
    if (wrongStatus) return { pages, last, fault: wrongStatus };
    if (items.length > limit) return { pages, last, fault: `${items.length} items on a page of ${limit}` };
    pages.push(items);
    const cursor = cursorOf(last.body);
    if (cursor === null) return { pages, last, fault: undefined };
    if (cursor === undefined)
      return { pages, last, fault: 'no page.nextCursor, which is null on the last page' };
    if (cursors.has(cursor)) return { pages, last, fault: 'its nextCursor leads back to a page before' };
    if (pages.length === mostPages) {
      return { pages, last, fault: `no end after ${mostPages} pages; check with the key of a smaller site` };
    }
    cursors.add(cursor);
    last = await ask({ limit: String(limit), cursor });
  }
}

/** By its id or code; other items are what they hold. */
function nameOf(item: unknown): string {
  const name = fieldOf(item, 'id') ?? fieldOf(item, 'code');
  return typeof name === 'string' ? name : JSON.stringify(item);
}

function cursorOf(body: unknown): string | null | undefined {
  const cursor = fieldOf(fieldOf(body, 'page'), 'nextCursor');
  return cursor === null || typeof cursor === 'string' ? cursor : undefined;
}

function gapFault(before: Walk, small: Walk, after: Walk): string | undefined {
  const names = small.pages.flat();
  const seen = new Set(names);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) return `shows ${twice} twice in ${small.pages.length} pages`;
  const still = new Set(after.pages.flat());
  const lost = before.pages.flat().find((name) => still.has(name) && !seen.has(name));
  return lost === undefined ? undefined : `leaves out ${lost} in ${small.pages.length} pages`;
}
