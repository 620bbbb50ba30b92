import assert from 'node:assert/strict';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { SaxesParser } from 'saxes';

type Node = DefaultTreeAdapterTypes.Node;
type HtmlElement = DefaultTreeAdapterTypes.Element;

/** An element of a page or of a feed. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Of itself and everything in it. */
  readonly text: string;
  /** Itself, and what lies in it, in the order of the document. */
  readonly all: readonly Element[];
}

const isElement = (node: Node): node is HtmlElement => 'tagName' in node;

function elementOf(node: HtmlElement): Element {
  const inside = node.childNodes.map((child) => (isElement(child) ? elementOf(child) : child));
  const text = inside
    .map((child) => ('text' in child ? child.text : 'value' in child ? child.value : ''))
    .join('');
  const element = {
    name: node.tagName,
    attributes: Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])),
    text,
    all: inside.flatMap((child) => ('all' in child ? child.all : [])),
  };
  return { ...element, all: [element, ...element.all] };
}

/** The page as a browser reads it. */
export function readHtml(text: string): Element {
  const root = parse(text).childNodes.find(isElement);
  assert.ok(root, 'no element');
  return elementOf(root);
}

interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
  readonly all: Element[];
}

/** The document, or a failed test where any rule of XML is broken. */
export function readXml(text: string): Element {
  const parser = new SaxesParser({ xmlns: true });
  const open: Open[] = [];
  let root: Element | undefined;
  parser.on('error', (error) => assert.fail(error));
  parser.on('opentag', ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value] as const);
    open.push({ name, attributes: Object.fromEntries(values), text: '', all: [] });
  });
  parser.on('text', (words) => open.forEach((element) => (element.text += words)));
  parser.on('closetag', () => {
    const { all, ...closed } = open.pop() ?? assert.fail();
    const element: Element = { ...closed, all };
    all.unshift(element);
    open.at(-1)?.all.push(...all);
    root = element;
  });
  parser.write(text).close();
  return root ?? assert.fail('no element');
}

export const named = ({ all }: Element, name: string): Element[] => all.filter((each) => each.name === name);

/** Text of the first of that name. */
export const textIn = (element: Element, name: string): string =>
  named(element, name)[0]?.text ?? assert.fail(`no ${name}`);

/** The data for machines in a page; undefined where there is none. */
export function dataIn(page: Element): unknown {
  const scripts = named(page, 'script');
  for (const script of scripts) assert.equal(script.attributes['type'], 'application/ld+json');
  assert.ok(scripts.length <= 1);
  return scripts[0] && JSON.parse(scripts[0].text);
}
