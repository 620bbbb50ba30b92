/** Files as people bring them, and the downloads that a page starts. */
import { pageTime } from './page-time.ts';

/** The columns that the import needs, and the one with the phone. */
const needed = [
  '名称',
  '工种',
  '工作内容',
  '招工条件',
  '人数',
  '工钱',
  '怎么算钱',
  '结算',
  '上工时间',
  '收工时间',
  '干活地点',
  '地区',
  '有效期至',
  '联系人',
  '联系电话',
];

const dayAfter = (time: Date): string => new Date(time.getTime() + 24 * 3_600_000).toISOString().slice(0, 10);

/** A row as an agency writes it, for the day after `now`. */
const rowOf = (changes: Readonly<Record<string, string>>, now: Date): string => {
  const day = dayAfter(now);
  const said: Readonly<Record<string, string>> = {
    名称: '枸杞分拣工',
    工种: '分拣工',
    工作内容: '分拣、装箱，室内干活',
    招工条件: '18 岁以上，男女不限',
    人数: '12',
    工钱: '180',
    怎么算钱: '按天',
    结算: '日结',
    上工时间: `${day} 08:00`,
    收工时间: `${day} 18:00`,
    干活地点: '大格勒乡加工厂',
    地区: '632801',
    有效期至: `${day} 07:00`,
    联系人: '示例女士',
    联系电话: '13800138031',
    ...changes,
  };
  return needed.map((name) => said[name] ?? '').join(',');
};

export const csvOf = (rows: readonly Readonly<Record<string, string>>[], now = pageTime): string =>
  [needed.join(','), ...rows.map((changes) => rowOf(changes, now))].map((line) => `${line}\r\n`).join('');

/** As Excel writes CSV in China. A browser decodes GBK and does not encode it, so its table is turned around. */
export function inGbk(text: string): Uint8Array<ArrayBuffer> {
  const decoder = new TextDecoder('gbk');
  const bytesOf = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      bytesOf.set(decoder.decode(new Uint8Array([lead, trail])), [lead, trail]);
    }
  }
  return Uint8Array.from(
    [...text].flatMap((character) =>
      character < '\u0080' ? [character.charCodeAt(0)] : (bytesOf.get(character) ?? []),
    ),
  );
}

/** Chooses a file as the browser's own dialog does. */
export function chooseFile(input: HTMLInputElement, content: BlobPart, name: string): void {
  const chosen = new DataTransfer();
  chosen.items.add(new File([content], name));
  input.files = chosen.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

export interface Download {
  readonly name: string;
  readonly content: Blob;
}

/** Catches what the page would save, until it is given back. */
export function catchDownloads(): { readonly files: Download[]; readonly restore: () => void } {
  const files: Download[] = [];
  const blobs = new Map<string, Blob>();
  const { createObjectURL } = URL;
  URL.createObjectURL = (blob: Blob) => {
    const url = createObjectURL(blob);
    blobs.set(url, blob);
    return url;
  };
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    const content = blobs.get(this.href);
    if (content) files.push({ name: this.download, content });
  };
  return {
    files,
    restore() {
      URL.createObjectURL = createObjectURL;
      // An own one hides what every element inherits.
      Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
    },
  };
}
