-- What a role lets its holder do only where it was given expressly: `personal_data`, to see masked fields in full.
alter table grants add column scopes text[] not null default '{}';
