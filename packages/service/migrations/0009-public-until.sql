-- Apart from 0005, whose locks nobody is to wait behind while every open ad is written. The others have none: they are
-- not public, and get one when they come to be.
update jobs set public_until = least(jobs.valid_until, e.verified_until) from employers e
  where e.id = jobs.employer_id and e.verified_until is not null and jobs.status = 'published';
