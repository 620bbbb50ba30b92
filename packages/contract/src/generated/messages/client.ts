// Generated from openapi/ by `npm run generate`. Do not edit.
export const clientMessages = {
  "zh-CN": {
    network: "网络不通，请看看信号",
    timeout: "等了太久没有回音，请再试一次",
    aborted: "已经取消",
    closed: "已经关闭",
  },
  "en": {
    network: "No connection; check the network",
    timeout: "No answer in time; please try again",
    aborted: "Cancelled",
    closed: "Closed",
  },
} as const;
