-- Accepted closures :first to :last of the programme :programme in the county 500154, each of an enterprise of its own,
-- with one photo and who registered and accepted it. Identifiers are hashes, as scattered as real ones.

insert into township select '500154901', '500154', '批量测试镇', '批量测试镇财政所', '\x00', '\x00', '0000', '102653000013', true,
    'bench', now(), 0 on conflict do nothing;
insert into attachment select '500154', encode(sha256('photo'), 'hex'), '拆除后.png', 'image/png', 5, 'photo', 'industry-clerk', now()
    on conflict do nothing;

create temporary table pair on commit drop as
select e, md5('enterprise:programme' || e)::uuid as enterprise_id, md5('facility:programme' || e)::uuid as facility_id,
    md5('closure:programme' || e)::uuid as closure_id, '2017-09-20'::date + e % 90 as closed_on,
    '2017-12-20 08:00+08'::timestamptz + e * interval '1 millisecond' as at
from generate_series(:first, :last) e;
analyze pair;

insert into enterprise select enterprise_id, '500154', '500154901', '批量测试砖厂' || e,
    '92' || upper(substr(md5(':programme'), 1, 8)) || lpad(e::text, 8, '0'), '测试地址' || e, '测试人' || e % 997, '\x00', '\x00',
    '5********0', '批量测试砖厂', '\x00', '\x00', '0002', '102653000013', true, 'industry-clerk', at, 0 from pair;
insert into facility select facility_id, '500154', enterprise_id, '轮窑' || e, 'BRICK_KILN', 10 + e % 30, 3000, '万块/年', true,
    'industry-clerk', at, 0 from pair;
insert into closure select closure_id, '500154', ':programme', facility_id, enterprise_id, '2017-09-01', closed_on,
    true, 'ACCEPTED', 'industry-clerk', at, 0 from pair;
insert into closure_evidence select closure_id, '500154', encode(sha256('photo'), 'hex'), '拆除后照片', 'industry-clerk', at from pair;
insert into acceptance_opinion select gen_random_uuid(), '500154', closure_id, 'DISMANTLED', '2017-12-28', null, '已拆除',
    'industry-reviewer', at from pair;
insert into participation select 'CLOSURE', closure_id, who, '500154', part, at
    from pair, (values ('industry-clerk', 'APPLICANT'), ('industry-reviewer', 'ACCEPTOR')) p(who, part);
