-- Why: a worker who moves keeps the insurance only if two agencies do their steps in order and in time. The case belongs to
-- both and to nobody else; it has of the worker what both need. The application only adds what happened: where the case
-- stands follows from that, here.

create table insurance_transfer (
    id uuid primary key,
    scheme text not null check (scheme in ('PENSION', 'MEDICAL', 'UNEMPLOYMENT')),
    steps_from date not null,
    worker_id uuid not null references worker,
    from_agency_id uuid not null references insurance_agency,
    to_agency_id uuid not null references insurance_agency,
    from_region region_code not null,
    to_region region_code,
    name text not null,
    citizen_id_cipher bytea not null,
    citizen_id_index bytea not null,
    citizen_id_masked text not null check (citizen_id_masked like '%********%'),
    enterprise_name text not null,
    left_on date,
    synthetic boolean not null,
    opened_by text not null,
    opened_on date not null default business_today(),
    recorded_at timestamptz not null,
    state text not null default 'OPEN' check (state in ('OPEN', 'MISMATCH', 'COMPLETED', 'WITHDRAWN')),
    step_no int default 1,
    step_since date,
    days_given int,
    closed_on date,
    foreign key (scheme, steps_from, step_no) references transfer_step,
    constraint insurance_transfer_between_two check (from_region is distinct from to_region
        and from_agency_id <> to_agency_id)
);
create unique index insurance_transfer_one_open on insurance_transfer (citizen_id_index, scheme)
    where state in ('OPEN', 'MISMATCH');
create index insurance_transfer_by_worker on insurance_transfer (worker_id);
comment on table insurance_transfer is '社保关系转移接续：一人一险种一次转移；转出、转入两地可见';
comment on column insurance_transfer.id is '标识';
comment on column insurance_transfer.scheme is '险种';
comment on column insurance_transfer.steps_from is '所用环节版本的生效日期';
comment on column insurance_transfer.worker_id is '转出地花名册上的职工';
comment on column insurance_transfer.from_agency_id is '转出地经办机构';
comment on column insurance_transfer.to_agency_id is '转入地经办机构';
comment on column insurance_transfer.from_region is '转出地区划';
comment on column insurance_transfer.to_region is '转入地区划；转入机构不使用本系统的为空';
comment on column insurance_transfer.name is '姓名';
comment on column insurance_transfer.citizen_id_cipher is '公民身份号码（加密）';
comment on column insurance_transfer.citizen_id_index is '公民身份号码盲索引';
comment on column insurance_transfer.citizen_id_masked is '公民身份号码（脱敏）';
comment on column insurance_transfer.enterprise_name is '原工作单位';
comment on column insurance_transfer.left_on is '劳动合同终止日期';
comment on column insurance_transfer.synthetic is '是否合成样例数据';
comment on column insurance_transfer.opened_by is '经办人';
comment on column insurance_transfer.opened_on is '受理的业务日期';
comment on column insurance_transfer.recorded_at is '记录时间';
comment on column insurance_transfer.state is '状态：OPEN 办理中，MISMATCH 金额不符，COMPLETED 已办结，WITHDRAWN 已撤回';
comment on column insurance_transfer.step_no is '当前环节；办结、撤回后为空';
comment on column insurance_transfer.step_since is '当前环节的起始日期';
comment on column insurance_transfer.days_given is '当前环节可用的工作日数；文件未定期限的为空';
comment on column insurance_transfer.closed_on is '办结或撤回日期';

alter table insurance_transfer enable row level security;
create policy both_places on insurance_transfer for select to yaomen_app using (
    starts_with(from_region, (select scope_prefix())) or starts_with(to_region, (select scope_prefix())));
create policy old_place on insurance_transfer for insert to yaomen_app
    with check (starts_with(from_region, (select scope_prefix())));
grant select, insert on insurance_transfer to yaomen_app;

create function insurance_transfer_is_where_it_says() returns trigger language plpgsql as $$
begin
    if not exists (select from insurance_agency a join worker w on w.region_code = a.region_code
            where a.id = new.from_agency_id and a.in_system and a.region_code = new.from_region and w.id = new.worker_id
                and w.citizen_id_index = new.citizen_id_index)
        or not exists (select from insurance_agency a where a.id = new.to_agency_id
            and new.to_region is not distinct from case when a.in_system then a.region_code end) then
        raise exception '转出机构须为职工所在地使用本系统的机构，两地区划须与机构一致' using errcode = '23514';
    end if;
    new.state := 'OPEN';
    new.step_no := 1;
    new.step_since := new.opened_on;
    new.days_given := (select s.working_days from transfer_step s
        where (s.scheme, s.effective_from, s.step_no) = (new.scheme, new.steps_from, 1));
    return new;
