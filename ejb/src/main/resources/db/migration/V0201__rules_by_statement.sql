-- Why: a roster and the lines of a sheet come by the thousand in one statement. What must hold of each of them is asked
-- once for all of them, after the statement and before anything of it counts.

drop trigger worker_is_where_its_enterprise_is on worker;
create or replace function worker_is_where_its_enterprise_is() returns trigger language plpgsql as $$
begin
    if exists (select from fresh f where not exists (
        select from enterprise e where e.id = f.enterprise_id and e.region_code = f.region_code)) then
        raise exception '职工须与所在企业同属一个区划' using errcode = '23514';
    end if;
    return null;
end $$;
create trigger worker_is_where_its_enterprise_is after insert on worker referencing new table as fresh
    for each statement execute function worker_is_where_its_enterprise_is();

drop trigger severance_line_joins_its_sheet on severance_line;
create or replace function severance_line_joins_its_sheet() returns trigger language plpgsql as $$
begin
    if exists (select from (select distinct f.sheet_id, f.region_code from fresh f) l where not exists (
        select from severance_sheet s where s.id = l.sheet_id and s.state = 'CALCULATING' and s.region_code = l.region_code)) then
        raise exception '核定表不在核定中，不能加行' using errcode = '23514';
    end if;
    return null;
end $$;
create trigger severance_line_joins_its_sheet after insert on severance_line referencing new table as fresh
    for each statement execute function severance_line_joins_its_sheet();

drop trigger severance_fact_is_open on severance_fact;
create or replace function severance_fact_is_open() returns trigger language plpgsql as $$
begin
    if exists (select from fresh f where not exists (select from severance_sheet s join worker w on w.id = f.worker_id
            and w.enterprise_id = s.enterprise_id and w.programme_id = s.programme_id
        where s.id = f.sheet_id and s.state = 'DRAFT' and s.region_code = f.region_code)) then
        raise exception '核定表已开始核定，或职工不在该企业花名册，不能填报' using errcode = '23514';
    end if;
    if tg_op = 'INSERT' and exists (select from fresh f join severance_fact o on o.worker_id = f.worker_id
            and o.sheet_id <> f.sheet_id join severance_sheet s on s.id = o.sheet_id
        where s.state not in ('REFUSED', 'SUPERSEDED')) then
        raise exception '职工已在另一张核定表中' using errcode = '23514';
    end if;
    return null;
end $$;
create trigger severance_fact_is_open after insert on severance_fact referencing new table as fresh
    for each statement execute function severance_fact_is_open();
create trigger severance_fact_stays_open after update on severance_fact referencing new table as fresh
    for each statement execute function severance_fact_is_open();
