-- Why: regions and working days are tables with documents behind them, not algorithms.

create table region (
    code region_code not null,
    name text not null,
    valid_from date not null,
    valid_to date,
    successor_code region_code,
    primary key (code, valid_from),
    check (valid_to is null or valid_to >= valid_from)
);
comment on table region is '行政区划（GB/T 2260），带起止日期';
comment on column region.code is '区划代码';
comment on column region.name is '区划名称';
comment on column region.valid_from is '启用日期';
comment on column region.valid_to is '停用日期，空为现行';
comment on column region.successor_code is '变更后的代码';

create table calendar_year (
    year int primary key,
    document text not null,
    confirmed boolean not null
);
comment on table calendar_year is '已载入放假安排的年度';
comment on column calendar_year.year is '年度';
comment on column calendar_year.document is '放假通知文号';
comment on column calendar_year.confirmed is '文号是否已核实';

create table calendar_day (
    day date primary key,
    kind text not null check (kind in ('HOLIDAY', 'MAKE_UP_WORKDAY')),
    name text not null,
    document text not null
);
comment on table calendar_day is '法定节假日与调休上班日';
comment on column calendar_day.day is '日期';
comment on column calendar_day.kind is 'HOLIDAY 放假，MAKE_UP_WORKDAY 调休上班';
comment on column calendar_day.name is '节日名称';
comment on column calendar_day.document is '放假通知文号';

grant select on region, calendar_year, calendar_day to yaomen_app;
