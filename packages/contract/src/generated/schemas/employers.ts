// Generated from openapi/ by `npm run generate`. Do not edit.
export { EmployerId } from './employers/EmployerId.ts';
export { EmployerKind } from './employers/EmployerKind.ts';
export { EmployerInput } from './employers/EmployerInput.ts';
export { VerificationOutcome } from './employers/VerificationOutcome.ts';
export { VerificationEvidence } from './employers/VerificationEvidence.ts';
export { VerificationInput } from './employers/VerificationInput.ts';
export { Verification } from './employers/Verification.ts';
export { Employer } from './employers/Employer.ts';
export { EmployerPage } from './employers/EmployerPage.ts';
export { OpenVerificationEvidence } from './employers/OpenVerificationEvidence.ts';
export { OpenEmployerKind } from './employers/OpenEmployerKind.ts';
