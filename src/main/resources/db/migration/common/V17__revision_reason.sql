-- Why something was changed, and who let another's change in.
alter table revision_info add column reason varchar(2000);
alter table revision_info add column approved_by varchar(200);
