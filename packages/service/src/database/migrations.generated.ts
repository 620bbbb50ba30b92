// Written by packages/service/generate/migrations.ts from the SQL files: change those instead.
import type { Migration } from './migrate.ts';

export const migrations: readonly Migration[] = [
  {
    name: '0001-sites-employers-jobs.sql',
    sql: `-- Large tables have (region, id) as their key, so that a county's rows can move to a partition or a shard of their own.

create table sites (
  id text primary key,
  name text not null,
  -- null: shows every place
  region text,
  hotline text,
  -- exact, as browsers send them: https://www.example.gov.cn
  origins text[] not null,
  version integer not null default 1
);

-- Several keys of one site overlap while pages are moved to the new one.
create table site_keys (
  key text primary key,
  site_id text not null references sites,
  valid_until timestamptz
);
create index site_keys_site_id on site_keys (site_id);
create index sites_origins on sites using gin (origins);

create table employers (
  region text not null,
  id text not null,
  name text not null,
  verified_at timestamptz,
  version integer not null default 1,
  primary key (region, id)
);

create table jobs (
  region text not null,
  id text not null,
  version integer not null default 1,
  status text not null,
  employer_id text not null,
  title text not null,
  trade text not null,
  content text not null,
  conditions text not null,
  source text not null,
  pay_per text not null,
  pay_fen bigint,
  pay_unit text,
  settlement text not null,
  headcount integer not null check (headcount > 0),
  needed integer not null check (needed between 0 and headcount),
  address text not null,
  lng double precision,
  lat double precision,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  valid_until timestamptz not null,
  published_at timestamptz not null,
  transport boolean not null,
  meals boolean not null,
  insured boolean not null,
  primary key (region, id),
  foreign key (region, employer_id) references employers (region, id),
  check ((lng is null) = (lat is null)),
  check ((pay_fen is null) = (pay_per = 'negotiable')),
  check ((pay_unit is null) = (pay_per <> 'piece'))
);
create index jobs_id on jobs (id);
create index jobs_newest on jobs (published_at desc, id desc) where status = 'published';
create index jobs_newest_in_region on jobs (region text_pattern_ops, published_at desc, id desc) where status = 'published';
`,
  },
];
