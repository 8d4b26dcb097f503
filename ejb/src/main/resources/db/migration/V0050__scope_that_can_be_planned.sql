-- Why: the planner takes a bare starts_with against an unknown prefix for one row in two hundred, once for each guarded
-- table of a join, and so plans a list of a whole county as if it had one row. The same rule, null said to be false,
-- is taken for one in two. And proving the caller is the leader's work, so that a long scan may have helpers.

do $$
declare
    guarded record;
begin
    for guarded in select tablename from pg_policies
        where schemaname = 'public' and policyname = 'region' and qual like 'starts_with((region_code)::text, ( SELECT scope_prefix()%'
    loop
        execute format('alter policy region on %I using (coalesce(starts_with(region_code, (select scope_prefix())), false))',
            guarded.tablename);
    end loop;
end $$;

create or replace function guard_region(guarded regclass) returns void language plpgsql as $$
begin
    execute format('alter table %s enable row level security', guarded);
    execute format('create policy region on %s to yaomen_app
        using (coalesce(starts_with(region_code, (select scope_prefix())), false))
        with check (starts_with(region_code, (select scope_prefix())))', guarded);
end $$;

alter function scope_parts() parallel restricted;
alter function scope_prefix() parallel restricted;
alter function scope_user() parallel restricted;
