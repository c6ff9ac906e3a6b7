-- What stands in the log for an entry is written with it: the canonical envelope of the entry, and the hash of that as a leaf of the tree
-- (RFC 9162, section 2.1.1).

-- The same bytes as the class proof.leaf.Leaf writes, whatever the session's settings: an object in the canonical form of RFC 8785.
create function ledger.leaf(
    "position" bigint, subject text, sequence_number bigint, type text, revision int, recorded_at timestamptz,
    payload_hash bytea, metadata_hash bytea) returns bytea
language plpgsql immutable parallel safe as $$
begin
    if leaf.position between 1 and 9007199254740991
        and leaf.sequence_number between 0 and 9007199254740991
        and leaf.revision >= 1
        and length(leaf.subject) between 1 and 200 and leaf.subject collate "C" !~ '[^a-z0-9.-]'
        and length(leaf.type) between 1 and 200 and leaf.type collate "C" !~ '[^a-z0-9.-]'
        -- Of the years 1 to 9999.
        and extract(epoch from leaf.recorded_at) between -62135596800 and 253402300799.999999
        and length(leaf.payload_hash) = 32
        and length(leaf.metadata_hash) = 32
    then
        return convert_to(
            '{"aggregate":"' || leaf.subject
            || '","metadata":"' || encode(leaf.metadata_hash, 'hex')
            || '","payload":"' || encode(leaf.payload_hash, 'hex')
            || '","position":' || leaf.position
            || ',"recorded":"' || to_char(leaf.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
            || '","revision":' || leaf.revision
            || ',"sequence":' || leaf.sequence_number
            || ',"type":"' || leaf.type
            || '","v":1}', 'UTF8');
    end if;
    raise exception 'The entry at position % cannot be written in one way: subject %, sequence number %, type %, revision %, recorded %',
            leaf.position, leaf.subject, leaf.sequence_number, leaf.type, leaf.revision, leaf.recorded_at
        using errcode = 'invalid_parameter_value';
end $$;
comment on function ledger.leaf is 'What stands in the log for an entry; the hashes are SHA-256 of the payload and the metadata as stored.';

-- The table is written anew once, with its indexes and without firing a trigger.
alter table ledger.event
    add column leaf bytea,
    add column leaf_hash bytea;
alter table ledger.event
    alter column leaf type bytea using ledger.leaf(
        position, subject, sequence_number, type, revision, recorded_at, sha256(payload), sha256(metadata)),
    alter column leaf_hash type bytea using sha256('\x00'::bytea || ledger.leaf(
        position, subject, sequence_number, type, revision, recorded_at, sha256(payload), sha256(metadata))),
    alter column leaf set not null,
    alter column leaf_hash set not null;
comment on column ledger.event.leaf is 'The leaf of the log with index position - 1: ledger.leaf of this row.';
comment on column ledger.event.leaf_hash is 'SHA-256 of a zero byte and the leaf.';
comment on column ledger.event.recorded_at is 'By the clock of the node that wrote the entry, and never before the entry before it.';

-- As before, and with leaves. The time of a turn is the database's, since only it knows when the turn came.
create or replace function ledger.append(
    careful boolean, append_no int[], event_id uuid[], subject text[], sequence_number bigint[], last_known bigint[], type text[], revision int[],
    payload bytea[], metadata bytea[], fingerprint bytea[],
    out head bigint, out recorded_at timestamptz, out refused int[])
language plpgsql as $$
#variable_conflict use_column
declare
    only_leaf bytea;
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
        only_leaf := ledger.leaf(append.head + 1, append.subject[1], append.sequence_number[1], append.type[1], append.revision[1],
                                 append.recorded_at, sha256(append.payload[1]), sha256(append.metadata[1]));
        insert into ledger.event
            (position, event_id, subject, sequence_number, type, revision, payload, metadata, fingerprint, recorded_at, leaf, leaf_hash)
        values (append.head + 1, append.event_id[1], append.subject[1], append.sequence_number[1], append.type[1],
                append.revision[1], append.payload[1], append.metadata[1], append.fingerprint[1], append.recorded_at,
                only_leaf, sha256('\x00'::bytea || only_leaf));
        return;
    end if;

    insert into ledger.event
        (position, event_id, subject, sequence_number, type, revision, payload, metadata, fingerprint, recorded_at, leaf, leaf_hash)
    select line.position, line.event_id, line.subject, line.sequence_number, line.type, line.revision, line.payload, line.metadata,
           line.fingerprint, append.recorded_at, written.leaf, sha256('\x00'::bytea || written.leaf)
    from (
        select append.head + row_number() over (order by asked.ordinality) as position, asked.*
        from unnest(append.append_no, append.event_id, append.subject, append.sequence_number, append.type, append.revision,
                    append.payload, append.metadata, append.fingerprint) with ordinality
            as asked (append_no, event_id, subject, sequence_number, type, revision, payload, metadata, fingerprint, ordinality)
        where append.refused is null or asked.append_no <> all (append.refused)
    ) as line
    -- "offset 0" keeps the leaf from being made once for each place where it is named.
    cross join lateral (
        select ledger.leaf(line.position, line.subject, line.sequence_number, line.type, line.revision, append.recorded_at,
                           sha256(line.payload), sha256(line.metadata)) as leaf
        offset 0
    ) as written;
end $$;
