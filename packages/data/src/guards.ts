/** What migrations cannot say: the audit log only grows, whoever asks. Safe to run again. */
export const sqliteGuards = `
create trigger if not exists data_audit_no_update before update on data_audit
begin select raise(abort, 'the audit log is append-only'); end;
create trigger if not exists data_audit_no_delete before delete on data_audit
begin select raise(abort, 'the audit log is append-only'); end;
insert into data_chain (id, seq, hash) values (1, 0, '') on conflict do nothing;
`;

export const postgresGuards = `
create or replace function data_audit_append_only() returns trigger language plpgsql as
$$ begin raise exception 'the audit log is append-only'; end $$;
create or replace trigger data_audit_no_change before update or delete on data_audit
for each row execute function data_audit_append_only();
insert into data_chain (id, seq, hash) values (1, 0, '') on conflict do nothing;
`;
