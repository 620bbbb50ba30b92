export { startService, type RunningService, type StartOptions } from './node.ts';
export { demoSiteKey, seedDemo, type DemoOptions } from './seed/demo.ts';
export { createService, type Service, type ServiceOptions } from './service.ts';
