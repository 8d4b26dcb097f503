-- Why: what takes long runs in portions, each one transaction with its own progress. A job that was killed goes on
-- after its last whole portion: what was done once is in these rows, not in the memory of a server.

create table job (
    id uuid primary key,
    region_code region_code not null,
    kind text not null check (kind in ('AWARD_CALCULATION', 'WHAT_IF')),
    title text not null check (length(title) between 2 and 300),
    parameters text not null check (parameters is json object),
    state text not null check (state in ('WAITING', 'RUNNING', 'DONE', 'STOPPED', 'FAILED')),
    total int not null check (total >= 0),
    done int not null default 0 check (done between 0 and total),
    failed int not null default 0 check (failed between 0 and done),
    cursor text,
    trouble text,
    started_by text not null,
    recorded_at timestamptz not null,
    started_at timestamptz,
    finished_at timestamptz,
    check (state not in ('RUNNING', 'DONE') or started_at is not null),
    check ((state in ('DONE', 'STOPPED', 'FAILED')) = (finished_at is not null)),
    check ((state = 'FAILED') = (trouble is not null))
);
create index job_in_list on job (region_code, recorded_at desc, id);
create index job_open on job (state) where state in ('WAITING', 'RUNNING');
comment on table job is '批量作业：分段办理，每段与其进度同时生效；中断后自下一段继续';
comment on column job.id is '标识';
comment on column job.region_code is '区划';
comment on column job.kind is 'AWARD_CALCULATION 批量核定，WHAT_IF 政策测算';
comment on column job.title is '名称';
comment on column job.parameters is '办理条件（规范 JSON）';
comment on column job.state is 'WAITING 待办理，RUNNING 办理中，DONE 已办结，STOPPED 已停止，FAILED 因故障中止';
comment on column job.total is '总件数';
comment on column job.done is '已办件数，含未成';
comment on column job.failed is '未成件数';
comment on column job.cursor is '办到何处，空为尚未开始';
comment on column job.trouble is '中止的原因';
comment on column job.started_by is '发起人';
comment on column job.recorded_at is '发起时间';
comment on column job.started_at is '开始时间';
comment on column job.finished_at is '结束时间';
insert into state_transition values ('job', 'WAITING', 'RUNNING'), ('job', 'WAITING', 'STOPPED'), ('job', 'RUNNING', 'DONE'),
    ('job', 'RUNNING', 'STOPPED'), ('job', 'RUNNING', 'FAILED'), ('job', 'STOPPED', 'WAITING'), ('job', 'FAILED', 'WAITING');
create trigger check_transition before update on job for each row execute function check_transition();

create table job_line (
    job_id uuid not null references job,
    line_no int generated always as identity,
    region_code region_code not null,
    subject_type text not null,
    subject_id uuid not null,
    title text not null,
    failed boolean not null,
    text text not null,
    before cny,
    after cny,
    primary key (job_id, line_no),
    unique (job_id, subject_id)
);
comment on table job_line is '批量作业中须逐件告知的结果：未成的原因，或前后金额不同者';
comment on column job_line.job_id is '批量作业';
comment on column job_line.line_no is '序号，先后为序';
comment on column job_line.region_code is '区划';
comment on column job_line.subject_type is '单据类型';
comment on column job_line.subject_id is '单据标识';
comment on column job_line.title is '单据名称';
comment on column job_line.failed is '是否未成';
comment on column job_line.text is '说明';
comment on column job_line.before is '原金额（元）';
comment on column job_line.after is '现金额（元）';

create table job_figure (
    job_id uuid not null references job,
    grouping text not null,
    name text not null,
    region_code region_code not null,
    count int not null,
    before numeric(18, 2) not null,
    after numeric(18, 2) not null,
    primary key (job_id, grouping, name)
);
comment on table job_figure is '批量作业的汇总：每段完成时累加';
comment on column job_figure.job_id is '批量作业';
comment on column job_figure.grouping is '分组：TOTAL 合计，OUTCOME 按结果，TOWNSHIP 按镇街，REASON 按不符原因';
comment on column job_figure.name is '组内名称';
comment on column job_figure.region_code is '区划';
comment on column job_figure.count is '件数';
comment on column job_figure.before is '原金额合计（元）';
comment on column job_figure.after is '现金额合计（元）';

select guard_region(t) from unnest(array['job', 'job_line', 'job_figure']::regclass[]) t;
grant select, insert on job, job_line, job_figure to yaomen_app;
grant update (state, total, done, failed, cursor, trouble, started_at, finished_at) on job to yaomen_app;
grant update (count, before, after) on job_figure to yaomen_app;

create view job_view with (security_invoker = true) as
select id, region_code, kind, title, state, total, done, failed, trouble, started_by, recorded_at, started_at, finished_at
from job;
comment on view job_view is '批量作业一览';
create view job_line_view with (security_invoker = true) as
select job_id, line_no, region_code, subject_type, subject_id, title, failed, text, before, after,
    coalesce(after, 0) - coalesce(before, 0) as difference
from job_line;
comment on view job_line_view is '批量作业逐件结果';
grant select on job_view, job_line_view to yaomen_app;
