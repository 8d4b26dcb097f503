-- Why: the same kiln may be claimed twice: under another programme, in another year, in another county. What is compared
-- is found by an index each, so that a look at one closure costs milliseconds however many there are.

-- Blanks, full width and case are matters of typing: '１号　FJ-1' and '1号fj-1' are the same. Nothing left is null.
create function folded(given text) returns text language sql immutable strict parallel safe as $$
    select nullif(upper(regexp_replace(normalize(given, nfkc), '[\s\u200b\ufeff]', '', 'g')), '')
$$;
comment on function folded(text) is '归一后的文本：全角半角、大小写、空白不计；为空时空值';

create index enterprise_by_credit_code on enterprise (credit_code);
create index enterprise_by_folded_address on enterprise (folded(address));
create index facility_equipment_folded on facility_equipment (folded(equipment_no));
