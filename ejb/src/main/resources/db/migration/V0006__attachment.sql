-- Why: evidence is kept by the hash of its bytes, so that a calculation can name exactly what it relied on.

create table attachment (
    region_code region_code not null,
    sha256 sha256_hex not null,
    name text not null check (length(name) between 1 and 200),
    media_type text not null check (media_type in ('application/pdf', 'image/jpeg', 'image/png')),
    size_bytes int not null check (size_bytes between 1 and 10485760),
    content bytea not null,
    uploaded_by text not null,
    recorded_at timestamptz not null,
    primary key (region_code, sha256),
    check (length(content) = size_bytes),
    check (encode(sha256(content), 'hex') = sha256)
);
comment on table attachment is '附件：按内容摘要存放的证明材料，只增不改';
comment on column attachment.region_code is '区划';
comment on column attachment.sha256 is '内容摘要';
comment on column attachment.name is '文件名';
comment on column attachment.media_type is '类型：PDF、JPEG、PNG';
comment on column attachment.size_bytes is '字节数，至多 10 MB';
comment on column attachment.content is '内容';
comment on column attachment.uploaded_by is '上传人';
comment on column attachment.recorded_at is '上传时间';
alter table attachment alter column content set storage external;

select guard_region('attachment');
grant select, insert on attachment to yaomen_app;
