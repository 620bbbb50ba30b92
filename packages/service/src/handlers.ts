import { applications } from './applications/handlers.ts';
import type { Handlers } from './call.ts';
import { employers } from './employers/handlers.ts';
import { identity } from './identity/handlers.ts';
import { jobs } from './jobs/handlers.ts';
import { profiles } from './profiles/handlers.ts';
import { regions } from './regions/handlers.ts';
import { sites } from './sites/handlers.ts';

export const handlers: Handlers = { applications, employers, identity, jobs, profiles, regions, sites };
