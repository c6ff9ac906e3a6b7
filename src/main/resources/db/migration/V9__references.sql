-- Who names what: one row for each thing that an entry names in a role that is looked for. Rows are only ever added. Found by role and
-- name, in the order of the ledger, from the index alone.
create table read.reference (
    position bigint not null,
    role     "char" not null,
    named    text   collate "C" not null,
    subject  text   collate "C" not null,
    constraint reference_pkey primary key (role, named, position) include (subject)
);
comment on table read.reference is 'Made from ledger.event alone, and made anew by the command "rebuild".';
comment on column read.reference.position is 'The entry that names it.';
comment on column read.reference.role is 'r the reform in whose course, a the decision on whose authority, s the document that tells it, m the matter (municipality and diary number), c the decision that must approve, u the decision recused from, e an earlier entry that it changes, i something that gets its id here';
comment on column read.reference.subject is 'The aggregate that refers to it.';

do $$
begin
    if exists (select from pg_roles where rolname = 'muutoskirja_project' and pg_has_role(oid, 'SET')) then
        alter table read.reference owner to muutoskirja_project;
    end if;
end $$;