end $$;
create trigger insurance_transfer_is_where_it_says before insert on insurance_transfer
    for each row execute function insurance_transfer_is_where_it_says();

insert into state_transition values
    ('insurance_transfer', 'OPEN', 'MISMATCH'), ('insurance_transfer', 'OPEN', 'COMPLETED'),
    ('insurance_transfer', 'OPEN', 'WITHDRAWN'), ('insurance_transfer', 'MISMATCH', 'COMPLETED');
create trigger insurance_transfer_moves before update on insurance_transfer for each row execute function check_transition();

create table transfer_event (
    id uuid primary key,
    transfer_id uuid not null references insurance_transfer,
    seq int not null check (seq > 0),
    kind text not null check (kind in ('DONE', 'RETURNED', 'MONEY', 'WITHDRAWN')),
    step_no int,
    side text not null check (side in ('OLD', 'NEW')),
    happened_on date not null,
    amount cny check (abs(amount) <= 100000000),
    moved_on date,
    clock text check (clock in ('RESTART', 'CONTINUE')),
    days_left int,
    reason text check (length(reason) between 2 and 200),
    attachment_sha256 sha256_hex,
    done_by text not null,
    recorded_at timestamptz not null,
    unique (transfer_id, seq),
    constraint transfer_event_of_a_step check ((kind in ('DONE', 'RETURNED')) = (step_no is not null)),
    constraint transfer_event_money check ((amount is null) = (moved_on is null)),
    constraint transfer_event_return check ((kind = 'RETURNED') = (clock is not null)),
    constraint transfer_event_reason check (kind = 'DONE' or reason is not null),
    constraint transfer_event_correction check ((kind = 'MONEY') <= (amount <> 0) and (kind <> 'DONE' or amount >= 0))
);
comment on table transfer_event is '转移接续办理记录：办理、退回补正、资金更正、撤回；只增不改';
comment on column transfer_event.id is '标识';
comment on column transfer_event.transfer_id is '转移事项';
comment on column transfer_event.seq is '序号，自 1 起连续';
comment on column transfer_event.kind is '类别：DONE 办理，RETURNED 退回补正，MONEY 资金更正，WITHDRAWN 撤回';
comment on column transfer_event.step_no is '环节';
comment on column transfer_event.side is '办理地：OLD 转出地，NEW 转入地';
comment on column transfer_event.happened_on is '办理的业务日期';
comment on column transfer_event.amount is '划出或到账金额（元）；资金更正可为负';
comment on column transfer_event.moved_on is '划出或到账日期';
comment on column transfer_event.clock is '退回后本环节期限：RESTART 重新计算，CONTINUE 接续计算';
comment on column transfer_event.days_left is '退回时本环节剩余工作日数';
comment on column transfer_event.reason is '事由';
comment on column transfer_event.attachment_sha256 is '证明材料';
comment on column transfer_event.done_by is '办理人';
comment on column transfer_event.recorded_at is '记录时间';

alter table transfer_event enable row level security;
create policy both_places on transfer_event for select to yaomen_app
    using (exists (select from insurance_transfer t where t.id = transfer_id));
-- The new place's part of a case that goes outside is entered by the old place, from the partner's paper.
create policy own_side on transfer_event for insert to yaomen_app
    with check (exists (select from insurance_transfer t where t.id = transfer_id
        and starts_with(case side when 'NEW' then coalesce(t.to_region, t.from_region) else t.from_region end,
            (select scope_prefix()))));
grant select, insert on transfer_event to yaomen_app;

create function transfer_sent(transfer uuid, of_side text) returns numeric language sql stable as $$
    select coalesce(sum(e.amount), 0) from transfer_event e where e.transfer_id = transfer and e.side = of_side
$$;
comment on function transfer_sent(uuid, text) is '转出地已划出（OLD）或转入地已到账（NEW）金额合计';

-- What moves, computed and frozen by the old place; a later one, before any money is sent, takes its place.
create function transfer_lines_sum(document text) returns numeric language sql immutable strict as $$
    select coalesce(sum((l ->> 'amount')::numeric), 0) from jsonb_array_elements(document::jsonb -> 'lines') l
$$;
comment on function transfer_lines_sum(text) is '测算全文中各行金额之和';

