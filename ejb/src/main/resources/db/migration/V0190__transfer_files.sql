-- Why: a partner outside the system works with files. What leaves shows the whole citizen ID, so each export is kept with who
-- made it and why; what comes is kept sealed, once, and is the ground of the partner's step, as a letter on paper is. A case
-- that begins outside has no roster here: it is its new place's.

alter table insurance_transfer alter column worker_id drop not null, alter column from_region drop not null,
    add constraint insurance_transfer_of_a_roster check ((worker_id is null) = (from_region is null));
comment on column insurance_transfer.worker_id is '转出地花名册上的职工；系统外机构转入的为空';
comment on column insurance_transfer.from_region is '转出地区划；转出机构不使用本系统的为空';

-- From another agency outside, another insurance record may be on its way.
drop index insurance_transfer_one_open;
create unique index insurance_transfer_one_open on insurance_transfer (citizen_id_index, scheme)
    where state in ('OPEN', 'MISMATCH') and from_region is not null;
create unique index insurance_transfer_one_coming on insurance_transfer (citizen_id_index, scheme, from_agency_id)
    where state in ('OPEN', 'MISMATCH') and from_region is null;

drop policy old_place on insurance_transfer;
create policy own_place on insurance_transfer for insert to yaomen_app
    with check (starts_with(coalesce(from_region, to_region), (select scope_prefix())));

create or replace function insurance_transfer_is_where_it_says() returns trigger language plpgsql as $$
begin
    if not exists (select from insurance_agency f, insurance_agency a where f.id = new.from_agency_id
            and a.id = new.to_agency_id and new.from_region is not distinct from case when f.in_system then f.region_code end
            and new.to_region is not distinct from case when a.in_system then a.region_code end)
        or new.worker_id is not null and not exists (select from worker w where w.id = new.worker_id
            and w.region_code = new.from_region and w.citizen_id_index = new.citizen_id_index) then
        raise exception '转出机构须为职工所在地使用本系统的机构，两地区划须与机构一致' using errcode = '23514';
    end if;
    new.state := 'OPEN';
    new.step_no := 1;
    new.step_since := new.opened_on;
    new.days_given := (select s.working_days from transfer_step s
        where (s.scheme, s.effective_from, s.step_no) = (new.scheme, new.steps_from, 1));
    return new;
end $$;

create table transfer_file_in (
    sha256 sha256_hex primary key,
    transfer_id uuid not null references insurance_transfer,
    region_code region_code not null,
    partner_reference uuid not null,
    content_cipher bytea not null,
    received_by text not null,
    recorded_at timestamptz not null,
    unique (transfer_id, sha256)
);
comment on table transfer_file_in is '系统外经办机构来文：一文只收一次，全文加密；只增不改';
comment on column transfer_file_in.sha256 is '来文摘要';
comment on column transfer_file_in.transfer_id is '转移事项';
comment on column transfer_file_in.region_code is '区划';
comment on column transfer_file_in.partner_reference is '对方的事项编号';
comment on column transfer_file_in.content_cipher is '来文全文（加密）';
comment on column transfer_file_in.received_by is '接收人';
comment on column transfer_file_in.recorded_at is '接收时间';
select guard_region('transfer_file_in');
grant select, insert on transfer_file_in to yaomen_app;

create table transfer_file_out (
    id uuid primary key default gen_random_uuid(),
    transfer_id uuid not null,
    seq int not null,
    region_code region_code not null,
    sha256 sha256_hex not null,
    reason text not null check (length(reason) between 5 and 200),
    exported_by text not null,
    recorded_at timestamptz not null,
    foreign key (transfer_id, seq) references transfer_event (transfer_id, seq)
);
create index transfer_file_out_of_a_case on transfer_file_out (transfer_id);
comment on table transfer_file_out is '向系统外经办机构导出的文件：每次导出一条，附事由；只增不改';
comment on column transfer_file_out.id is '标识';
comment on column transfer_file_out.transfer_id is '转移事项';
comment on column transfer_file_out.seq is '所导出的办理记录';
comment on column transfer_file_out.region_code is '区划';
comment on column transfer_file_out.sha256 is '文件摘要';
comment on column transfer_file_out.reason is '导出事由';
comment on column transfer_file_out.exported_by is '导出人';
comment on column transfer_file_out.recorded_at is '导出时间';
select guard_region('transfer_file_out');
grant select, insert on transfer_file_out to yaomen_app;

create function transfer_file_is_of_its_place() returns trigger language plpgsql as $$
begin
    if not exists (select from insurance_transfer t where t.id = new.transfer_id and num_nulls(t.from_region, t.to_region) = 1
            and new.region_code = coalesce(t.from_region, t.to_region)) then
        raise exception '只有一方在系统外的转移事项才以文件往来' using errcode = '23514';
    end if;
    return new;
