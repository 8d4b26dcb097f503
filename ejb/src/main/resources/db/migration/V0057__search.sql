-- Why: one box finds any document by what an official has in hand: a name, a credit code, a number, a bank's reference.
-- Numbers are found by their beginning, through an index; names by any part of them. Row-level security lets an index
-- be used for leakproof operators only, which ^@ is and LIKE and trigrams are not; the tables of names are short.

create index payment_event_by_reference on payment_event (bank_reference text_pattern_ops) where bank_reference is not null;
create index closure_by_enterprise on closure (enterprise_id);

create function search_hits(words text) returns table (type text, id uuid, title text, detail text, region_code text, rank int)
    language sql stable as $$
with firms as (
    select e.id, e.name, e.credit_code::text as credit_code, e.region_code::text as region_code,
        case when e.name = words or e.credit_code = upper(words) then 0 when starts_with(e.name, words) then 1 else 2 end as rank
    from enterprise e
    where strpos(e.name, words) > 0 or starts_with(e.credit_code::text, upper(words))
    order by rank, e.name, e.id limit 8),
hits as (
    select 1 as place, 'ENTERPRISE' as type, id, name as title, credit_code as detail, region_code, rank from firms
    union all
    (select 2, 'FACILITY', f.id, f.name, e.name, f.region_code, 2
        from facility f join enterprise e on e.id = f.enterprise_id
        where strpos(f.name, words) > 0 order by e.name, f.name, f.id limit 8)
    union all
    (select 3, 'AWARD', a.id, g.name || ' ' || a.rule_name, a.payee_name, a.region_code, greatest(g.rank, 1)
        from firms g join closure c on c.enterprise_id = g.id join award a on a.closure_id = c.id
        order by g.rank, g.name, a.rule_code, a.id limit 8)
    union all
    (select 4, 'APPROPRIATION', i.id, i.document_no, i.title, i.region_code, case when i.document_no = words then 0 else 2 end
        from appropriation i where strpos(i.document_no, words) > 0 or strpos(i.title, words) > 0
        order by i.received_on desc, i.id limit 8)
    union all
    (select 5, 'NOTICE', n.id, n.title, n.published_on::text, n.region_code, 2
        from publicity_notice n
        where starts_with(n.region_code, (select scope_prefix())) and strpos(n.title, words) > 0
        order by n.published_on desc, n.id limit 8)
    union all
    (select 6, 'OBJECTION', o.id, o.receipt_no, l.payee_name, o.region_code, 0
        from objection o join notice_line l on l.notice_id = o.notice_id and l.line_no = o.line_no
        where o.receipt_no ^@ upper(words) order by o.receipt_no limit 8)
    union all
    (select 7, 'PAYMENT_BATCH', b.id, b.batch_no, b.execute_on::text, b.region_code, 0
        from payment_batch b where b.batch_no ^@ words order by b.batch_no desc limit 8)
    union all
    (select 8, 'PAYMENT_INSTRUCTION', n.id, n.end_to_end_id, n.payee_name, n.region_code, 0
        from payment_instruction n where n.end_to_end_id ^@ upper(words) order by n.end_to_end_id limit 8)
    union all
    (select 9, 'PAYMENT_INSTRUCTION', n.id, v.bank_reference, n.payee_name, n.region_code, 0
        from payment_event v join payment_instruction n on n.id = v.instruction_id
        where v.bank_reference ^@ words order by v.bank_reference, v.id limit 8))
select h.type, h.id, h.title, h.detail, h.region_code::text, h.rank
from hits h order by h.rank, h.place, h.title, h.id limit 20
$$;
comment on function search_hits(text) is '按名称、代码、文号、批次号、端到端标识、银行流水号、回执号查找，至多 20 条';
