-- Why: when what was calculated under a rule is more than the money there is, everybody gets the same part of it. It is one
-- decision over all awards of the rule, before any of them is published: their new calculations add up to the money.

create table award_scaling (
    id uuid primary key,
    region_code region_code not null,
    programme_id uuid not null references programme,
    rule_code text not null,
    appropriation_id uuid not null references appropriation,
    awards int not null check (awards > 0),
    claimed cny not null,
    pool cny not null check (pool > 0 and pool < claimed),
    document text not null check (length(document) between 1 and 100),
    article text not null check (length(article) between 1 and 100),
    scaled_by text not null,
    recorded_at timestamptz not null
);
create index award_scaling_by_rule on award_scaling (programme_id, rule_code);
comment on table award_scaling is '按比例调减：一条规则下全部未公示奖补按资金总额同比例核减，只增不改';
comment on column award_scaling.id is '标识';
comment on column award_scaling.region_code is '区划';
comment on column award_scaling.programme_id is '政策项目';
comment on column award_scaling.rule_code is '规则代码';
comment on column award_scaling.appropriation_id is '所依预算指标';
comment on column award_scaling.awards is '奖补件数';
comment on column award_scaling.claimed is '调减前合计（元）';
comment on column award_scaling.pool is '可用资金，即调减后合计（元）';
comment on column award_scaling.document is '依据文号';
comment on column award_scaling.article is '条款';
comment on column award_scaling.scaled_by is '办理人';
comment on column award_scaling.recorded_at is '记录时间';
select guard_region('award_scaling');
grant select, insert on award_scaling to yaomen_app;

alter table calculation add column scaling_id uuid references award_scaling;
create index calculation_by_scaling on calculation (scaling_id) where scaling_id is not null;
comment on column calculation.scaling_id is '所属按比例调减；空为未调减';

-- The second time of Scalings: all of them or none, and to the fen.
create function scaling_is_whole() returns trigger language plpgsql as $$
begin
    if not exists (select from (select sum(k.amount) as total, count(*) as number from calculation k where k.scaling_id = new.id) s
            where s.total = new.pool and s.number = new.awards)
        or exists (select from award a join calculation k on k.id = a.calculation_id
            where a.programme_id = new.programme_id and a.rule_code = new.rule_code and a.region_code = new.region_code
                and a.state <> 'REFUSED' and (a.state <> 'CALCULATED' or k.scaling_id is distinct from new.id)) then
        raise exception '按比例调减须一次调减全部未公示的奖补，且合计等于可用资金' using errcode = '23514';
    end if;
    return null;
end $$;
create constraint trigger scaling_is_whole after insert on award_scaling
    deferrable initially deferred for each row execute function scaling_is_whole();
