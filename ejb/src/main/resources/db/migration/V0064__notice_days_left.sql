-- Why: officials see how many working days a running notice still has, counted as on their desks.

create or replace view notice_view with (security_invoker = true) as
select n.id, n.region_code, n.programme_id, p.code as programme_code, p.name as programme_name, n.title, n.published_on,
    n.notice_days_working, n.ends_on, n.state, n.sha256, l.line_count, l.amount, l.synthetic,
    (select count(*) from objection o where o.notice_id = n.id and o.state = 'OPEN') as open_objections,
    n.published_by, n.recorded_at, n.closed_at, n.version,
    case when n.state = 'OPEN' then (select case when n.ends_on < t.day then least(e.number - t.number, -1)
            else e.number - t.number end
        from working_day e, working_day t where e.day = n.ends_on and t.day = business_today()) end as days_left
from publicity_notice n
left join programme p on p.id = n.programme_id
left join lateral (select count(*) as line_count, coalesce(sum(x.amount), 0) as amount,
    coalesce(bool_or(x.synthetic), false) as synthetic from notice_line x where x.notice_id = n.id) l on true;
