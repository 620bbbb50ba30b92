export { readIdNumber, type IdNumber, type IdNumberKind } from './id-number.ts';
export { readUscc, type Uscc } from './uscc.ts';
export { readMobile, readPhone, type Phone } from './phone.ts';
export { findRegion, readRegionCode, type RegionCode, type RegionValidity } from './region-code.ts';
