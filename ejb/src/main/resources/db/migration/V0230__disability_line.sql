-- Why: when the contract of a worker disabled at work ends, the employer owes 一次性伤残就业补助金 (工伤保险条例第三十六条第二款、第三十七条第二项;
-- grades 5 to 10), which is charged to U2. Its months are the province's: a dated row of the region like the others, and where
-- none is in force the line is frozen empty and the sheet is not submitted.
--
-- Source and confidence: the regulation was read; no province's rates were, so none is stored.

insert into parameter_kind values
    ('DISABILITY_EMPLOYMENT_MONTHS', '一次性伤残就业补助金月数', '[5-9]|10', '{个月}', null, true, false);

alter table severance_line
    drop constraint severance_line_kind_check,
    add constraint severance_line_kind_check
        check (kind in ('SEVERANCE', 'DISABILITY_EMPLOYMENT', 'WAGE_ARREARS', 'INSURANCE_ARREARS', 'LATE_FEE')),
    drop constraint severance_line_use,
    add constraint severance_line_use check (use_code = case when kind in ('SEVERANCE', 'DISABILITY_EMPLOYMENT') then 'U2'
        else 'U3' end and payable = (kind in ('SEVERANCE', 'DISABILITY_EMPLOYMENT', 'WAGE_ARREARS'))),
    add constraint severance_line_untaxed check (kind = 'SEVERANCE' or tax = 0);
comment on column severance_line.kind is 'SEVERANCE 经济补偿或赔偿金，DISABILITY_EMPLOYMENT 一次性伤残就业补助金，WAGE_ARREARS 拖欠工资，INSURANCE_ARREARS 社保欠费，LATE_FEE 滞纳金';
comment on column severance_line.use_code is '资金用途：U2 经济补偿金、单位承担的工伤保险待遇，U3 清偿拖欠';
comment on column severance_sheet.u2 is 'U2 经济补偿金、一次性伤残就业补助金（元）';

create or replace view severance_case_view with (security_invoker = true) as
select f.sheet_id, f.worker_id, f.region_code, w.name as worker_name, w.citizen_id_masked, e.name as enterprise_name,
    f.hired_on, f.left_on, f.reason, f.unlawful, w.mean_wage, s.local_monthly_wage, s.local_annual_wage, s.minimum_wage,
    s.wage_source, s.pay_on, f.wage_arrears, f.insurance_arrears, f.arrears_days, w.injury_grade
from severance_fact f join severance_sheet s on s.id = f.sheet_id join worker w on w.id = f.worker_id
    join enterprise e on e.id = s.enterprise_id;

-- What paid a worker, in words: the life line reads it.
create or replace view severance_worker_money_view with (security_invoker = true) as
select worker_id, region_code, kind, case kind when 'SEVERANCE' then '经济补偿' when 'DISABILITY_EMPLOYMENT'
        then '一次性伤残就业补助金' else '清偿拖欠工资' end as title,
    paid_on as happened_on, null::date as from_month, null::date as to_month, paid::numeric as amount
from severance_paid_view;
