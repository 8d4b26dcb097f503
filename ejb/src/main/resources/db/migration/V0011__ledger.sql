-- Why: two books, double entry, append-only, chained. Balances are kept by the database as postings arrive, and
-- a guarded account can never go below zero, whatever runs at once.

create table account (
    code text primary key,
    book text not null check (book in ('BUDGET', 'CASH')),
    name text not null,
    normal_side char(1) not null check (normal_side in ('D', 'C')),
    guarded boolean not null
);
comment on table account is '会计科目';
comment on column account.code is '科目代码';
comment on column account.book is 'BUDGET 预算账，CASH 收付账';
comment on column account.name is '科目名称';
comment on column account.normal_side is '余额方向：D 借，C 贷';
comment on column account.guarded is '是否不得为负';
insert into account values
    ('B-AUTHORITY', 'BUDGET', '指标来源', 'C', true),
    ('B-AVAILABLE', 'BUDGET', '可用指标', 'D', true),
    ('B-COMMITTED', 'BUDGET', '已占用指标', 'D', true),
    ('B-INSTRUCTED', 'BUDGET', '已出支付指令', 'D', true),
    ('B-EXECUTED', 'BUDGET', '已支付', 'D', true),
    ('1001', 'CASH', '国库存款', 'D', true),
    ('4011', 'CASH', '补助收入', 'C', true),
    ('5001', 'CASH', '一般公共预算本级支出', 'D', true);

create table accounting_period (
    region_code region_code not null,
    month date not null check (extract(day from month) = 1),
    closed_by text not null,
    closed_at timestamptz not null,
    primary key (region_code, month)
);
comment on table accounting_period is '已结账的会计期间';
comment on column accounting_period.region_code is '区划';
comment on column accounting_period.month is '月份（首日）';
comment on column accounting_period.closed_by is '结账人';
comment on column accounting_period.closed_at is '结账时间';

create table journal_entry (
    id uuid primary key,
    region_code region_code not null,
    book text not null check (book in ('BUDGET', 'CASH')),
    kind text not null check (kind in ('APPROPRIATE', 'RECEIVE', 'COMMIT', 'RELEASE', 'INSTRUCT', 'EXECUTE', 'PAY', 'RETURN')),
    subject_type text not null,
    subject_id uuid not null,
    text text not null,
    effective_on date not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    reversal_of uuid unique references journal_entry
);
create index journal_entry_by_subject on journal_entry (subject_type, subject_id);
create index journal_entry_by_time on journal_entry (region_code, recorded_at);
comment on table journal_entry is '会计分录，只增不改，错账以冲销更正';
comment on column journal_entry.id is '标识';
comment on column journal_entry.region_code is '区划';
comment on column journal_entry.book is '账簿';
comment on column journal_entry.kind is '业务类别：下达、到账、占用、释放、指令、执行、支付、退回';
comment on column journal_entry.subject_type is '单据类型';
comment on column journal_entry.subject_id is '单据标识';
comment on column journal_entry.text is '摘要';
comment on column journal_entry.effective_on is '业务日期';
comment on column journal_entry.recorded_at is '记录时间';
comment on column journal_entry.recorded_by is '记录人';
comment on column journal_entry.reversal_of is '被冲销的分录';

create table posting (
    entry_id uuid not null references journal_entry,
    line_no int not null check (line_no > 0),
    region_code region_code not null,
    account_code text not null references account,
    side char(1) not null check (side in ('D', 'C')),
    amount cny not null check (amount > 0),
    appropriation_id uuid not null,
    township_code text,
    use_code text,
    primary key (entry_id, line_no)
);
create index posting_by_appropriation on posting (appropriation_id, account_code);
comment on table posting is '分录行，只增不改';
comment on column posting.entry_id is '分录';
comment on column posting.line_no is '行号';
comment on column posting.region_code is '区划';
comment on column posting.account_code is '科目';
comment on column posting.side is 'D 借，C 贷';
comment on column posting.amount is '金额（元）';
comment on column posting.appropriation_id is '预算指标';
comment on column posting.township_code is '镇乡街道';
comment on column posting.use_code is '资金用途';

