// Generated from openapi/ by `npm run generate`. Do not edit.
/** Fields with personal data (`x-pii`). Loggers hide them by name. */
export const personalFields: readonly string[] = ["accessToken","applicantName","bornOn","code","contactName","contactPhone","csv","fileBase64","idNumber","phone","refreshToken","rows","ticket","xlsxBase64"];
