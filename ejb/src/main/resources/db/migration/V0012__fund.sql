-- Why: fund sources are kept apart and every yuan of budget comes from a numbered document.

create table fund_source (
    id uuid primary key,
    region_code region_code not null,
    code text not null check (code ~ '^[A-Z0-9][A-Z0-9-]{1,39}$'),
    kind text not null check (kind in ('CENTRAL', 'PROVINCIAL', 'CITY', 'COUNTY_OWN', 'DIFFERENTIAL_ELECTRICITY_PRICE',
        'LAND_TRANSFER', 'WORKING_EXPENSES')),
    name text not null,
    synthetic boolean not null default false,
    created_by text not null,
    recorded_at timestamptz not null,
    unique (region_code, code)
);
comment on table fund_source is '资金来源，分别核算，不得混用；罚没收入不在其列';
comment on column fund_source.id is '标识';
comment on column fund_source.region_code is '区划';
comment on column fund_source.code is '代码';
comment on column fund_source.kind is '类别：中央、省级、市级、区县自有、差别电价收入、土地出让收入、工作经费';
comment on column fund_source.name is '名称';
comment on column fund_source.synthetic is '是否合成样例数据';
comment on column fund_source.created_by is '建立人';
comment on column fund_source.recorded_at is '记录时间';

create table appropriation (
    id uuid primary key,
    region_code region_code not null,
    fund_source_id uuid not null references fund_source,
    programme_id uuid not null references programme,
    document_no text not null check (length(document_no) between 2 and 80),
    title text not null,
    amount cny not null check (amount > 0),
    index_year int not null check (index_year between 2000 and 2100),
    received_on date not null,
    state text not null check (state in ('REGISTERED', 'ISSUED', 'REFUSED')),
    sha256 sha256_hex not null,
    created_by text not null,
    recorded_at timestamptz not null,
    version int not null,
    unique (region_code, document_no, fund_source_id)
);
comment on table appropriation is '预算指标';
comment on column appropriation.id is '标识';
comment on column appropriation.region_code is '区划';
comment on column appropriation.fund_source_id is '资金来源';
comment on column appropriation.programme_id is '政策项目';
comment on column appropriation.document_no is '指标文号';
comment on column appropriation.title is '标题';
comment on column appropriation.amount is '金额（元）';
comment on column appropriation.index_year is '指标年度';
comment on column appropriation.received_on is '收文日期';
comment on column appropriation.state is 'REGISTERED 已登记，ISSUED 已下达，REFUSED 审批未通过';
comment on column appropriation.sha256 is '内容摘要';
comment on column appropriation.created_by is '登记人';
comment on column appropriation.recorded_at is '记录时间';
comment on column appropriation.version is '版本号（并发控制）';
insert into state_transition values ('appropriation', 'REGISTERED', 'ISSUED'), ('appropriation', 'REGISTERED', 'REFUSED');
create trigger check_transition before update on appropriation for each row execute function check_transition();
create function appropriation_never_changes() returns trigger language plpgsql as $$
begin
    if (new.amount, new.document_no, new.fund_source_id, new.programme_id, new.sha256)
        is distinct from (old.amount, old.document_no, old.fund_source_id, old.programme_id, old.sha256) then
        raise exception '指标登记后不可修改' using errcode = '23514';
    end if;
    return new;
end $$;
create trigger appropriation_never_changes before update on appropriation
    for each row execute function appropriation_never_changes();
alter table posting add foreign key (appropriation_id) references appropriation;

select guard_region(t) from unnest(array['fund_source', 'appropriation']::regclass[]) t;
grant select, insert on fund_source to yaomen_app;
grant select, insert, update on appropriation to yaomen_app;

create view journal_view with (security_invoker = true) as
select e.id as entry_id, p.line_no, e.region_code, e.book, e.kind, e.subject_type, e.subject_id, e.text, e.effective_on,
    e.recorded_at, e.recorded_by, e.reversal_of, p.account_code, a.name as account_name,
    case p.side when 'D' then p.amount end as debit, case p.side when 'C' then p.amount end as credit,
    p.appropriation_id, p.township_code, p.use_code
from journal_entry e join posting p on p.entry_id = e.id join account a on a.code = p.account_code;
comment on view journal_view is '日记账';

create view balance_view with (security_invoker = true) as
select b.region_code, a.book, b.account_code, a.name as account_name, b.appropriation_id, i.document_no, b.balance
from account_balance b join account a on a.code = b.account_code join appropriation i on i.id = b.appropriation_id;
comment on view balance_view is '科目余额表';

-- Where an appropriation's money is now. "returned" counts every return that ever happened.
create view appropriation_view with (security_invoker = true) as
select i.id, i.region_code, i.fund_source_id, s.code as source_code, s.kind as source_kind, s.name as source_name,
    i.programme_id, p.code as programme_code, p.name as programme_name, i.document_no, i.title, i.amount, i.index_year,
    i.received_on, i.state, i.sha256, i.created_by, i.recorded_at, i.version, s.synthetic,
    coalesce(b.available, 0) as available, coalesce(b.committed, 0) as committed,
    coalesce(b.instructed, 0) as instructed, coalesce(b.paid, 0) as paid, coalesce(r.returned, 0) as returned
from appropriation i
    join fund_source s on s.id = i.fund_source_id
    join programme p on p.id = i.programme_id
    left join lateral (select sum(balance) filter (where account_code = 'B-AVAILABLE') as available,
            sum(balance) filter (where account_code = 'B-COMMITTED') as committed,
            sum(balance) filter (where account_code = 'B-INSTRUCTED') as instructed,
            sum(balance) filter (where account_code = 'B-EXECUTED') as paid
        from account_balance b where b.appropriation_id = i.id) b on true
    left join lateral (select sum(g.amount) as returned from posting g join journal_entry e on e.id = g.entry_id
        where g.appropriation_id = i.id and g.account_code = 'B-INSTRUCTED' and g.side = 'C' and e.kind = 'RETURN') r on true;
comment on view appropriation_view is '预算指标及其执行情况';

grant select on journal_view, balance_view, appropriation_view to yaomen_app;
