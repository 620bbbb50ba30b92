/** `npm run lint:profiles`: prints what each profile leaves unset, and fails on faults in the data. */
import { lintLayers } from './lint/index.ts';

const reports = lintLayers();
for (const { id, version, unset, faults } of reports) {
  console.log(`${id} ${version}: ${faults.length} faults; unset: ${unset.join(', ') || 'nothing'}`);
  for (const fault of faults) console.error(`  ${fault}`);
}
process.exitCode = reports.some(({ faults }) => faults.length) ? 1 : 0;
