/**
 * The trades of short work and what people call them: one code, the name that is shown, and the other names. A search
 * for any of them finds all of them, and the trade of an ad is the first of its words that stands here.
 *
 * Names come from the occupations of 职业分类大典 (2022) that occur in short work, from the five places' lists of
 * trades, and from how ads and workers say it (力工, 小工, 大工, 阿姨). Left out on purpose: words that name a place, a
 * thing or a whole branch as well (物流, 工地, 电子, 酒店), a rank alone (师傅, 学徒, 组长), and one for several trades
 * of which none is meant first (普工 stands for factory work because ads use it so; 杂工 for odd jobs).
 */
const names: Readonly<Record<string, string>> = {
  // Carrying and stores
  porter:
    '搬运工 搬运 力工 小工 装卸工 装卸 装车工 卸车工 装车 卸车 卸货 搬货 搬运员 装卸员 扛包 码垛 码垛工 壮工',
  mover: '搬家工 搬家 搬家师傅 搬家搬运',
  sorter: '分拣员 分拣工 分拣 拣货员 拣货 快递分拣 理货分拣',
  warehouse_keeper: '仓管员 仓管 仓库管理员 库管 库管员 保管员 仓库管理',
  stock_clerk: '理货员 理货 上货员 上货 补货员 补货 陈列员',
  packer: '打包工 打包员 打包 包装工 包装员 装箱工 装箱 贴标',
  forklift_driver: '叉车工 叉车司机 叉车 铲车司机 铲车工 装载机司机',
  // Building
  mason: '瓦工 砌墙工 泥瓦工 泥瓦匠 砌筑工 砌砖 砌墙 泥水工 泥工 瓦匠 大工',
  plasterer: '抹灰工 抹灰 批荡 刮腻子 腻子工 粉刷工 批灰',
  tiler: '贴砖工 贴砖 镶贴工 瓷砖工 铺砖工 铺地砖 美缝',
  carpenter: '木工 模板工 支模 木匠 装修木工',
  rebar_worker: '钢筋工 扎钢筋 绑钢筋 钢筋绑扎',
  concrete_worker: '混凝土工 砼工 打灰 浇筑工 打混凝土',
  scaffolder: '架子工 脚手架 搭架子 外架工',
  painter: '油漆工 漆工 刷漆 喷漆工 喷漆 涂料工 乳胶漆',
  welder: '电焊工 焊工 氩弧焊 电焊 二保焊 气焊工 焊接工',
  electrician: '电工 水电工 水电安装 低压电工 电气安装 维修电工',
  plumber: '管道工 水暖工 水工 疏通工 管道疏通 通下水',
  waterproofer: '防水工 防水补漏 补漏 做防水',
  roofer: '彩钢瓦工 彩钢瓦 屋面工 盖瓦',
  demolition_worker: '拆除工 拆墙 砸墙 打墙 敲墙',
  earth_worker: '挖沟工 挖沟 土方工 挖土 挖掘小工 清淤',
  paver: '路面工 修路工 铺路工 沥青工 道路施工 路缘石 铺沥青',
  excavator_driver: '挖掘机司机 挖机司机 挖掘机 钩机 挖机',
  crane_driver: '塔吊司机 塔吊 吊车司机 起重工 信号工',
  glazier: '门窗安装工 门窗安装 玻璃安装 玻璃工 断桥铝安装',
  fitter_out: '装修工 家装 精装 吊顶工 吊顶 隔墙工 轻钢龙骨',
  insulator: '保温工 外墙保温 岩棉板',
  installer: '安装工 家具安装 家电安装 空调安装 设备安装 橱柜安装',
  site_hand: '工地小工 工地杂工 建筑小工 建筑工 工地普工',
  surveyor_hand: '测量员 放线工 放线 测量辅助',
  // Farm, forest, herd
  picker: '采摘工 采摘 摘果工 摘果 采果 摘枸杞 枸杞采摘 摘辣椒 摘棉花 拾花工 摘柚子 采茶 采茶工 摘茶',
  farm_hand: '农工 务农 田间管理 种植工 除草 锄草 间苗 农业工人 农活 田间工 地里活',
  planter: '栽植工 插秧 插秧工 移栽 栽苗 种树 植树 育苗工 栽树',
  harvester: '收割工 收割 收玉米 收土豆 起土豆 挖土豆 收麦 掰玉米 收菜 砍甘蔗 砍菜',
  greenhouse_hand: '大棚工 大棚种植 温室工 菜棚工 大棚管理',
  pruner: '修剪工 剪枝 果树修剪 疏花 疏果 套袋 套袋工',
  sprayer: '打药工 打药 植保工 喷药 飞防',
  drone_pilot: '无人机飞手 飞手 无人机驾驶 植保无人机',
  herder: '放牧员 放羊 放牛 牧工 羊倌 放牧',
  stock_hand: '饲养员 养殖工 养猪 喂牛 养鸡 挤奶工 喂羊 养殖员',
  shearer: '剪羊毛 剪毛工 剪羊绒 梳绒',
  fisher: '捕捞工 水产养殖 捕鱼 渔工 养鱼 起虾',
  forester: '护林员 造林工 林业工 伐木工 抚育工 森林抚育',
  gardener: '绿化工 绿化养护 园林工 园艺工 绿化 草坪工 割草 花工',
  fruit_sorter: '果品分选 选果 洗果 果品分级 柚果分选 枸杞分拣 晾晒 晾晒工 摊晒',
  tractor_driver: '农机手 拖拉机手 收割机手 农机驾驶 农机',
  // Factory
  factory_hand: '普工 操作工 厂工 流水线 流水线工 生产工 车间工人 生产普工 操作员 电子厂普工',
  assembler: '装配工 组装工 组装 装配 电子组装 插件工',
  inspector: '质检员 质检 检验员 品检 QC 质检工',
  seamstress: '缝纫工 车工缝纫 平车工 服装车工 缝纫 锁边 平缝工 缝制',
  tailor: '裁剪工 裁床 裁缝 改衣 熨烫工 整烫 烫工',
  shoemaker: '制鞋工 鞋厂 针车工 鞋面 成型工鞋',
  potter: '陶瓷工 修坯 施釉 装窑 陶瓷成型工 彩绘工 拉坯',
  knitter: '钩织工 手工编织 编织工 手工活 串珠 刺绣 绣娘',
  machinist: '机床工 数控车工 车床工 CNC 铣工 钳工 数控 磨工 冲压工 冲床工',
  injection_moulder: '注塑工 注塑 吹塑工 啤机工',
  food_worker: '食品厂工人 食品加工 屠宰工 分割工 腌制工 豆制品工 烘焙工 面点加工',
  printer: '印刷工 印刷 丝印工 装订工 模切工',
  furniture_maker: '家具工 家具厂 打磨工 打磨 封边工 抛光工 抛光',
  metal_worker: '钣金工 钣金 铆工 折弯工 铁艺工 铁艺',
  brick_worker: '砖厂工 窑工 出窑 码坯',
  miner: '采矿工 矿工 选矿工 井下工 盐湖工 采盐工',
  chemical_worker: '化工操作工 化工 配料工 投料工',
  battery_worker: '光伏安装工 光伏安装 光伏 光伏板清洗 组件清洗',
  // Food and rooms
  cook: '厨师 炒菜师傅 大厨 炒锅 主厨 掌勺 厨工',
  kitchen_hand: '帮厨 后厨 打荷 切配 配菜工 配菜员 餐饮帮厨 厨房帮工 墩子 砧板 厨杂',
  dishwasher: '洗碗工 洗碗 刷碗 洗碗阿姨 洗碗工阿姨',
  waiter: '服务员 餐厅服务员 传菜员 传菜 端菜 点菜员 餐饮服务员 跑堂 宴会服务',
  pastry_cook: '面点师 面点工 面点 包子工 拉面师 拉面 烙饼 包饺子',
  barbecue_cook: '烧烤师 烧烤工 串串工 穿串 穿串工 烤串',
  barista: '奶茶员 奶茶店员 咖啡师 调饮 奶茶',
  canteen_hand: '食堂阿姨 食堂帮工 食堂工 打饭 打饭阿姨',
  room_attendant: '客房服务员 客房 客房保洁 民宿管家 打扫客房 铺床',
  receptionist: '前台 前台接待 接待员 迎宾 礼仪',
  // Home and care
  cleaner: '保洁员 保洁 清洁工 打扫卫生 保洁阿姨 擦玻璃 开荒保洁 打扫 清洁员 日常保洁 家庭保洁',
  housekeeper: '家政服务员 家政 保姆 住家保姆 阿姨 做饭阿姨 家政阿姨 钟点工 家庭做饭 小时工家政',
  nanny: '育儿嫂 月嫂 带孩子 育婴师 育婴员 看孩子 母婴护理',
  carer: '护工 护理员 养老护理员 陪护 照顾老人 看护 养老护理 陪护员 医院陪护 医护助理',
  washer: '洗衣工 洗涤工 干洗 洗衣 布草工',
  pest_controller: '消杀工 消杀 灭鼠 杀虫 白蚁防治',
  appliance_repairer: '家电维修 家电清洗 空调清洗 油烟机清洗 空调维修 维修工',
  locksmith: '开锁 换锁 修锁 锁匠',
  pet_carer: '宠物护理 宠物美容 遛狗 宠物店员 喂猫',
  // Roads and rounds
  driver: '司机 驾驶员 货车司机 货运司机 C1司机 面包车司机 轻卡司机 半挂司机 代驾 网约车 商务车司机',
  rider: '外卖员 外卖骑手 骑手 送餐员 配送员 送外卖 跑腿 跑腿员 闪送 外卖配送',
  courier: '快递员 快递 派件员 派件 揽收员 送快递 快递派送 驿站店员快递',
  delivery_hand: '送货员 送货 跟车 跟车员 送水工 送水 送奶工 送煤气 押车',
  car_washer: '洗车工 洗车 汽车美容 擦车',
  mechanic: '修车工 汽修 汽修工 汽车维修 补胎 补胎工 机修工',
  street_sweeper: '环卫工 环卫 扫马路 清扫工 保洁环卫 垃圾清运 垃圾分类 捡垃圾',
  recycler: '废品回收 回收员 废品分拣 收废品',
  // Watch and order
  guard: '保安 保安员 门卫 秩序维护员 看门 巡逻 巡逻员 夜班保安 安保 安检员 值班员 看大门 看工地',
  usher: '引导员 检票员 志愿引导 秩序引导 停车管理员 收费员停车 停车收费 交通协管 协管员',
  firewatch: '消防值守 消防员 中控室 消控员 消防中控',
  // Shops, offices, events
  shop_assistant: '店员 导购 售货员 营业员 超市店员 导购员 促销员 促销 销售员 卖货',
  cashier: '收银员 收银 超市收银',
  promoter: '发传单 传单派发 派单员 地推 地推员 发单 扫码',
  event_hand: '搭台工 搭建工 会展搭建 展会搭建 舞台搭建 撤展 布展 活动搭建 搭棚',
  performer: '群众演员 群演 模特 主持人 演员 临时演员 扮演',
  surveyor: '问卷调查员 访员 入户调查 调查员 普查员',
  clerk: '文员 录入员 数据录入 资料员 打字员 内勤 档案整理 文秘',
  customer_service: '客服 话务员 接线员 电话客服 网络客服 客服专员',
  livestreamer: '主播 带货主播 直播助理 直播 场控 直播带货',
  labeller: '数据标注员 数据标注 标注员 图片标注',
  designer: '美工 平面设计 修图 剪辑 视频剪辑 设计师',
  photographer: '摄影师 摄影 摄像 跟拍',
  tutor: '家教 家教老师 托管老师 陪读 辅导老师 晚托 托管 教练',
  invigilator: '监考员 监考 考务 考务员 巡考',
  accountant: '会计 出纳 记账 代账',
  hairdresser: '理发师 理发 美发 洗头工 美容师 美甲师 美甲 剃头',
  masseur: '按摩师 推拿 足疗师 按摩 足浴 采耳',
  translator: '翻译 口译 笔译 手语翻译 双语翻译',
  tour_guide: '导游 讲解员 景区讲解 领队',
  lifeguard: '救生员 泳池救生 水上救生',
  odd_jobs: '杂工 零工 零活 打零工 临时工 勤杂工 勤杂 日结工 打杂 后勤杂工',
};