create table transfer_calculation (
    transfer_id uuid not null references insurance_transfer,
    calculation_no int not null check (calculation_no > 0),
    document text not null check (document is json object),
    sha256 sha256_hex not null,
    created_by text not null,
    recorded_at timestamptz not null,
    amount cny not null generated always as ((document::jsonb ->> 'amount')::numeric) stored check (amount >= 0),
    primary key (transfer_id, calculation_no),
    constraint transfer_calculation_hash check (sha256 = encode(sha256(convert_to(document, 'UTF8')), 'hex')),
    constraint transfer_calculation_sum check ((document::jsonb ->> 'amount')::numeric = transfer_lines_sum(document)),
    constraint transfer_calculation_case check ((document::jsonb ->> 'transferId')::uuid = transfer_id)
);
comment on table transfer_calculation is '转移金额测算：输入、步骤与结果的冻结全文；只增不改，以最后一次为准';
comment on column transfer_calculation.transfer_id is '转移事项';
comment on column transfer_calculation.calculation_no is '第几次测算';
comment on column transfer_calculation.document is '测算全文（规范 JSON）';
comment on column transfer_calculation.sha256 is '测算全文的 SHA-256';
comment on column transfer_calculation.created_by is '测算人';
comment on column transfer_calculation.recorded_at is '记录时间';
comment on column transfer_calculation.amount is '测算金额（元），取自全文';

alter table transfer_calculation enable row level security;
create policy both_places on transfer_calculation for select to yaomen_app
    using (exists (select from insurance_transfer t where t.id = transfer_id));
create policy old_place on transfer_calculation for insert to yaomen_app
    with check (exists (select from insurance_transfer t where t.id = transfer_id and t.state = 'OPEN'
        and starts_with(t.from_region, (select scope_prefix()))));
grant select, insert on transfer_calculation to yaomen_app;

create function transfer_is_computed_before_it_is_paid() returns trigger language plpgsql as $$
begin
    if exists (select from transfer_event e where e.transfer_id = new.transfer_id and e.amount is not null) then
        raise exception '已划转资金，不能重新测算' using errcode = '23514';
    end if;
    return new;
end $$;
create trigger transfer_is_computed_before_it_is_paid before insert on transfer_calculation
    for each row execute function transfer_is_computed_before_it_is_paid();

create function transfer_computed(transfer uuid) returns numeric language sql stable as $$
    select x.amount from transfer_calculation x where x.transfer_id = transfer order by x.calculation_no desc limit 1
$$;
comment on function transfer_computed(uuid) is '最后一次测算的金额';

-- Whom a step goes back to: the last before it that the other place does.
create function transfer_step_before(t insurance_transfer) returns int language sql stable as $$
    select max(b.step_no) from transfer_step s join transfer_step b using (scheme, effective_from)
    where (s.scheme, s.effective_from, s.step_no) = (t.scheme, t.steps_from, t.step_no)
        and b.step_no < s.step_no and b.side <> s.side
$$;
comment on function transfer_step_before(insurance_transfer) is '退回补正所回到的环节：对方最近办理的环节';

create function transfer_event_fits() returns trigger language plpgsql security definer
    set search_path = public, pg_catalog as $$
declare
    t insurance_transfer;
    s transfer_step;
begin
    select * into t from insurance_transfer where id = new.transfer_id for update;
    select * into s from transfer_step x where (x.scheme, x.effective_from, x.step_no) = (t.scheme, t.steps_from, t.step_no);
    new.seq := 1 + (select count(*) from transfer_event e where e.transfer_id = t.id);
    new.days_left := case when new.kind = 'RETURNED' and t.days_given is not null then
        greatest(t.days_given - working_days_between(t.step_since, new.happened_on), 0) end;
    if new.happened_on not between t.step_since and business_today() or new.moved_on > new.happened_on
        or not transfer_event_may(t, s, new) then
        raise exception '此项办理与转移事项的状态、环节、办理地或日期不符' using errcode = '23514';
    end if;
    return new;
end $$;

create function working_days_between(after date, up_to date) returns int language sql stable as $$
    select (b.number - a.number)::int from working_day a, working_day b where a.day = after and b.day = up_to
$$;
comment on function working_days_between(date, date) is '首日之后至末日（含）的工作日数；日历之外为空';