create table account_balance (
    region_code region_code not null,
    account_code text not null references account,
    appropriation_id uuid not null,
    balance cny not null,
    guarded boolean not null,
    primary key (region_code, account_code, appropriation_id),
    constraint balance_never_negative check (not guarded or balance >= 0)
);
comment on table account_balance is '科目余额：由分录行触发器维护，受控科目不得为负';
comment on column account_balance.region_code is '区划';
comment on column account_balance.account_code is '科目';
comment on column account_balance.appropriation_id is '预算指标';
comment on column account_balance.balance is '按余额方向计的余额（元）';
comment on column account_balance.guarded is '是否不得为负';

create function entry_enters_the_books() returns trigger language plpgsql as $$
begin
    perform lock_region(new.region_code);
    if exists (select from accounting_period p
        where p.region_code = new.region_code and p.month = date_trunc('month', new.effective_on)::date) then
        raise exception '会计期间 % 已结账', to_char(new.effective_on, 'YYYY-MM') using errcode = '23514';
    end if;
    return new;
end $$;
create trigger entry_enters_the_books before insert on journal_entry
    for each row execute function entry_enters_the_books();

create function posting_fits_its_entry() returns trigger language plpgsql security definer
    set search_path = public, pg_catalog as $$
begin
    if not exists (select from journal_entry e join account a on a.book = e.book
        where e.id = new.entry_id and a.code = new.account_code and e.region_code = new.region_code) then
        raise exception '科目与账簿或区划不符' using errcode = '23514';
    end if;
    if exists (select from chain_link c where c.chain = 'LEDGER' and c.subject_id = new.entry_id) then
        raise exception '分录已入链，不能再加行' using errcode = '23514';
    end if;
    return new;
end $$;
create trigger posting_fits_its_entry before insert on posting for each row execute function posting_fits_its_entry();

create function posting_enters_the_balance() returns trigger language plpgsql security definer
    set search_path = public, pg_catalog as $$
declare
    a account;
    change cny;
begin
    select * into strict a from account where code = new.account_code;
    change := case when new.side = a.normal_side then new.amount else -new.amount end;
    -- Update before insert: the row an upsert proposes is checked on its own, and a decrease alone is negative.
    update account_balance b set balance = b.balance + change
        where b.region_code = new.region_code and b.account_code = new.account_code
            and b.appropriation_id = new.appropriation_id;
    if not found then
        insert into account_balance values (new.region_code, new.account_code, new.appropriation_id, change, a.guarded);
    end if;
    return null;
end $$;
create trigger posting_enters_the_balance after insert on posting
    for each row execute function posting_enters_the_balance();

-- The chained text of an entry: a JSON array of its fields, then of its lines in order.
create function ledger_content(e journal_entry) returns text language sql stable as $$
    select jsonb_build_array(e.id::text, e.region_code::text, e.book, e.kind, e.subject_type, e.subject_id::text, e.text,
        e.effective_on::text, to_char(e.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), e.recorded_by,
        e.reversal_of::text, (select jsonb_agg(jsonb_build_array(p.line_no::text, p.account_code, p.side::text,
            p.amount::text, p.appropriation_id::text, p.township_code, p.use_code) order by p.line_no)
            from posting p where p.entry_id = e.id))::text
$$;

create function entry_balances_and_is_chained() returns trigger language plpgsql security definer
    set search_path = public, pg_catalog as $$
begin
    if (select coalesce(sum(case side when 'D' then amount else -amount end), 1) from posting where entry_id = new.id) <> 0 then
        raise exception '分录借贷不平' using errcode = '23514';
    end if;
    perform append_link(new.region_code, 'LEDGER', new.id, ledger_content(new));
    return null;
end $$;
create constraint trigger entry_balances_and_is_chained after insert on journal_entry
    deferrable initially deferred for each row execute function entry_balances_and_is_chained();

select guard_region(t) from unnest(array['accounting_period', 'journal_entry', 'posting', 'account_balance']::regclass[]) t;
grant select on account, account_balance to yaomen_app;
grant select, insert on accounting_period, journal_entry, posting to yaomen_app;
