-- Why: statutory days run from the day human resources say that a worker left, which may be before the end that stands in the
-- contract or where none stands; what is done after that day can be marked as done.

create or replace function clock_mark_is_where_the_worker_is() returns trigger language plpgsql as $$
begin
    if not exists (select from worker w where w.id = new.worker_id and w.region_code = new.region_code
            and coalesce((select max(f.left_on) from severance_fact f
                join severance_sheet s on s.id = f.sheet_id and s.state not in ('REFUSED', 'SUPERSEDED')
                where f.worker_id = w.id and not exists (select from severance_freed x
                    where x.sheet_id = f.sheet_id and x.worker_id = f.worker_id)), w.contract_to) <= new.done_on) then
        raise exception '办结登记须与职工同属一个区划，且不早于离职' using errcode = '23514';
    end if;
    return new;
end $$;
