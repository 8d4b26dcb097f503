-- Why: who was struck counts nowhere any more: on no list by itself, in no plan, report, sheet, clock or comparison. A report
-- as of a moment before that still counts what was known then.

create or replace view worker_view with (security_invoker = true) as
select w.id, w.region_code, w.enterprise_id, e.name as enterprise_name, e.credit_code::text as credit_code, w.programme_id,
    (select p.code from programme p where p.id = w.programme_id) as programme_code, w.name, w.citizen_id_masked, w.sex,
    w.birth_year, '*******' || w.phone_tail as phone_masked, w.contract_from, w.contract_to, w.job, w.post, w.mean_wage,
    w.pension, w.medical, w.unemployment, w.work_injury, w.maternity, w.injury_grade,
    concat_ws(e'\n', case when w.injury_grade is not null then 'INJURY' end, case when w.pregnant then 'PREGNANCY' end,
        case when w.medical_period then 'MEDICAL_PERIOD' end, case when w.near_retirement then 'NEAR_RETIREMENT' end,
        case when w.zero_employment_family then 'ZERO_EMPLOYMENT_FAMILY' end, case when w.older then 'OLDER' end,
        case when w.retired then 'RETIRED' end) as special_cases,
    concat_ws(e'\n', case when w.same_person then 'SAME_PERSON' end, case when w.shared_account then 'SHARED_ACCOUNT' end,
        case when w.over_age then 'OVER_AGE' end, case when w.card_doubtful then 'CARD_DOUBTFUL' end) as flags,
    '****' || w.account_tail as account_masked, w.bank_code, w.synthetic, w.import_id, w.created_by, w.recorded_at, w.version,
    w.struck_at
from worker w left join enterprise e on e.id = w.enterprise_id;

create or replace view placement_view with (security_invoker = true) as
select w.id, w.region_code::text as region_code, w.enterprise_id, w.enterprise_name, w.programme_id, w.programme_code,
    w.name, w.citizen_id_masked, w.job, w.special_cases, coalesce(s.status, 'WAITING') as status,
    coalesce(s.reopened, false) as reopened, s.since, r.employer, r.post, s.followed_on, s.follow_up_on,
    s.follow_up_on - today.day as days_left, coalesce(s.follow_up_on < today.day, false) as overdue,
    coalesce(s.seq_no, 0) as seq_no, case when s.status = 'UNEMPLOYED' then 'STILL_UNEMPLOYED'
        when extract(year from p.approved_on) = extract(year from today.day) then 'THIS_YEAR'
        when coalesce(s.status, 'WAITING') = 'WAITING' and p.approved_on < today.day then 'CARRIED_OVER' end as track,
    w.synthetic
from worker_view w
    cross join (select business_today() as day) today
    left join placement_standing s on s.worker_id = w.id
    left join placement_record r on r.id = s.record_id
    left join resettlement_plan p on p.enterprise_id = w.enterprise_id and p.programme_id = w.programme_id
        and p.state = 'APPROVED'
where w.struck_at is null;

-- As before, but for the struck: of an enterprise who waits, and who is counted and listed as of a day.
create or replace view placement_waiting_view with (security_invoker = true) as
select 'PLACE_WORKERS' as kind, 'ENTERPRISE' as subject_type, p.enterprise_id as subject_id, p.region_code, p.programme_id,
    e.name || '：' || n.heads || ' 人' as title, null::numeric as amount, 'hr-clerk' as role, null as or_role,
    p.approved_on as since, null::date as set_due_on, null as part_type, null::uuid as part_id, null as own_part,
    '{}'::text[] as people, null::uuid as approval_case_id
from resettlement_plan p join enterprise e on e.id = p.enterprise_id
    cross join lateral (select count(*) as heads from worker w left join placement_standing s on s.worker_id = w.id
        where w.enterprise_id = p.enterprise_id and w.programme_id = p.programme_id and not w.retired and w.struck_at is null
            and (s.worker_id is null or (s.status = 'WAITING' and not s.reopened))) n
where p.state = 'APPROVED' and n.heads > 0
union all
select 'REPLACE_WORKER', 'WORKER', w.id, w.region_code, w.programme_id, w.name || '（' || e.name || '）', null, 'hr-clerk', null,
    s.since, null, null, null, null, '{}', null
from placement_standing s join worker w on w.id = s.worker_id join enterprise e on e.id = w.enterprise_id
where s.reopened and s.status = 'WAITING' and w.struck_at is null
union all
select 'FOLLOW_UP_WORKERS', 'ENTERPRISE', w.enterprise_id, w.region_code, w.programme_id, e.name || '：' || count(*) || ' 人',
    null, 'hr-clerk', null, min(s.follow_up_on) - 30, min(s.follow_up_on), null, null, null, '{}', null
from placement_standing s join worker w on w.id = s.worker_id join enterprise e on e.id = w.enterprise_id
where s.follow_up_on <= business_today() + 30
group by w.enterprise_id, w.region_code, w.programme_id, e.name;

select amend_function('placement_list(date,timestamptz)', 'where w.recorded_at <= known',
    'where w.recorded_at <= known and coalesce(w.struck_at > known, true)');
select amend_function('worker_counts(date,timestamptz,uuid[])', 'where w.id = any (workers)',
    'where w.id = any (workers) and coalesce(w.struck_at > known, true)');
select amend_function('worker_twins(json)', 'where w.citizen_id_index = decode(a.person, ''hex'')',
    'where w.struck_at is null and w.citizen_id_index = decode(a.person, ''hex'')');
select amend_function('worker_twins(json)', 'where w.account_index = decode(a.account, ''hex'')',
    'where w.struck_at is null and w.account_index = decode(a.account, ''hex'')');
select amend_function('worker_matches(uuid)', 'where w.id = asked', 'where w.id = asked and w.struck_at is null');
select amend_function('worker_matches(uuid)', 'where w.id <> own.id', 'where w.id <> own.id and w.struck_at is null');
select amend_function('worker_matches(uuid)', 'where w.citizen_id_index <> own.citizen_id_index',
    'where w.citizen_id_index <> own.citizen_id_index and w.struck_at is null');
select amend_function('worker_is_marked()', 'and o.id <> f.id', 'and o.id <> f.id and o.struck_at is null');
select amend_function('worker_is_marked()', 'o.citizen_id_index <> f.citizen_id_index',
    'o.citizen_id_index <> f.citizen_id_index and o.struck_at is null');
select amend_function('worker_account_is_marked()', 'o.citizen_id_index <> w.citizen_id_index',
    'o.citizen_id_index <> w.citizen_id_index and o.struck_at is null');
select amend_function('severance_is_excluded(uuid,date)', 'when w.retired then',
    'when w.struck_at is not null then ''已从花名册剔除'' when w.retired then');

do $$
begin
    execute format('create or replace view worker_clock_view with (security_invoker = true) as select v.* from (%s) v'
        ' where not exists (select from worker w where w.id = v.subject_id and w.struck_at is not null)',
        rtrim(pg_get_viewdef('worker_clock_view'::regclass), ';'));
    execute format('create or replace view layoff_clock_view with (security_invoker = true) as %s',
        replace(pg_get_viewdef('layoff_clock_view'::regclass), 'FROM worker w', 'FROM (select * from worker where struck_at is null) w'));
end $$;
