-- Whether an ad is filled because its employer said so, not because the last one was taken who was needed. The first
-- kind opens for nobody but its employer.
alter table jobs add column filled_by_hand boolean not null default false;

-- Older processes end an ad without saying whose word it was: only by hand is one filled while people are needed.
create function jobs_note_filled_by_hand() returns trigger language plpgsql as $$
begin
  new.filled_by_hand := new.status = 'filled' and (new.filled_by_hand or new.needed <> 0);
  return new;
end $$;
create trigger jobs_filled_by_hand before update of status on jobs for each row
  when (new.status <> old.status) execute function jobs_note_filled_by_hand();
