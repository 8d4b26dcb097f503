-- Why: every command leaves a record that cannot be switched off, changed or taken out unnoticed.

create table audit_record (
    id uuid primary key,
    region_code region_code not null,
    recorded_at timestamptz not null,
    business_date date not null,
    actor text not null,
    action text not null,
    subject_type text not null,
    subject_id text not null,
    reason text,
    before text,
    after text
);
create index audit_record_by_subject on audit_record (subject_type, subject_id, recorded_at);
create index audit_record_by_time on audit_record (region_code, recorded_at desc);
comment on table audit_record is '审计记录：何人、何时、何事、何故、改前、改后；只增不改';
comment on column audit_record.id is '标识';
comment on column audit_record.region_code is '区划';
comment on column audit_record.recorded_at is '记录时间（真实时间）';
comment on column audit_record.business_date is '业务日期';
comment on column audit_record.actor is '操作人';
comment on column audit_record.action is '操作';
comment on column audit_record.subject_type is '单据类型';
comment on column audit_record.subject_id is '单据标识';
comment on column audit_record.reason is '事由';
comment on column audit_record.before is '改前内容（JSON）';
comment on column audit_record.after is '改后内容（JSON）';

-- The chained text of a record: a JSON array of its fields as text, times in UTC with microseconds.
create function audit_content(r audit_record) returns text language sql stable as $$
    select jsonb_build_array(r.id::text, r.region_code::text,
        to_char(r.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), r.business_date::text, r.actor,
        r.action, r.subject_type, r.subject_id, r.reason, r.before, r.after)::text
$$;

create function audit_record_is_chained() returns trigger language plpgsql security definer
    set search_path = public, pg_catalog as $$
begin
    perform append_link(new.region_code, 'AUDIT', new.id, audit_content(new));
    return null;
end $$;
-- At commit, so that the region's lock is held only while the transaction is written out.
create constraint trigger audit_record_is_chained after insert on audit_record
    deferrable initially deferred for each row execute function audit_record_is_chained();

create function actor_is_the_caller() returns trigger language plpgsql as $$
begin
    if new.actor is distinct from scope_user() and session_user = 'yaomen_app' then
        raise exception '审计记录的操作人必须是当前用户' using errcode = '42501';
    end if;
    return new;
end $$;
create trigger actor_is_the_caller before insert on audit_record for each row execute function actor_is_the_caller();

select guard_region('audit_record');
grant select, insert on audit_record to yaomen_app;
