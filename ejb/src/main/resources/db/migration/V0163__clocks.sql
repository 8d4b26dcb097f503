-- Why: a worker's rights run out on days that laws set, and nobody watches all of them. What runs is a view over the facts
-- that are there (the roster, plans, transfers); how long, by which article, and how early to warn are dated rows.
--
-- Source and confidence: 劳动合同法 art. 41 and 50 and 社会保险法 art. 50 were read in the laws; the 60 days to apply for
-- unemployment benefit stand in 重庆市失业保险条例 and are to confirm elsewhere; the days of warning are the house's own.

create table clock_kind (
    kind text not null check (kind in ('TRANSFER_STEP', 'LEAVING_PAPERS', 'UNEMPLOYMENT_LIST', 'UNEMPLOYMENT_APPLICATION',
        'LAYOFF_NOTICE')),
    effective_from date not null,
    days int check (days between 1 and 3650),
    warn_days int not null check (warn_days between 0 and 365),
    document text not null check (length(document) between 2 and 200),
    article text not null check (length(article) between 1 and 100),
    to_confirm boolean not null,
    set_by text not null,
    recorded_at timestamptz not null,
    primary key (kind, effective_from),
    constraint clock_kind_days check ((kind = 'TRANSFER_STEP') = (days is null))
);
comment on table clock_kind is '法定期限：按类别、按生效日期，附文号；只增不改';
comment on column clock_kind.kind is '类别：TRANSFER_STEP 社保转移环节，LEAVING_PAPERS 离职证明与档案社保转移，'
    'UNEMPLOYMENT_LIST 失业人员名单报送，UNEMPLOYMENT_APPLICATION 失业保险金申领，LAYOFF_NOTICE 裁减人员提前说明';
comment on column clock_kind.effective_from is '生效日期：按起算日适用';
comment on column clock_kind.days is '日数（日历日）；转移环节由环节表确定，为空';
comment on column clock_kind.warn_days is '提前几日（日历日）预警';
comment on column clock_kind.document is '文号';
comment on column clock_kind.article is '条款';
comment on column clock_kind.to_confirm is '是否待核实';
comment on column clock_kind.set_by is '设定人';
comment on column clock_kind.recorded_at is '记录时间';
grant select, insert on clock_kind to yaomen_app;

insert into clock_kind values
    ('TRANSFER_STEP', '2001-01-01', null, 5, '按转移环节所载文号', '按转移环节所载条款', false, 'system', now()),
    ('LEAVING_PAPERS', '2008-01-01', 15, 5, '主席令第65号（劳动合同法）', '第五十条第一款', false, 'system', now()),
    ('UNEMPLOYMENT_LIST', '2011-07-01', 15, 5, '主席令第35号（社会保险法）', '第五十条第一款', false, 'system', now()),
    ('UNEMPLOYMENT_APPLICATION', '2011-07-01', 60, 15, '重庆市失业保险条例（2011）', '条款待核实，其他省另行设定', true, 'system',
        now()),
    ('LAYOFF_NOTICE', '2008-01-01', 30, 15, '主席令第65号（劳动合同法）', '第四十一条第一款', false, 'system', now());

create view clock_kind_view with (security_invoker = true) as
select k.kind, k.effective_from, k.days, k.warn_days, k.document, k.article, k.to_confirm, k.set_by, k.recorded_at,
    lead(k.effective_from, 1, date 'infinity') over (partition by k.kind order by k.effective_from) as until
from clock_kind k;
comment on view clock_kind_view is '法定期限及其版本的截止';
grant select on clock_kind_view to yaomen_app;

-- No record elsewhere says that the papers were handed over, the list delivered or the benefit applied for.
create table clock_mark (
    kind text not null check (kind in ('LEAVING_PAPERS', 'UNEMPLOYMENT_LIST', 'UNEMPLOYMENT_APPLICATION')),
    worker_id uuid not null references worker,
    region_code region_code not null,
    done_on date not null,
    note text not null check (length(note) between 2 and 200),
    marked_by text not null,
    recorded_at timestamptz not null,
    primary key (worker_id, kind),
    constraint clock_mark_day check (done_on <= business_today())
);
comment on table clock_mark is '职工法定期限事项的办结登记；只增不改';
comment on column clock_mark.kind is '类别';
comment on column clock_mark.worker_id is '职工';
comment on column clock_mark.region_code is '区划';
comment on column clock_mark.done_on is '办结日期';
comment on column clock_mark.note is '办结情况';
comment on column clock_mark.marked_by is '登记人';
comment on column clock_mark.recorded_at is '记录时间';
select guard_region('clock_mark');
grant select, insert on clock_mark to yaomen_app;

create function clock_mark_is_where_the_worker_is() returns trigger language plpgsql as $$
begin
    if not exists (select from worker w where w.id = new.worker_id and w.region_code = new.region_code
            and w.contract_to <= new.done_on) then
        raise exception '办结登记须与职工同属一个区划，且不早于劳动合同终止' using errcode = '23514';
    end if;
    return new;
end $$;
create trigger clock_mark_is_where_the_worker_is before insert on clock_mark
    for each row execute function clock_mark_is_where_the_worker_is();

create index worker_by_contract_end on worker (region_code, contract_to) where contract_to is not null;

create view worker_clock_view with (security_invoker = true) as
select k.kind, 'WORKER' as subject_type, w.id as subject_id, w.region_code, w.enterprise_id, w.name as title,
    null::text as step, w.contract_to as since, w.contract_to + k.days as due_on, k.warn_days, k.document, k.article, k.to_confirm
