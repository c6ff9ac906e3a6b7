-- The ledger: one gapless order of entries, only ever appended to, each its own receipt for the command that led to it; and the
-- tokens that tell how far each projection has come.

create schema ledger;
create schema axon;
create schema read;

create table ledger.event (
    position        bigint      primary key check (position > 0),
    event_id        uuid        not null unique,
    subject         text        collate "C" not null,
    sequence_number bigint      not null check (sequence_number >= 0),
    type            text        collate "C" not null,
    revision        int         not null check (revision > 0),
    payload         bytea       not null,
    metadata        bytea       not null,
    fingerprint     bytea       not null,
    recorded_at     timestamptz not null,
    unique (subject, sequence_number)
);
create index event_recorded_at on ledger.event using brin (recorded_at);
comment on column ledger.event.position is 'From 1, without gaps, in the order of commits.';
comment on column ledger.event.payload is 'The JSON of the statement, exactly as written. ledger.event_readable offers it as jsonb.';

comment on column ledger.event.event_id is 'Follows from the id of the command, so that a command sent again meets its own entry.';
comment on column ledger.event.fingerprint is 'SHA-256 of what the command asked.';

create view ledger.event_readable as
select position, event_id, subject, sequence_number, type, revision, recorded_at,
       convert_from(metadata, 'UTF8')::jsonb as metadata,
       convert_from(payload, 'UTF8')::jsonb as payload
from ledger.event;

create view ledger.command_receipt as
select (convert_from(metadata, 'UTF8')::jsonb ->> 'command')::uuid as command_id, fingerprint, position, event_id, recorded_at
from ledger.event;

-- Nothing recorded is ever changed, not even by the owner or by a replication session (hence "enable always").
create function ledger.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '%.% is append only: % is refused', tg_table_schema, tg_table_name, lower(tg_op)
        using errcode = 'insufficient_privilege',
              hint = 'Record a correction (correct-entry) or a withdrawal (withdraw-entry) instead.';
end $$;
create trigger append_only before update or delete on ledger.event
    for each row execute function ledger.refuse_change();
create trigger append_only_truncate before truncate on ledger.event
    for each statement execute function ledger.refuse_change();
alter table ledger.event enable always trigger append_only;
alter table ledger.event enable always trigger append_only_truncate;

-- Writes a batch of appends in one transaction. Each append holds one or more events and is written whole or not at all; no two
-- appends of a batch may name the same subject or command. The arrays hold one element per event, in the order of recording:
-- append_no       the append it belongs to, ascending
-- last_known      for the first event of a subject in its append: the last sequence number the caller knew, -1 for none; else null
-- careful         whether to look for appends to refuse; without looking, one of them fails the whole batch with unique_violation
-- Answers the head before the batch, the time of recording, and the numbers of the refused appends (null when there are none):
-- those whose subject has moved on, or whose command has been recorded already.
create function ledger.append(
    careful boolean, append_no int[], event_id uuid[], subject text[], sequence_number bigint[], last_known bigint[], type text[], revision int[],
    payload bytea[], metadata bytea[], fingerprint bytea[],
    out head bigint, out recorded_at timestamptz, out refused int[])
language plpgsql as $$
#variable_conflict use_column
begin
    -- One writer at a time over all nodes, until commit: this makes positions gapless and their order the order of commits.
    perform pg_advisory_xact_lock(5495891830514216);

    select e.position, e.recorded_at into append.head, append.recorded_at
        from ledger.event e order by e.position desc limit 1;
    append.head := coalesce(append.head, 0);
    append.recorded_at := greatest(clock_timestamp(), append.recorded_at);

    if append.careful then
        append.refused := (
            select array_agg(distinct asked.append_no)
            from unnest(append.append_no, append.subject, append.last_known, append.event_id)
                as asked (append_no, subject, last_known, event_id)
            where asked.last_known <> coalesce(
                    (select e.sequence_number from ledger.event e where e.subject = asked.subject
                     order by e.sequence_number desc limit 1), -1)
               -- Not "exists", which may be planned as a hash of every event there is.
               or (select e.position from ledger.event e where e.event_id = asked.event_id) is not null);
    end if;

    if cardinality(append.event_id) = 1 and append.refused is null then
        insert into ledger.event
            (position, event_id, subject, sequence_number, type, revision, payload, metadata, fingerprint, recorded_at)
        values (append.head + 1, append.event_id[1], append.subject[1], append.sequence_number[1], append.type[1],
                append.revision[1], append.payload[1], append.metadata[1], append.fingerprint[1], append.recorded_at);
        return;
    end if;

    insert into ledger.event
        (position, event_id, subject, sequence_number, type, revision, payload, metadata, fingerprint, recorded_at)
    select append.head + row_number() over (order by asked.ordinality), asked.event_id, asked.subject, asked.sequence_number,
           asked.type, asked.revision, asked.payload, asked.metadata, asked.fingerprint, append.recorded_at
    from unnest(append.append_no, append.event_id, append.subject, append.sequence_number, append.type, append.revision,
                append.payload, append.metadata, append.fingerprint) with ordinality
        as asked (append_no, event_id, subject, sequence_number, type, revision, payload, metadata, fingerprint, ordinality)
    where append.refused is null or asked.append_no <> all (append.refused);
end $$;

create table axon.token_entry (
    processor_name text not null,
    segment        int  not null,
    token          bytea,
    token_type     text,
    timestamp      text,
    owner          text,
    primary key (processor_name, segment)
);
-- Written here rather than by the first node to start, since several may start at once on an empty database.
insert into axon.token_entry (processor_name, segment, token, token_type, timestamp)
values ('__config', 0, convert_to(format('{"config":{"id":"%s"}}', gen_random_uuid()), 'UTF8'),
        'org.axonframework.eventhandling.tokenstore.ConfigToken', '1970-01-01T00:00:00Z');

-- Three groups to grant to the accounts of a server: those that append, those that keep read models, those that only read.
do $$
declare
    name text;
begin
    foreach name in array array['muutoskirja_append', 'muutoskirja_project', 'muutoskirja_read'] loop
        if not exists (select from pg_roles where rolname = name) then
            begin
                execute format('create role %I nologin', name);
            exception
                when insufficient_privilege then
                    raise notice 'The group % was not created: % may not create roles. Create it, and grant by hand.',
                        name, current_user;
                when duplicate_object or unique_violation then
                    null; -- made meanwhile for another database of this server
            end;
        end if;
    end loop;
    if exists (select from pg_roles where rolname = 'muutoskirja_append') then
        grant usage on schema ledger to muutoskirja_append;
        grant select, insert on ledger.event to muutoskirja_append;
        grant select on ledger.event_readable, ledger.command_receipt to muutoskirja_append;
    end if;
    if exists (select from pg_roles where rolname = 'muutoskirja_project') then
        grant usage on schema ledger, axon to muutoskirja_project;
        grant usage, create on schema read to muutoskirja_project;
        grant select on all tables in schema ledger to muutoskirja_project;
        grant select, insert, update, delete on axon.token_entry to muutoskirja_project;
        alter default privileges in schema read
            grant select, insert, update, delete, truncate on tables to muutoskirja_project;
    end if;
    if exists (select from pg_roles where rolname = 'muutoskirja_read') then
        grant usage on schema ledger, read to muutoskirja_read;
        grant select on all tables in schema ledger to muutoskirja_read;
        alter default privileges in schema read grant select on tables to muutoskirja_read;
    end if;
end $$;
