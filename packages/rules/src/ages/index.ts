export { ageOn } from './age.ts';
export { retirement, type Retirement, type RetirementTrack } from './retirement.ts';
export {
  checkWorkingAge,
  type MinorRestriction,
  type WorkingAge,
  type WorkingAgeInput,
} from './working-age.ts';
