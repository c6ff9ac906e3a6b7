-- Two read tables more, so that no question goes through the whole ledger.

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

-- How many entries each reform has now; what it had before is counted from read.timeline_version.
create table read.reform_count (
    reform        text   collate "C" not null,
    entries       int    not null,
    last_position bigint not null,
    constraint reform_count_pkey primary key (reform)
);
comment on table read.reform_count is 'Made from read.timeline_version alone, in the transactions in which that grows.';
comment on column read.reform_count.entries is 'Corrections and withdrawals not counted.';
comment on column read.reform_count.last_position is 'The last entry, or the last correction or withdrawal of one.';
insert into read.reform_count (reform, entries, last_position)
select reform, count(*) filter (where standing <> 'x'), max(from_position)
from (select distinct on (position) reform, standing, from_position
      from read.timeline_version order by position, from_position desc) as known
where reform is not null group by reform;

do $$
begin
    if exists (select from pg_roles where rolname = 'muutoskirja_project' and pg_has_role(oid, 'SET')) then
        alter table read.reference owner to muutoskirja_project;
        alter table read.reform_count owner to muutoskirja_project;
    end if;
end $$;
