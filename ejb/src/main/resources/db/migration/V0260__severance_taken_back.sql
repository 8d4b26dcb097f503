-- Why: an approved compensation sheet that is wrong is taken back, never altered: what is not instructed is freed, line by
-- line, for a new sheet and in the books; what is instructed or paid stands where it was signed. The frozen text stays.

alter table severance_sheet
    add column taken_back_on date,
    add column taken_back_by text,
    add column taken_back_at timestamptz,
    add column taken_back_why text check (length(taken_back_why) between 2 and 500),
    drop constraint severance_sheet_state_check,
    add constraint severance_sheet_state_check check (state in ('DRAFT', 'CALCULATING', 'CALCULATED', 'IN_APPROVAL',
        'APPROVED', 'PAYING', 'PAID', 'REFUSED', 'SUPERSEDED', 'TAKEN_BACK')),
    add constraint severance_sheet_taken_back check (
        num_nulls(taken_back_on, taken_back_by, taken_back_at, taken_back_why)
            = case state when 'TAKEN_BACK' then 0 else 4 end
        and taken_back_by not in (created_by, calculated_by));
comment on column severance_sheet.state is 'DRAFT 填报中，CALCULATING 核定中，CALCULATED 已核定，IN_APPROVAL 审批中，APPROVED 已批准，PAYING 支付中，PAID 已付清，REFUSED 审批未通过，SUPERSEDED 已被取代，TAKEN_BACK 已撤销';
comment on column severance_sheet.taken_back_on is '撤销日期';
comment on column severance_sheet.taken_back_by is '撤销人，与填报人、核定人不为同一人';
comment on column severance_sheet.taken_back_at is '撤销的记录时间';
comment on column severance_sheet.taken_back_why is '撤销原因';
grant update (taken_back_on, taken_back_by, taken_back_at, taken_back_why) on severance_sheet to yaomen_app;
insert into state_transition values ('severance_sheet', 'APPROVED', 'TAKEN_BACK'), ('severance_sheet', 'PAYING', 'TAKEN_BACK');

create table severance_freed (
    line_id uuid primary key references severance_line,
    sheet_id uuid not null references severance_sheet,
    worker_id uuid not null references worker,
    region_code region_code not null
);
create index severance_freed_by_worker on severance_freed (sheet_id, worker_id);
comment on table severance_freed is '随核定表撤销的明细：撤销时由触发器得出，只增不改；未列入的照原核定支付';
comment on column severance_freed.line_id is '核定明细';
comment on column severance_freed.sheet_id is '核定表';
comment on column severance_freed.worker_id is '职工';
comment on column severance_freed.region_code is '区划';
select guard_region('severance_freed');
grant select on severance_freed to yaomen_app;

create function severance_freed_amount(sheet uuid, use text) returns numeric language sql stable as $$
    select coalesce(sum(l.amount), 0) from severance_freed x join severance_line l on l.id = x.line_id
    where x.sheet_id = sheet and l.payable and l.use_code = use
$$;
comment on function severance_freed_amount(uuid, text) is '随核定表撤销的某用途金额（税前）';

-- Whether what this line is of has been paid, or is on its way, from a sheet that was taken back afterwards.
create function severance_stands(line uuid) returns boolean language sql stable as $$
    select exists (select from severance_line l join severance_line o on o.worker_id = l.worker_id and o.kind = l.kind
            and o.sheet_id <> l.sheet_id and o.payable and o.net > 0
        join severance_sheet s on s.id = o.sheet_id and s.state = 'TAKEN_BACK'
        where l.id = line and not exists (select from severance_freed x where x.line_id = o.id))
$$;
comment on function severance_stands(uuid) is '同一职工同一项目是否已由一张其后撤销的核定表支付';

create function severance_sheet_is_taken_back() returns trigger language plpgsql security definer
    set search_path = public, pg_catalog as $$
begin
    if exists (select from severance_line l join payment_instruction n on n.subject_type = 'SEVERANCE_LINE'
            and n.subject_id = l.id and n.state in ('BATCHED', 'SENT', 'IN_DOUBT') where l.sheet_id = new.id) then
        raise exception '有已编批的支付尚无银行答复，核定表暂不能撤销' using errcode = '23514';
    end if;
    insert into severance_freed
    select l.id, l.sheet_id, l.worker_id, l.region_code from severance_line l
    where l.sheet_id = new.id and not exists (select from payment_instruction n
        where n.subject_type = 'SEVERANCE_LINE' and n.subject_id = l.id and n.state <> 'RETURNED');
    if severance_freed_amount(new.id, 'U2') + severance_freed_amount(new.id, 'U3') = 0 then
        raise exception '核定表各明细均已出指令或支付，没有可撤销的' using errcode = '23514';
    end if;
    return null;
end $$;
create trigger severance_sheet_is_taken_back after update of state on severance_sheet
    for each row when (new.state = 'TAKEN_BACK') execute function severance_sheet_is_taken_back();

create function resettlement_taken_by(sheet uuid) returns numeric language sql stable as $$
    select coalesce(sum(case p.side when 'C' then p.amount else -p.amount end), 0)
    from journal_entry e join posting p on p.entry_id = e.id and p.account_code = 'B-AVAILABLE'
    where e.subject_type = 'SEVERANCE_SHEET' and e.subject_id = sheet
$$;
comment on function resettlement_taken_by(uuid) is '一张核定表从指标占用的金额（以总账为准）';

-- The books keep what stands and nothing else.
create function severance_taking_back_is_booked() returns trigger language plpgsql security definer
    set search_path = public, pg_catalog as $$
begin
    if resettlement_taken_by(new.id) <> new.amount - severance_freed_amount(new.id, 'U2')
            - severance_freed_amount(new.id, 'U3') then
        raise exception '撤销核定表释放的指标与账簿不符' using errcode = '23514';
    end if;
    return null;
end $$;
create constraint trigger severance_taking_back_is_booked after update on severance_sheet deferrable initially deferred
    for each row when (new.state = 'TAKEN_BACK') execute function severance_taking_back_is_booked();

-- What stands is not owed again, by any sheet.
create function severance_line_is_owed_once() returns trigger language plpgsql as $$
begin
    if exists (select from fresh f where f.payable and f.net > 0 and severance_stands(f.id)) then
        raise exception '该项已由撤销前的核定表支付，不能再核定' using errcode = '23514';
    end if;
    return null;
end $$;
create trigger severance_line_is_owed_once after insert on severance_line referencing new table as fresh
    for each statement execute function severance_line_is_owed_once();

create function severance_fact_is_owed_once() returns trigger language plpgsql as $$
begin
    if exists (select from fresh f join severance_line o on o.worker_id = f.worker_id and o.sheet_id <> f.sheet_id
            and o.payable and o.net > 0
            and case o.kind when 'WAGE_ARREARS' then f.wage_arrears when 'INSURANCE_ARREARS' then f.insurance_arrears end > 0
        join severance_sheet s on s.id = o.sheet_id and s.state = 'TAKEN_BACK'
        where not exists (select from severance_freed x where x.line_id = o.id)) then
        raise exception '该职工的拖欠工资或社保欠费已由撤销前的核定表支付，不能再填报' using errcode = '23514';
    end if;
    return null;
end $$;
create trigger severance_fact_is_owed_once after insert on severance_fact referencing new table as fresh
    for each statement execute function severance_fact_is_owed_once();
create trigger severance_fact_stays_owed_once after update on severance_fact referencing new table as fresh
    for each statement execute function severance_fact_is_owed_once();
