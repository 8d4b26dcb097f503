-- Why: a trial of rules goes through the accepted closures of a programme enterprise by enterprise.

create index closure_accepted_by_enterprise on closure (programme_id, enterprise_id, id) where state = 'ACCEPTED';