end $$;
create trigger transfer_file_is_of_its_place before insert on transfer_file_in
    for each row execute function transfer_file_is_of_its_place();
create trigger transfer_file_is_of_its_place before insert on transfer_file_out
    for each row execute function transfer_file_is_of_its_place();

alter table transfer_event add column file_sha256 sha256_hex,
    add constraint transfer_event_file foreign key (transfer_id, file_sha256) references transfer_file_in (transfer_id, sha256);
comment on column transfer_event.file_sha256 is '据以办理的系统外来文';
create unique index transfer_event_one_of_a_file on transfer_event (file_sha256) where file_sha256 is not null;

-- The part of the place that is outside is entered by the one that is not.
drop policy own_side on transfer_event;
create policy own_side on transfer_event for insert to yaomen_app
    with check (exists (select from insurance_transfer t where t.id = transfer_id
        and starts_with(case side when 'NEW' then coalesce(t.to_region, t.from_region)
            else coalesce(t.from_region, t.to_region) end, (select scope_prefix()))));
drop policy old_place on transfer_calculation;
create policy own_place on transfer_calculation for insert to yaomen_app
    with check (exists (select from insurance_transfer t where t.id = transfer_id and t.state = 'OPEN'
        and starts_with(coalesce(t.from_region, t.to_region), (select scope_prefix()))));

create or replace function transfer_event_may(t insurance_transfer, s transfer_step, e transfer_event) returns boolean
    language sql stable as $$
    select coalesce(case e.kind
        when 'DONE' then t.state = 'OPEN' and e.step_no = t.step_no and e.side = s.side
            and (s.effect <> 'NONE') = (e.amount is not null)
            and (case e.side when 'NEW' then t.to_region else t.from_region end is not null
                or e.attachment_sha256 is not null or e.file_sha256 is not null)
            and (e.amount is null or e.reason is not null or e.amount + transfer_sent(t.id, e.side)
                = case e.side when 'NEW' then transfer_sent(t.id, 'OLD') else transfer_computed(t.id) end)
        when 'RETURNED' then t.state = 'OPEN' and e.step_no = t.step_no and e.side = s.side and e.amount is null
            and transfer_step_before(t) is not null
        when 'MONEY' then t.state = 'MISMATCH' and e.amount is not null
        else t.state = 'OPEN' and e.amount is null and transfer_sent(t.id, 'OLD') = 0
            and transfer_sent(t.id, 'NEW') = 0 end, false)
$$;

create or replace view insurance_transfer_view with (security_invoker = true) as
select t.id, desk.region::text as region_code, t.scheme, t.state, t.name, t.citizen_id_masked, t.enterprise_name, t.left_on,
    f.name as from_agency, f.region_code::text as from_region, a.name as to_agency, a.region_code::text as to_region,
    t.to_region is null as outside, t.step_no, s.name as step_name, s.side as desk_side,
    case s.side when 'NEW' then a.name when 'OLD' then f.name end as desk, t.step_since, t.days_given,
    due.day as due_on, case when due.day < today.day then least(d.number - n.number, -1) else d.number - n.number end as days_left,
    due.day < today.day as overdue, s.document, s.article, transfer_computed(t.id) as computed,
    transfer_sent(t.id, 'OLD') as sent, transfer_sent(t.id, 'NEW') as received, t.synthetic, t.opened_by, t.opened_on,
    t.closed_on, t.steps_from,
    case when starts_with(t.from_region, (select scope_prefix())) then t.worker_id end as worker_id,
    t.from_region is null as incoming
from insurance_transfer t
    join insurance_agency f on f.id = t.from_agency_id
    join insurance_agency a on a.id = t.to_agency_id
    cross join (select business_today() as day) today
    left join transfer_step s on (s.scheme, s.effective_from, s.step_no) = (t.scheme, t.steps_from, t.step_no)
    cross join lateral (select case when s.side = 'NEW' then coalesce(t.to_region, t.from_region)
        else coalesce(t.from_region, t.to_region) end as region) desk
    left join working_day b on b.day = t.step_since
    left join working_day due on due.working and due.number = b.number + t.days_given
    left join working_day d on d.day = due.day
    left join working_day n on n.day = today.day;

-- What came and what left, by its digest; the number in it is shown to nobody.
create view transfer_file_view with (security_invoker = true) as
select i.transfer_id, 'IN' as direction, e.seq, i.sha256, null as reason, i.received_by as person, i.recorded_at
from transfer_file_in i left join transfer_event e on e.transfer_id = i.transfer_id and e.file_sha256 = i.sha256
union all
select o.transfer_id, 'OUT', o.seq, o.sha256, o.reason, o.exported_by, o.recorded_at from transfer_file_out o;
comment on view transfer_file_view is '转移事项的来文与导出文件';
grant select on transfer_file_view to yaomen_app;
