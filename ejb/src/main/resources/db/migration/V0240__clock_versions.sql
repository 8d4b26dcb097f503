-- Why: a version that no other ends has no last day; the screen showed one in the year 292278994.

create view clock_version_view with (security_invoker = true) as
select k.kind, k.effective_from, k.days, k.warn_days, k.document, k.article, k.to_confirm, k.set_by, k.recorded_at,
    nullif(k.until, date 'infinity') as until
from clock_kind_view k;
comment on view clock_version_view is '法定期限的各版本，未被取代的没有截止日期';
grant select on clock_version_view to yaomen_app;
