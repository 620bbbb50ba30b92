/** What is typed for something else, character by character. */
import type { Rewriting } from '../words.ts';

/** Traditional and look-alike characters, and signs: each with the one it stands for. */
const characters = `
  僅仅 歲岁 錢钱 證证 滿满 戶户 僱雇 處处 門门 費费 壓压 質质 廠厂 齡龄 漢汉 國国 無无 體体 檢检 殘残 療疗
  齊齐 帶带 賬账 為为 農农 網网 轉转 來来 見见 嚴严 員员 嗎吗 發发 給给 點点 個个 們们 時时 間间 週周 務务
  業业 當当 勞劳 動动 險险 電电 話话 聯联 繫系 優优 條条 學学 齒齿 選选 結结 還还 過过 這这 裡里 裏里 與与
  單单 雙双 須须 應应 該该 陽阳 傳传 繳缴 現现 場场 報报 項项 會会 從从 後后 對对 開开 關关 長长 東东 車车
  頭头 幹干 麼么 說说 請请 讓让 隊队 號号 萬万 億亿 幾几 數数 親亲 愛爱 產产 絕绝 懷怀 歷历 異异 況况 離离
  倆俩 媽妈 爺爷 嬌娇 帥帅 靚靓 緊紧 輕轻 鬆松 賺赚 侽男 娚男 囡女 釹女 钕女 嬡女 歺餐 岀出 収收 証证 貭质
  仴月 徴征 囗口 俩两 ♀女 ♂男 🚺女 🚹男 👩女 👨男 👧女 👦男 👵女 👴男 昏婚 ①1 ②2 ③3 ④4 ⑤5 ⑥6 ⑦7 ⑧8 ⑨9 ⑩十 ❌禁 ✖禁 ✘禁 ✗禁 🚫禁 🈲禁 ⛔禁 🙅禁 ✔可 ✅可 ✓可 √可 👌可
  —- –- ―- －- ～- 〜- ∼- ：: ；; ！! ？? （( ）) ，, ．. ％% ／/ 〇零
`;

/** Pinyin and foreign words between Chinese ones. */
const pinyin: Readonly<Record<string, string>> = {
  nan: '男',
  nv: '女',
  nü: '女',
  sui: '岁',
  ya: '押',
  yajin: '押金',
  yj: '押金',
  jin: '金',
  fei: '费',
  xin: '薪',
  gaoxin: '高薪',
  gao: '高',
  bao: '保',
  zheng: '证',
  shenfenzheng: '身份证',
  sfz: '身份证',
  qian: '钱',
  hun: '婚',
  yun: '孕',
  yi: '乙',
  gan: '肝',
  yigan: '乙肝',
  hbv: '乙肝',
  hbsag: '乙肝',
  han: '汉',
  hui: '回',
  zu: '族',
  xian: '限',
  zhao: '招',
  kou: '扣',
  aids: '艾滋',
  man: '男',
  male: '男',
  female: '女',
  boy: '男',
  girl: '女',
  xj: '新疆',
  xz: '西藏',
  nmg: '内蒙古',
  db: '东北',
};

const twins: ReadonlyMap<string, string> = new Map([
  ['💰', ''],
  ['💵', ''],
  ['↓', '以下'],
  ['⬇', '以下'],
  ['↑', '以上'],
  ...characters
    .trim()
    .split(/\s+/)
    .map((pair): [string, string] => {
      const [typed = '', meant = ''] = pair;
      return [typed, meant];
    }),
  ...Object.entries(pinyin),
  ['廿', '二十'],
]);

/** 僅 is 仅, Ａ is a, nan is 男, and what cannot be seen is nothing. */
export const twinned: Rewriting = {
  find: new RegExp(
    `[a-z]+|[${[...twins.keys()].filter((typed) => /^[^a-z]$/u.test(typed)).join('')}！-～]|\\p{Cf}`,
    'giu',
  ),
  by(typed) {
    const narrow = typed
      .toLowerCase()
      .replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
    return twins.get(narrow) ?? (/\p{Cf}/u.test(narrow) ? '' : narrow);
  },
};