create function transfer_event_may(t insurance_transfer, s transfer_step, e transfer_event) returns boolean
    language sql stable as $$
    select coalesce(case e.kind
        when 'DONE' then t.state = 'OPEN' and e.step_no = t.step_no and e.side = s.side
            and (s.effect <> 'NONE') = (e.amount is not null)
            and (e.side = 'OLD' or t.to_region is not null or e.attachment_sha256 is not null)
            and (e.amount is null or e.reason is not null or e.amount + transfer_sent(t.id, e.side)
                = case e.side when 'NEW' then transfer_sent(t.id, 'OLD') else transfer_computed(t.id) end)
        when 'RETURNED' then t.state = 'OPEN' and e.step_no = t.step_no and e.side = s.side and e.amount is null
            and transfer_step_before(t) is not null
        when 'MONEY' then t.state = 'MISMATCH' and e.amount is not null
        else t.state = 'OPEN' and e.amount is null and transfer_sent(t.id, 'OLD') = 0
            and transfer_sent(t.id, 'NEW') = 0 end, false)
$$;
comment on function transfer_event_may(insurance_transfer, transfer_step, transfer_event) is '某项办理是否可行';
create trigger transfer_event_fits before insert on transfer_event for each row execute function transfer_event_fits();

-- The days that a step gets when the case comes to it: those that were left when it was sent back and its clock goes on.
create function transfer_days(t insurance_transfer, next_step int, back boolean) returns int language sql stable as $$
    select case when not back and r.clock = 'CONTINUE' then r.days_left else s.working_days end
    from transfer_step s left join lateral (select e.clock, e.days_left from transfer_event e
        where e.transfer_id = t.id and e.kind = 'RETURNED' and e.step_no = s.step_no order by e.seq desc limit 1) r on true
    where (s.scheme, s.effective_from, s.step_no) = (t.scheme, t.steps_from, next_step)
$$;
comment on function transfer_days(insurance_transfer, int, boolean) is '到达某环节时可用的工作日数';

create function transfer_follows_its_events() returns trigger language plpgsql security definer
    set search_path = public, pg_catalog as $$
declare
    t insurance_transfer;
    goes_to int;
    ends text := case when new.kind = 'WITHDRAWN' then 'WITHDRAWN'
        when transfer_sent(new.transfer_id, 'OLD') = transfer_sent(new.transfer_id, 'NEW') then 'COMPLETED' else 'MISMATCH' end;
begin
    select * into t from insurance_transfer where id = new.transfer_id;
    goes_to := case new.kind when 'RETURNED' then transfer_step_before(t) when 'DONE' then (select x.step_no
        from transfer_step x where (x.scheme, x.effective_from, x.step_no) = (t.scheme, t.steps_from, t.step_no + 1)) end;
    update insurance_transfer set state = case when goes_to is null then ends else state end, step_no = goes_to,
        step_since = new.happened_on, days_given = transfer_days(t, goes_to, new.kind = 'RETURNED'),
        closed_on = case when goes_to is null and ends <> 'MISMATCH' then new.happened_on end
    where id = new.transfer_id;
    return null;
end $$;
create trigger transfer_follows_its_events after insert on transfer_event
    for each row execute function transfer_follows_its_events();

create view insurance_transfer_view with (security_invoker = true) as
select t.id, desk.region::text as region_code, t.scheme, t.state, t.name, t.citizen_id_masked, t.enterprise_name, t.left_on,
    f.name as from_agency, t.from_region::text as from_region, a.name as to_agency, a.region_code::text as to_region,
    t.to_region is null as outside, t.step_no, s.name as step_name, s.side as desk_side,
    case s.side when 'NEW' then a.name when 'OLD' then f.name end as desk, t.step_since, t.days_given,
    due.day as due_on, case when due.day < today.day then least(d.number - n.number, -1) else d.number - n.number end as days_left,
    due.day < today.day as overdue, s.document, s.article, transfer_computed(t.id) as computed,
    transfer_sent(t.id, 'OLD') as sent, transfer_sent(t.id, 'NEW') as received, t.synthetic, t.opened_by, t.opened_on,
    t.closed_on, t.steps_from,
    case when starts_with(t.from_region, (select scope_prefix())) then t.worker_id end as worker_id
from insurance_transfer t
    join insurance_agency f on f.id = t.from_agency_id
    join insurance_agency a on a.id = t.to_agency_id
    cross join (select business_today() as day) today
    left join transfer_step s on (s.scheme, s.effective_from, s.step_no) = (t.scheme, t.steps_from, t.step_no)
    cross join lateral (select case when s.side = 'NEW' then coalesce(t.to_region, t.from_region)
        else t.from_region end as region) desk
    left join working_day b on b.day = t.step_since
    left join working_day due on due.working and due.number = b.number + t.days_given
    left join working_day d on d.day = due.day
    left join working_day n on n.day = today.day;
comment on view insurance_transfer_view is '转移事项：在谁处、何时到期、测算与划转到账金额（身份号码脱敏）';
grant select on insurance_transfer_view to yaomen_app;
