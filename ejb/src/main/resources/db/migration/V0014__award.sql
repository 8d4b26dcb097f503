-- Why: an award is what is owed for one closure under one rule; its computations are frozen documents that
-- explain themselves and are never changed, only followed by newer ones.

create table award (
    id uuid primary key,
    region_code region_code not null,
    programme_id uuid not null references programme,
    closure_id uuid not null references closure,
    rule_code text not null,
    rule_name text not null,
    use_code text not null,
    payee_kind text not null check (payee_kind in ('ENTERPRISE', 'TOWNSHIP')),
    payee_name text not null,
    township_code text not null references township,
    state text not null check (state in ('REFUSED', 'CALCULATED', 'PUBLICIZING', 'HELD', 'OVERTURNED', 'PUBLICIZED', 'IN_APPROVAL',
        'APPROVED', 'REJECTED', 'INSTRUCTED', 'PAID', 'RETURNED')),
    amount cny not null check (amount >= 0),
    calculation_id uuid not null,
    calculation_sha256 sha256_hex not null,
    appropriation_id uuid references appropriation,
    synthetic boolean not null,
    recorded_at timestamptz not null,
    version int not null,
    unique (closure_id, rule_code),
    check ((state = 'REFUSED') = (amount = 0))
);
create index award_by_programme on award (programme_id, region_code, state);
comment on table award is '奖补：一次关闭按一条规则应得的奖补';
comment on column award.id is '标识';
comment on column award.region_code is '区划';
comment on column award.programme_id is '政策项目';
comment on column award.closure_id is '关闭登记';
comment on column award.rule_code is '规则代码';
comment on column award.rule_name is '规则名称';
comment on column award.use_code is '资金用途';
comment on column award.payee_kind is '奖补对象类别';
comment on column award.payee_name is '奖补对象';
comment on column award.township_code is '镇乡街道';
comment on column award.state is 'REFUSED 不符合，CALCULATED 已核定，PUBLICIZING 公示中，HELD 异议暂停，OVERTURNED 异议成立待重新核定，PUBLICIZED 公示期满，IN_APPROVAL 审批中，APPROVED 已批准，REJECTED 审批未通过，INSTRUCTED 已出指令，PAID 已支付，RETURNED 银行退回';
comment on column award.amount is '金额（元）';
comment on column award.calculation_id is '现行核定结果';
comment on column award.calculation_sha256 is '现行核定结果摘要';
comment on column award.appropriation_id is '所占预算指标';
comment on column award.synthetic is '是否基于合成样例数据';
comment on column award.recorded_at is '记录时间';
comment on column award.version is '版本号（并发控制）';
insert into state_transition
    select 'award', f, t from (values
        ('REFUSED', 'CALCULATED'), ('CALCULATED', 'REFUSED'), ('CALCULATED', 'PUBLICIZING'),
        ('PUBLICIZING', 'HELD'), ('HELD', 'PUBLICIZING'), ('PUBLICIZING', 'PUBLICIZED'), ('HELD', 'PUBLICIZED'),
        ('HELD', 'OVERTURNED'), ('OVERTURNED', 'CALCULATED'), ('OVERTURNED', 'REFUSED'), ('PUBLICIZED', 'IN_APPROVAL'),
        ('IN_APPROVAL', 'APPROVED'), ('IN_APPROVAL', 'REJECTED'), ('REJECTED', 'CALCULATED'), ('REJECTED', 'REFUSED'),
        ('APPROVED', 'INSTRUCTED'), ('INSTRUCTED', 'PAID'), ('INSTRUCTED', 'RETURNED'), ('PAID', 'RETURNED'),
        ('RETURNED', 'INSTRUCTED')) v(f, t);
create trigger check_transition before update on award for each row execute function check_transition();