export interface Trade {
  readonly code: string;
  /** What it is called on the page. */
  readonly name: string;
  /** Every name, in lower case, the shown one first. */
  readonly names: readonly string[];
}

export const trades: readonly Trade[] = Object.entries(names).map(([code, line]) => {
  const [name = code, ...others] = line.split(' ');
  return { code, name, names: [name, ...others].map((each) => each.toLowerCase()) };
});

const byCode = new Map(trades.map((trade) => [trade.code, trade]));
const byName = new Map(trades.flatMap((trade) => trade.names.map((name) => [name, trade] as const)));

export const tradeByCode = (code: string): Trade | undefined => byCode.get(code);

/** The trade that goes by exactly this name. */
export const tradeNamed = (name: string): Trade | undefined => byName.get(name);

/** Names by their first two characters, longest first, so that a text is gone through once. */
const byBeginning = new Map<string, readonly string[]>();
for (const name of [...byName.keys()].sort((a, b) => b.length - a.length)) {
  const beginning = name.slice(0, 2);
  byBeginning.set(beginning, [...(byBeginning.get(beginning) ?? []), name]);
}

/** The trades whose names occur in a text in lower case, with the length of the longest name of each. */
export function tradesIn(text: string): Map<Trade, number> {
  const found = new Map<Trade, number>();
  for (let at = 0; at < text.length - 1; at += 1) {
    for (const name of byBeginning.get(text.slice(at, at + 2)) ?? []) {
      const trade = byName.get(name);
      if (!trade || !text.startsWith(name, at)) continue;
      found.set(trade, Math.max(found.get(trade) ?? 0, name.length));
    }
  }
  return found;
}

/** Which trade an ad is for: by the trade it names, else by its title; the longest name decides, then the first. */
export function tradeOf(trade: string, title: string): Trade | undefined {
  const named = tradeNamed(trade);
  if (named) return named;
  for (const text of [trade, title]) {
    const [longest] = [...tradesIn(text)].toSorted(([, a], [, b]) => b - a);
    if (longest) return longest[0];
  }
  return undefined;
}
