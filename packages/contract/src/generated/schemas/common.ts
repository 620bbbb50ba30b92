// Generated from openapi/ by `npm run generate`. Do not edit.
export { Problem } from './common/Problem.ts';
export { ProblemCode } from './common/ProblemCode.ts';
export { ProblemParams } from './common/ProblemParams.ts';
export { FieldError } from './common/FieldError.ts';
export { RegionCode } from './common/RegionCode.ts';
export { Fen } from './common/Fen.ts';
export { Phone } from './common/Phone.ts';
export { PhoneMasked } from './common/PhoneMasked.ts';
export { GeoPoint } from './common/GeoPoint.ts';
export { LocalizedText } from './common/LocalizedText.ts';
export { PageInfo } from './common/PageInfo.ts';
