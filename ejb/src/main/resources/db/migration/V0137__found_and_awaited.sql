-- Why: what waits for a second person must be on a desk, reports of rule-breaking too; and the search box finds allocations
-- and resettlement plans by what an official has in hand.

-- The title names no enterprise: everybody's desk shows what waits, but who was reported is for those who work on it.
create view tip_off_waiting_view with (security_invoker = true) as
select case t.state when 'RECEIVED' then 'VERIFY_TIP_OFF' else 'REWARD_TIP_OFF' end as kind, 'TIP_OFF' as subject_type,
    t.id as subject_id, t.region_code, c.programme_id, '举报 ' || t.reported_on as title, null::numeric as amount,
    case t.state when 'RECEIVED' then 'industry-reviewer' else 'finance-clerk' end as role, null as or_role,
    case t.state when 'RECEIVED' then t.reported_on else (select max(r.business_date) from audit_record r
            where r.subject_type = 'TIP_OFF' and r.subject_id = t.id::text and r.action = 'tip-off.conclude') end as since, null::date as set_due_on,
    null as part_type, null::uuid as part_id, null as own_part,
    case t.state when 'RECEIVED' then array[t.received_by] else '{}' end as people, null::uuid as approval_case_id
from tip_off t join closure c on c.id = t.closure_id
where t.state = 'RECEIVED' or t.state = 'VERIFIED'
    and exists (select from tip_off_reporter r where r.tip_off_id = t.id
        and not exists (select from award a where a.reporter_id = r.id))
    and exists (select from rule_set s cross join lateral jsonb_array_elements(s.terms::jsonb -> 'rules') r
        where s.programme_id = c.programme_id and s.state = 'ACTIVE' and r ->> 'kind' = 'REPORT_REWARD');
comment on view tip_off_waiting_view is '待核实的举报、已查实待核定奖励的举报';
select join_view('waiting_view', 'tip_off_waiting_view');

insert into desk_term_kind values ('VERIFY_TIP_OFF'), ('REWARD_TIP_OFF');
insert into desk_term (kind, effective_from, working_days, document, confirmed)
select kind, date '2016-01-01', days, '内部办理时限，未见文件依据，待确认', false
from (values ('VERIFY_TIP_OFF', 15), ('REWARD_TIP_OFF', 10)) v(kind, days);

alter function search_hits(text) rename to first_search_hits;
create function search_hits(words text) returns table (type text, id uuid, title text, detail text, region_code text, rank int)
    language sql stable as $$
with hits as (
    select h.type, h.id, h.title, h.detail, h.region_code, h.rank, row_number() over () as place
    from first_search_hits(words) h
    union all
    (select 'ALLOCATION', a.id, a.document_no, a.title, a.region_code::text, case when a.document_no = words then 0 else 2 end, 30
        from allocation a where strpos(a.document_no, words) > 0 or strpos(a.title, words) > 0
        order by a.recorded_at desc, a.id limit 8)
    union all
    (select 'ALLOCATION_LINE', n.id, n.document_no, n.title, n.region_code::text, case when n.document_no = words then 0 else 2 end, 31
        from incoming_allocation_view n where strpos(n.document_no, words) > 0 or strpos(n.title, words) > 0
        order by n.issued_on desc, n.id limit 8)
    union all
    (select 'RESETTLEMENT_PLAN', p.id, e.name, e.credit_code::text, p.region_code::text, 2, 32
        from resettlement_plan p join enterprise e on e.id = p.enterprise_id
        where p.state <> 'SUPERSEDED' and (strpos(e.name, words) > 0 or starts_with(e.credit_code::text, upper(words)))
        order by p.recorded_at desc, p.id limit 8))
select h.type, h.id, h.title, h.detail, h.region_code, h.rank from hits h order by h.rank, h.place, h.title, h.id limit 20
$$;
comment on function search_hits(text) is '按名称、代码、文号、批次号、端到端标识、银行流水号、回执号查找各类单据，至多 20 条';
comment on function first_search_hits(text) is '企业、设施、奖补、指标、公示、异议、支付的查找结果';
