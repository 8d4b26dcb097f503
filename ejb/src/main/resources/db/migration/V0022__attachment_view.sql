-- Why: lists of evidence files must not read their content.

create view attachment_view with (security_invoker = true) as
select region_code::text as region_code, sha256::text as sha256, name, media_type, size_bytes, uploaded_by, recorded_at
from attachment;
comment on view attachment_view is '附件列表（不含内容）';
grant select on attachment_view to yaomen_app;