create table calculation (
    id uuid primary key,
    region_code region_code not null,
    award_id uuid not null references award deferrable initially deferred,
    seq_no int not null check (seq_no > 0),
    rule_set_id uuid not null references rule_set,
    rule_set_sha256 sha256_hex not null,
    amount cny not null check (amount >= 0),
    document text not null,
    sha256 sha256_hex not null,
    reason text,
    calculated_by text not null,
    effective_on date not null,
    recorded_at timestamptz not null,
    unique (award_id, seq_no)
);
comment on table calculation is '奖补核定结果，只增不改';
comment on column calculation.id is '标识';
comment on column calculation.region_code is '区划';
comment on column calculation.award_id is '奖补';
comment on column calculation.seq_no is '第几次核定';
comment on column calculation.rule_set_id is '所用规则集';
comment on column calculation.rule_set_sha256 is '所用规则集摘要';
comment on column calculation.amount is '金额（元）';
comment on column calculation.document is '核定全文（规范 JSON）：事实、证明材料摘要、规则、各行、取整、不符原因';
comment on column calculation.sha256 is '核定全文摘要';
comment on column calculation.reason is '重新核定的事由';
comment on column calculation.calculated_by is '核定人';
comment on column calculation.effective_on is '核定日期';
comment on column calculation.recorded_at is '记录时间';

create table calculation_line (
    calculation_id uuid not null references calculation,
    line_no int not null check (line_no > 0),
    region_code region_code not null,
    text text not null,
    quantity numeric(18, 6) not null,
    unit text not null,
    rate numeric(18, 6) not null,
    factor numeric not null,
    amount cny not null,
    document text not null,
    article text not null,
    primary key (calculation_id, line_no)
);
comment on table calculation_line is '核定明细行，只增不改';
comment on column calculation_line.calculation_id is '核定结果';
comment on column calculation_line.line_no is '行号';
comment on column calculation_line.region_code is '区划';
comment on column calculation_line.text is '说明';
comment on column calculation_line.quantity is '数量';
comment on column calculation_line.unit is '单位';
comment on column calculation_line.rate is '标准（元/单位）';
comment on column calculation_line.factor is '取整前金额';
comment on column calculation_line.amount is '金额（元）';
comment on column calculation_line.document is '文号';
comment on column calculation_line.article is '条款';

alter table award add foreign key (calculation_id) references calculation deferrable initially deferred;

