-- Why: PostgreSQL checks the row that an "insert … on conflict do update" proposes before it looks for the conflict.
-- The proposed row of a posting that lowers a guarded balance is the negative amount alone, so every commitment was
-- refused although the balance covered it. The balance is moved first and inserted only where there is none yet. No
-- two transactions can both find none: the entry before the posting took the lock of its region.

create or replace function posting_enters_the_balance() returns trigger language plpgsql security definer
    set search_path = public, pg_catalog as $$
declare
    a account;
begin
    select * into strict a from account where code = new.account_code;
    if not exists (select from journal_entry e where e.id = new.entry_id and e.book = a.book
        and e.region_code = new.region_code) then
        raise exception '科目与账簿或区划不符' using errcode = '23514';
    end if;
    if exists (select from chain_link c where c.chain = 'LEDGER' and c.subject_id = new.entry_id) then
        raise exception '分录已入链，不能再加行' using errcode = '23514';
    end if;
    update account_balance b set balance = b.balance + case when new.side = a.normal_side then new.amount else -new.amount end
        where (b.region_code, b.account_code, b.appropriation_id) = (new.region_code, new.account_code, new.appropriation_id);
    if not found then
        insert into account_balance values (new.region_code, new.account_code, new.appropriation_id,
            case when new.side = a.normal_side then new.amount else -new.amount end, a.guarded);
    end if;
    return null;
end $$;
