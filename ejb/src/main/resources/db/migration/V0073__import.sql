-- Why: lists come as files with mistakes in them. What was uploaded is kept row by row, sealed, with what is wrong in it;
-- a corrected row is a new revision beside the old one; a row enters the register once, which the states guarantee.

create table import_list (
    id uuid primary key,
    region_code region_code not null,
    kind text not null check (kind in ('ENTERPRISE', 'CLOSURE')),
    programme_id uuid references programme,
    header text not null check (header is json object),
    state text not null check (state in ('CHECKING', 'CHECKED', 'APPLYING', 'APPLIED')),
    uploaded_by text not null,
    recorded_at timestamptz not null,
    applied_by text,
    applied_at timestamptz,
    check ((kind = 'CLOSURE') = (programme_id is not null)),
    check ((applied_by is null) = (applied_at is null))
);
create index import_list_by_region on import_list (region_code, recorded_at desc, id);
comment on table import_list is '名单导入';
comment on column import_list.id is '标识';
comment on column import_list.region_code is '区划';
comment on column import_list.kind is '名单种类：ENTERPRISE 企业，CLOSURE 关闭';
comment on column import_list.programme_id is '政策项目（关闭名单）';
comment on column import_list.header is '所认出的各列（规范 JSON）：列、位置、表头、单位，以及不导入的列';
comment on column import_list.state is 'CHECKING 检查中，CHECKED 待导入，APPLYING 导入中，APPLIED 已导入';
comment on column import_list.uploaded_by is '上传人';
comment on column import_list.recorded_at is '上传时间';
comment on column import_list.applied_by is '最近一次确认导入的人';
comment on column import_list.applied_at is '最近一次确认导入的时间';
insert into state_transition values ('import_list', 'CHECKING', 'CHECKED'), ('import_list', 'CHECKED', 'CHECKING'),
    ('import_list', 'CHECKED', 'APPLYING'), ('import_list', 'APPLYING', 'APPLIED'), ('import_list', 'APPLIED', 'CHECKING');
create trigger check_transition before update on import_list for each row execute function check_transition();

create table import_file (
    import_id uuid not null references import_list,
    file_no int not null check (file_no > 0),
    region_code region_code not null,
    name text not null check (length(name) between 1 and 200),
    sha256 sha256_hex not null,
    size_bytes int not null check (size_bytes > 0),
    format text not null check (format in ('XLSX', 'CSV UTF-8', 'CSV GB18030')),
    row_count int not null check (row_count > 0),
    uploaded_by text not null,
    recorded_at timestamptz not null,
    primary key (import_id, file_no)
);
comment on table import_file is '导入所用的文件，只增不改：第一个是名单，其后是更正文件';
comment on column import_file.import_id is '名单导入';
comment on column import_file.file_no is '第几个文件';
comment on column import_file.region_code is '区划';
comment on column import_file.name is '文件名';
comment on column import_file.sha256 is '内容摘要';
comment on column import_file.size_bytes is '字节数';
comment on column import_file.format is '格式与编码';
comment on column import_file.row_count is '数据行数';
comment on column import_file.uploaded_by is '上传人';
comment on column import_file.recorded_at is '上传时间';

create table import_row (
    import_id uuid not null,
    row_no int not null check (row_no > 0),
    file_no int not null,
    region_code region_code not null,
    sealed bytea not null,
    shown text not null check (shown is json object),
    claims jsonb not null,
    measures jsonb not null default '{}',
    errors text not null default '{"errors":[]}' check (errors is json object),
    state text not null check (state in ('PENDING', 'READY', 'ERROR', 'QUARANTINED', 'EXISTING', 'APPLIED', 'REPLACED')),
    subject_id uuid,
    primary key (import_id, row_no, file_no),
    foreign key (import_id, file_no) references import_file (import_id, file_no),
    check (state <> 'APPLIED' or subject_id is not null),
    check (state not in ('ERROR', 'QUARANTINED', 'EXISTING') or errors <> '{"errors":[]}')
);
create unique index import_row_current on import_row (import_id, row_no) where state <> 'REPLACED';
create index import_row_by_state on import_row (import_id, state, row_no);
create unique index import_row_applied_once on import_row (subject_id) where state = 'APPLIED';
comment on table import_row is '名单中的一行：内容不改，更正为新的一条';
comment on column import_row.import_id is '名单导入';
comment on column import_row.row_no is '名单文件中的行号';
comment on column import_row.file_no is '来自第几个文件';
comment on column import_row.region_code is '区划';
comment on column import_row.sealed is '各单元格原文（加密）';
comment on column import_row.shown is '各单元格（个人信息已脱敏）';
comment on column import_row.claims is '同一名单内不得重复的内容（个人信息为盲索引）';
comment on column import_row.measures is '各数值列换算后的值，供核对合计';
comment on column import_row.errors is '错误：列、表头、说明';
comment on column import_row.state is 'PENDING 待检查，READY 可导入，ERROR 有错，QUARANTINED 残损待补，EXISTING 已登记不重复导入，APPLIED 已导入，REPLACED 已被更正替代';
comment on column import_row.subject_id is '导入后的登记，或已有的登记';
insert into state_transition
select 'import_row', f, t from (values ('PENDING', 'READY'), ('PENDING', 'ERROR'), ('PENDING', 'QUARANTINED'),
    ('PENDING', 'EXISTING'), ('READY', 'APPLIED'), ('READY', 'ERROR'), ('READY', 'EXISTING'),
    ('ERROR', 'REPLACED'), ('QUARANTINED', 'REPLACED')) m (f, t);
create trigger check_transition before update on import_row for each row execute function check_transition();

select guard_region(t) from unnest(array['import_list', 'import_file', 'import_row']::regclass[]) t;
grant select, insert on import_list, import_file, import_row to yaomen_app;
grant update (state, applied_by, applied_at) on import_list to yaomen_app;
grant update (state, measures, errors, subject_id) on import_row to yaomen_app;
