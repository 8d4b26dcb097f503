-- Why: a refused appropriation gives its document number free: what was refused is registered anew, corrected. Until now
-- the number was taken for ever.
alter table appropriation drop constraint appropriation_region_code_document_no_fund_source_id_key;

create unique index appropriation_document_once
    on appropriation (region_code, document_no, fund_source_id)
    where state <> 'REFUSED';
comment on index appropriation_document_once is '同一区划、文号、资金来源只登记一次；审批未通过的不计，可更正后重新登记';