-- The chained text of a calculation: its fields, its document's own bytes, then its lines in order.
create function calculation_content(c calculation) returns text language sql stable as $$
    select jsonb_build_array(c.id::text, c.region_code::text, c.award_id::text, c.seq_no::text, c.rule_set_id::text,
        c.rule_set_sha256, c.amount::text, c.document, c.sha256, c.reason, c.calculated_by, c.effective_on::text,
        to_char(c.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
        (select jsonb_agg(jsonb_build_array(l.line_no::text, l.text, trim_scale(l.quantity)::text, l.unit,
            trim_scale(l.rate)::text, trim_scale(l.factor)::text, l.amount::text, l.document, l.article) order by l.line_no)
            from calculation_line l where l.calculation_id = c.id))::text
$$;
create function calculation_is_chained() returns trigger language plpgsql security definer
    set search_path = public, pg_catalog as $$
begin
    if encode(sha256(convert_to(new.document, 'UTF8')), 'hex') <> new.sha256 or new.amount <> coalesce(
        (select sum(amount) from calculation_line where calculation_id = new.id), 0) then
        raise exception '核定结果与其摘要或明细不符' using errcode = '23514';
    end if;
    perform append_link(new.region_code, 'CALCULATION', new.id, calculation_content(new));
    return null;
end $$;
create constraint trigger calculation_is_chained after insert on calculation
    deferrable initially deferred for each row execute function calculation_is_chained();
create function line_joins_before_the_chain() returns trigger language plpgsql as $$
begin
    if exists (select from chain_link c where c.chain = 'CALCULATION' and c.subject_id = new.calculation_id) then
        raise exception '核定结果已入链，不能再加行' using errcode = '23514';
    end if;
    return new;
end $$;
create trigger line_joins_before_the_chain before insert on calculation_line
    for each row execute function line_joins_before_the_chain();

select guard_region(t) from unnest(array['award', 'calculation', 'calculation_line']::regclass[]) t;
grant select, insert, update on award to yaomen_app;
grant select, insert on calculation, calculation_line to yaomen_app;

create view award_view with (security_invoker = true) as
select a.id, a.region_code, a.programme_id, p.code as programme_code, a.closure_id, a.rule_code, a.rule_name, a.use_code,
    e.id as enterprise_id, e.name as enterprise_name, e.credit_code, f.name as facility_name,
    (d.document #>> '{facts,kilnDoors}')::int as kiln_doors, a.township_code, t.name as township_name,
    (d.document #>> '{facts,closedOn}')::date as closed_on, d.document #>> '{facts,acceptanceState}' as acceptance_state,
    a.payee_kind, a.payee_name, a.state, a.amount, a.calculation_id, a.calculation_sha256,
    (select string_agg(r ->> 'text', '；') from jsonb_array_elements(d.document -> 'reasons') r) as why_not,
    a.appropriation_id, i.document_no, v.state as payment_state, v.bank_reference, v.booked_on as paid_on, a.synthetic,
    a.recorded_at, a.version
from award a
    join programme p on p.id = a.programme_id
    join closure c on c.id = a.closure_id
    join enterprise e on e.id = c.enterprise_id
    join facility f on f.id = c.facility_id
    join township t on t.code = a.township_code
    join lateral (select k.document::jsonb as document from calculation k where k.id = a.calculation_id) d on true
    left join appropriation i on i.id = a.appropriation_id
    left join lateral (select n.state, w.bank_reference, w.booked_on from payment_instruction n
        left join payment_event w on w.instruction_id = n.id and w.kind = 'PAID'
        where n.subject_type = 'AWARD' and n.subject_id = a.id order by n.recorded_at desc, n.id limit 1) v on true;
comment on view award_view is '奖补一览';
grant select on award_view to yaomen_app;

-- Every link that does not hold, by recomputing all of them from the stored rows. Empty when nothing was touched.
create view broken_link with (security_invoker = true) as
with content as (
    select 'AUDIT' as chain, id as subject_id, region_code, audit_content(r) as text from audit_record r
    union all select 'LEDGER', id, region_code, ledger_content(e) from journal_entry e
    union all select 'CALCULATION', id, region_code, calculation_content(c) from calculation c),
checked as (
    select coalesce(l.chain, c.chain) as chain, coalesce(l.region_code, c.region_code) as region_code,
        coalesce(l.seq, 0) as seq, coalesce(l.subject_id, c.subject_id)::text as subject_id,
        case when l.subject_id is null then '记录不在链上'
            when c.subject_id is null then '链上的记录已被删除'
            when c.region_code <> l.region_code then '记录的区划被改动'
            when encode(sha256(convert_to(c.text, 'UTF8')), 'hex') <> l.content_sha256 then '记录内容被改动'
            when l.sha256 <> encode(sha256(convert_to(l.previous_sha256 || l.content_sha256, 'UTF8')), 'hex') then '链环摘要被改动'
            when l.previous_sha256 <> coalesce(lag(l.sha256) over w, repeat('0', 64)) then '与上一环不相接'
            when l.seq <> coalesce(lag(l.seq) over w, 0) + 1 then '序号不连续'
        end as finding
    from chain_link l full join content c on c.chain = l.chain and c.subject_id = l.subject_id
    window w as (partition by l.chain, l.region_code order by l.seq))
select chain, region_code, seq, subject_id, finding from checked where finding is not null
union all
-- The frozen text of a calculation must still have the hash that was signed.
select 'CALCULATION', region_code, 0, id::text, '核定全文与其摘要不符' from calculation
where encode(sha256(convert_to(document, 'UTF8')), 'hex') <> sha256;
comment on view broken_link is '断链处：与记录时不一致的审计记录、分录、核定结果';
grant select on broken_link to yaomen_app;
