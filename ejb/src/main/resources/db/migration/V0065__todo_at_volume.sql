-- Why: the to-do of a county with sixty thousand waiting documents looked up the term and the caller's part for each of
-- them. There are few terms, and one caller: both are read once and joined.

create index participation_by_person on participation (person);

create or replace view todo_view with (security_invoker = true) as
select w.kind, w.subject_type, w.subject_id, w.approval_case_id, w.region_code::text as region_code, w.programme_id, w.title,
    w.amount, w.role, w.or_role, w.since, due.on_day as due_on, due.on_day < today.day as overdue,
    case when due.on_day < today.day then least(d.number - n.number, -1) else d.number - n.number end as days_left,
    case when w.set_due_on is null then t.document end as term_document,
    w.set_due_on is not null or coalesce(t.confirmed, false) as term_confirmed,
    coalesce((select scope_user()) = any(w.people), false)
        or mine.part is not null and mine.part is distinct from w.own_part as barred
from waiting_view w
    cross join (select business_today() as day) today
    left join (select o.kind, o.effective_from, o.working_days, o.document, o.confirmed,
            lead(o.effective_from, 1, date 'infinity') over (partition by o.kind order by o.effective_from) as until
        from desk_term o) t on t.kind = w.kind and t.effective_from <= w.since and w.since < t.until
    left join (select p.subject_type, p.subject_id, p.part from participation p where p.person = (select scope_user())) mine
        on mine.subject_type = w.part_type and mine.subject_id = w.part_id
    left join working_day s on s.day = w.since
    left join working_day u on u.working and u.number = s.number + t.working_days
    cross join lateral (select coalesce(w.set_due_on, u.day) as on_day) due
    left join working_day d on d.day = due.on_day
    left join working_day n on n.day = today.day;