from worker w join clock_kind_view k on k.kind in ('LEAVING_PAPERS', 'UNEMPLOYMENT_LIST', 'UNEMPLOYMENT_APPLICATION')
    and k.effective_from <= w.contract_to and w.contract_to < k.until
where w.contract_to <= (select business_today()) and not w.retired
    and (k.kind = 'LEAVING_PAPERS' or w.unemployment <> 'NONE')
    and not exists (select from clock_mark m where m.worker_id = w.id and m.kind = k.kind);
comment on view worker_clock_view is '职工离职后未办结的法定期限事项';

create view transfer_clock_view with (security_invoker = true) as
select 'TRANSFER_STEP' as kind, 'INSURANCE_TRANSFER' as subject_type, t.id as subject_id,
    t.region_code::region_code as region_code, (select w.enterprise_id from worker w where w.id = t.worker_id) as enterprise_id,
    t.name as title, t.step_name as step, t.step_since as since, t.due_on, k.warn_days, t.document, t.article, true as to_confirm
from insurance_transfer_view t join clock_kind_view k on k.kind = 'TRANSFER_STEP' and k.effective_from <= t.step_since
    and t.step_since < k.until
where t.state = 'OPEN' and t.due_on is not null and starts_with(t.region_code, (select scope_prefix()));
comment on view transfer_clock_view is '社保转移当前环节的期限';

-- Contracts of so many workers that the law asks for notice end on a day that comes near, and no plan says that it was given.
create view layoff_clock_view with (security_invoker = true) as
select k.kind, 'ENTERPRISE' as subject_type, e.id as subject_id, e.region_code, e.id as enterprise_id, e.name as title,
    null::text as step, n.since, n.ends_on - k.days as due_on, k.warn_days, k.document, k.article, k.to_confirm
from (select w.enterprise_id, w.programme_id, w.region_code, min(w.contract_to) as ends_on,
        (min(w.recorded_at) at time zone 'Asia/Shanghai')::date as since, count(*) as heads
    from worker w where w.contract_to >= (select business_today()) group by 1, 2, 3) n
    join enterprise e on e.id = n.enterprise_id
    join clock_kind_view k on k.kind = 'LAYOFF_NOTICE' and k.effective_from <= n.ends_on and n.ends_on < k.until
    cross join lateral parameter_in_force('LAYOFF_HEADS', n.region_code, n.ends_on) f
where n.heads >= f.value and n.ends_on - k.days - k.warn_days <= (select business_today())
    and not exists (select from resettlement_plan p where p.enterprise_id = n.enterprise_id
        and p.programme_id = n.programme_id and p.state in ('IN_APPROVAL', 'APPROVED') and p.explained_on is not null);
comment on view layoff_clock_view is '大批劳动合同即将终止而尚无已说明情况的安置方案的企业';

create view clock_view with (security_invoker = true) as
select c.kind || ':' || c.subject_id as id, c.kind, c.subject_type, c.subject_id, c.region_code::text as region_code,
    c.enterprise_id, e.name as enterprise_name, c.title, c.step, 'hr-clerk' as role, c.since, c.due_on,
    c.due_on - t.day as days_left, case when c.due_on < t.day then 'OVERDUE'
        when c.due_on - t.day <= c.warn_days then 'DUE_SOON' else 'RUNNING' end as standing,
    c.document, c.article, c.to_confirm
from (select * from worker_clock_view union all select * from transfer_clock_view
        union all select * from layoff_clock_view) c
    cross join (select business_today() as day) t
    left join enterprise e on e.id = c.enterprise_id;
comment on view clock_view is '正在计算的法定期限：何事、何人、何日到期、依据何条';
grant select on worker_clock_view, transfer_clock_view, layoff_clock_view, clock_view to yaomen_app;

-- Once every working day each county is told what is due and what is late; the officials read it among their news.
create table clock_digest (
    id uuid primary key default gen_random_uuid(),
    region_code region_code not null,
    day date not null,
    overdue int not null check (overdue >= 0),
    due_soon int not null check (due_soon >= 0),
    recorded_at timestamptz not null default now(),
    unique (region_code, day)
);
comment on table clock_digest is '每个工作日的期限提要：各区划逾期与临期事项数';
comment on column clock_digest.id is '标识';
comment on column clock_digest.region_code is '区划';
comment on column clock_digest.day is '业务日期';
comment on column clock_digest.overdue is '逾期事项数';
comment on column clock_digest.due_soon is '临期事项数';
comment on column clock_digest.recorded_at is '记录时间';
select guard_region('clock_digest');
grant select, insert on clock_digest to yaomen_app;

create table clock_digest_day (day date primary key);
comment on table clock_digest_day is '已作期限提要的工作日';
comment on column clock_digest_day.day is '业务日期';
grant select, insert on clock_digest_day to yaomen_app;

create view clock_happening_view with (security_invoker = true) as
select 'CLOCK_DIGEST' as kind, d.id, d.region_code, 'CLOCK_DIGEST' as subject_type, d.id as subject_id,
    d.day::text as title, null::numeric as amount, '逾期 ' || d.overdue || ' 项，临期 ' || d.due_soon || ' 项' as text,
    'system' as actor, d.recorded_at, 'system' as person, null as part_type, null::uuid as part_id, 'hr-clerk' as role,
    'hr-reviewer' as or_role
from clock_digest d;
comment on view clock_happening_view is '期限提要消息';
select join_view('happening_view', 'clock_happening_view');
