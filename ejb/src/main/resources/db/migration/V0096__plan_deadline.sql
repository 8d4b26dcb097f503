-- Why: the work plan of a year has its days: survey, exit, acceptance, reports. They are entered with the document that
-- sets them; who has done what was due says so with the day and, where there is, evidence. Nothing is changed: what was
-- said wrongly is taken back by a further line.

create table plan_deadline (
    id uuid primary key,
    region_code region_code not null,
    year int not null check (year between 2000 and 2199),
    kind text not null check (kind in ('SURVEY', 'EXIT', 'ACCEPTANCE', 'REPORT', 'OTHER')),
    title text not null check (length(title) between 2 and 100),
    role text not null check (role in ('INDUSTRY_CLERK', 'INDUSTRY_REVIEWER', 'FINANCE_CLERK', 'FINANCE_REVIEWER', 'HR_CLERK',
        'HR_REVIEWER')),
    begins_on date not null,
    due_on date not null,
    document text not null check (length(document) between 2 and 100),
    note text check (length(note) between 2 and 500),
    set_by text not null,
    recorded_at timestamptz not null,
    constraint plan_deadline_once unique (region_code, year, title, due_on),
    constraint plan_deadline_days check (begins_on <= due_on
        and due_on between make_date(year, 1, 1) and make_date(year + 1, 12, 31))
);
comment on table plan_deadline is '工作方案的时间节点，只增不改';
comment on column plan_deadline.id is '标识';
comment on column plan_deadline.region_code is '区划';
comment on column plan_deadline.year is '年度';
comment on column plan_deadline.kind is '类别：SURVEY 摸底排查，EXIT 企业退出，ACCEPTANCE 验收，REPORT 进展报告，OTHER 其他';
comment on column plan_deadline.title is '事项';
comment on column plan_deadline.role is '责任岗位';
comment on column plan_deadline.begins_on is '起始日期，自此列入待办';
comment on column plan_deadline.due_on is '截止日期（含当日）';
comment on column plan_deadline.document is '文号';
comment on column plan_deadline.note is '说明，如出处';
comment on column plan_deadline.set_by is '设定人';
comment on column plan_deadline.recorded_at is '记录时间';
create index plan_deadline_by_day on plan_deadline (region_code, due_on);
select guard_region('plan_deadline');
grant select, insert on plan_deadline to yaomen_app;

create table plan_mark (
    deadline_id uuid not null references plan_deadline,
    seq_no int not null check (seq_no > 0),
    region_code region_code not null,
    act text not null check (act in ('DONE', 'UNDONE', 'WITHDRAWN')),
    done_on date,
    note text not null check (length(note) between 2 and 500),
    attachment_sha256 sha256_hex,
    marked_by text not null,
    recorded_at timestamptz not null,
    primary key (deadline_id, seq_no),
    foreign key (region_code, attachment_sha256) references attachment (region_code, sha256),
    check ((act = 'DONE') = (done_on is not null)),
    check (act = 'DONE' or attachment_sha256 is null)
);
comment on table plan_mark is '时间节点的完成、撤回完成与作废记录，只增不改，以最后一次为准';
comment on column plan_mark.deadline_id is '时间节点';
comment on column plan_mark.seq_no is '第几次记录';
comment on column plan_mark.region_code is '区划';
comment on column plan_mark.act is 'DONE 完成，UNDONE 撤回完成，WITHDRAWN 作废';
comment on column plan_mark.done_on is '完成日期';
comment on column plan_mark.note is '完成情况或事由';
comment on column plan_mark.attachment_sha256 is '证明材料的附件摘要';
comment on column plan_mark.marked_by is '记录人';
comment on column plan_mark.recorded_at is '记录时间';
select guard_region('plan_mark');
grant select, insert on plan_mark to yaomen_app;

create function plan_mark_follows() returns trigger language plpgsql as $$
declare
    before text := coalesce((select m.act from plan_mark m
        where m.deadline_id = new.deadline_id and m.seq_no = new.seq_no - 1), 'NONE');
begin
    if not exists (select from plan_deadline d where d.id = new.deadline_id and d.region_code = new.region_code)
        or (new.seq_no > 1) <> (before <> 'NONE') or before = 'WITHDRAWN' or (new.act = 'UNDONE') <> (before = 'DONE')
        or new.done_on > business_today() then
        raise exception '时间节点的记录不接续上一次，或完成日期在今天之后' using errcode = '23514';
    end if;
    return new;
end $$;
create trigger plan_mark_follows before insert on plan_mark for each row execute function plan_mark_follows();

create view plan_deadline_view with (security_invoker = true) as
select d.id, coalesce(m.seq_no, 0) as version, d.region_code::text as region_code, coalesce(r.name, d.region_code::text)
    as region_name, d.year, d.kind, d.title, d.role, d.begins_on, d.due_on,
    case when coalesce(m.act, 'UNDONE') = 'UNDONE' then d.due_on - today.day end as days_left, s.status,
    s.status = 'OPEN' and d.due_on < today.day as overdue, m.done_on,
    coalesce(m.done_on > d.due_on, false) as done_late, m.note as done_note, m.attachment_sha256, m.marked_by,
    d.document, d.note, d.set_by, d.recorded_at
from plan_deadline d
    cross join (select business_today() as day) today
    left join region r on r.code = d.region_code and r.valid_to is null
    left join lateral (select * from plan_mark m where m.deadline_id = d.id order by m.seq_no desc limit 1) m on true
    cross join lateral (select case coalesce(m.act, 'UNDONE') when 'UNDONE' then 'OPEN' else m.act end as status) s;
comment on view plan_deadline_view is '工作方案时间节点及其完成情况';

create view plan_mark_view with (security_invoker = true) as
select deadline_id, seq_no, act, done_on, note, attachment_sha256, marked_by, recorded_at from plan_mark;
comment on view plan_mark_view is '时间节点的历次记录';
grant select on plan_deadline_view, plan_mark_view to yaomen_app;
