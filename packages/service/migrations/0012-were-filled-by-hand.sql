-- Apart from 0011, whose lock nobody is to wait behind meanwhile: what was known by this until now.
update jobs set filled_by_hand = true where status = 'filled' and needed <> 0;
