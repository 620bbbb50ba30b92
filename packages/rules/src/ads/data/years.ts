/** How ages are said, and of whom: of those the work serves they are no condition. */
const r = String.raw;

export const years = '(?:周?岁|周)';
/** Whom the work serves has an age too. */
export const served = r`
    老|长辈|学员|团员|粉丝|旅客|营员|孩|儿童|小朋友|宝|婴|娃|男孩|女孩|学生(?!工)|居民|奶奶|爷爷|客|长者|病人|童(?![模星工])|父母|母亲|父亲|婆婆|
    大爷|大娘|大妈|阿婆|阿公|妈|患者|小学员|少年|幼儿|队员|选手|观众|人群|游客|会员|乘客|市民|村民|群众|消费者|用户|受访|单身
  `;
export const caring = r`
    照顾|照看|照料|看护|陪护?|护理|服侍|伺候|辅导|教|接送|接(?![受收纳触])|送|带(?!班|队|薪|上|好|着?[上念读](?:初|小学))|(?<![只仅])给|为|帮|看着|守护|
    服务|面向|针对|批改|招待|接待|管|哄|训练|监护(?!人)|演给|关爱|慰问
  `;
