-- Why: compared with a text, the region of a link was not looked up in the index: each new link read all earlier ones,
-- so that every record made the next one slower.

create or replace function append_link(region text, wanted_chain text, subject uuid, content text) returns void
    language plpgsql security definer set search_path = public, pg_catalog as $$
declare
    head chain_link;
    content_hash text := encode(sha256(convert_to(content, 'UTF8')), 'hex');
begin
    perform lock_region(region);
    select * into head from chain_link c
        where c.region_code = region::region_code and c.chain = wanted_chain order by c.seq desc limit 1;
    head.sha256 := coalesce(head.sha256, repeat('0', 64));
    insert into chain_link values (region, wanted_chain, coalesce(head.seq, 0) + 1, subject, content_hash, head.sha256,
        encode(sha256(convert_to(head.sha256 || content_hash, 'UTF8')), 'hex'));
end $$;
