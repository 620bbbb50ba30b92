/**
 * Money asked of whoever comes, by when and for what rather than by its name, and money of others in the same words.
 * Part of the fees in `money.ts`, whose lists it uses.
 */
const r = String.raw;

/** When it is asked: on the way in. */
const entering =
  '(?:入[厂职场组群队行]|进[厂场店组群队站]|到[厂岗场站]|上[岗车船工]|报到|报名|签到|开工|人到|来了?)(?:之?前|时|后|就|先|要|得|需|须|都|的)*';

export const asked: readonly string[] = [
  // Things to buy with their price after a comma: 先买劳保鞋和工服，一共260，现金.
  r`(?:先|须|要|得|自己|必须|自费)[^,;。!?\n客顾\d]{0,3}(?:买|购)(?![^,;。!?\n]{0,3}(?:票|菜|饭|保险|水果))[^,;。!?\n客顾报补贴送\d]{1,10},?(?:一共|1共|总共|共计|合计|总计|共)#(?:元|块)?(?=$)(?![^。!?\n]{0,10}(?:报|补|公司|店里|厂里)(?:销|给|出|贴)?)`,
  // So much a head on the way in, whatever it is for: 进组前每位50元建卡费.
  r`${entering}[^,;。!?\n客顾发补给\d]{0,4}每[人位名](?:交|收|付|缴|出)?#(?:元|块)?的?[^,;。!?\n餐车饭路补奖劳辛房\d]{1,5}(?:费|钱|款|金)(?!补|由)`,
  r`${entering}[^,;。!?\n客顾\d]{0,2}(?:收|交|缴)[^,;。!?\n客顾班\d]{0,2}#(?:元|块)?的?[^,;。!?\n补奖\d]{1,4}(?:款|钱|费|金)(?!补|由)`,
  r`先(?:做|办|拍|考|学)[^,;。!?\n客顾\d]{1,5}#(?:元|块)?(?:才|再|方)(?:能|可)?(?:接|派|上|进|排|发)`,
  // To somebody between, by name or by trade, out of every day's pay.
  r`(?:每[天日单月趟件]|天天|月月|[再还另](?:要|得)?)给(?![你您]|大家|工人|员工|客|住户|业主|学|孩|老人|村|花|鸡|猪)(?:[老小阿]?[\u4e00-\u9fff]{1,2}|[^,;。!?\n你您]{1,3}员)(?:留|交|塞|拿|抽|提|分)?#(?:元|块)(?=$)`,
  // For what is lent, and for what is spoiled on trial.
  r`押(?![^,;。!?\n]{0,2}(?:瓶|桶|箱|伞|盆))[^,;。!?\n客租运\d]{1,3}(?:钱|款)#(?=元|块|$)|(?:车|钥匙|设备|手机|机器)[^,;。!?\n客租\d]{0,2}钱#(?:元|块)?(?:先|就)?(?:押|扣)`,
  r`(?<!(?:客人|顾客|客户|公司|我们?|老板|店里|厂里|保险)[^,;。!?\n]{0,8})(?:赔|倒赔|倒贴)(?:给)?[^,;。!?\n客顾给你您\d]{1,5}(?:钱|费|款)#(?=元|块|$)`,
];

export const notAsked: readonly string[] = [
  // Got by the worker, not by the employer: 怕你们领了定金跑.
  r`[领拿][了到走](?:预付|预支|订金|定金)[^,;。!?\n]{0,6}`,
  r`冒充[^,;。!?\n]{0,6}(?:收|要|骗)[^,;。!?\n]{0,12}`,
  // Written down line by line, refunded through others, or an insurer who takes nobody so old.
  r`{deposit}、[^,;。!?\n]{1,16}?(?:一笔笔|1笔笔|笔笔|一栏栏|1栏栏|逐[笔项条]|分开|分别|分栏)[^,;。!?\n]{0,2}(?:记|写|登|列|开)[^,;。!?\n]{0,3}`,
  r`{deposit}(?:都|全|统一)?(?:走|归|进)(?:平台|系统|前台|物业)[^,;。!?\n]{0,4}`,
  r`(?:险|保险)(?:都|也)?(?:买|上|投|办|保|录)不[了上进到]`,
];
