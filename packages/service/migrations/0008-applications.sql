-- Who applied for which job. Whoever writes here holds the lock of the job's row, where the seats are counted.

create table applications (
  -- where the work was when somebody applied for it
  region text not null,
  id text not null,
  job_id text not null,
  -- which one it is of all that the job got
  turn integer not null,
  status text not null,
  -- null: without an account, or by somebody else for this person
  person_id text,
  -- name, phone and birth date, sealed together; the phone is found by its keyed hash
  applicant_sealed text not null,
  phone_hash text not null,
  -- the job as it stood then
  applied_for jsonb not null,
  reason text,
  published_at timestamptz not null,
  applied_at timestamptz not null,
  confirmed_at timestamptz,
  arrived_at timestamptz,
  ended_at timestamptz,
  version integer not null default 1,
  primary key (region, id)
);
create unique index applications_id on applications (id);
create unique index applications_in_turn on applications (job_id, turn);
create index applications_waiting on applications (job_id, turn) where status = 'waitlisted';
-- One that counts for each phone and each person, whatever a program does.
create unique index applications_of_phone_for_job on applications (job_id, phone_hash)
  where status in ('applied', 'waitlisted', 'confirmed', 'arrived');
create unique index applications_of_person_for_job on applications (job_id, person_id)
  where status in ('applied', 'waitlisted', 'confirmed', 'arrived');
create index applications_of_phone on applications (phone_hash, applied_at desc, id desc);
create index applications_of_person on applications (person_id, applied_at desc, id desc);
