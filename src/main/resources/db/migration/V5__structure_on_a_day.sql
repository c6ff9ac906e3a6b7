-- A structure on a day in one question that is quick for thousands of units: an index of areas, and ids of entries as plain bytes, since
-- writing arrays of ids out as text cost more than finding the rows.

-- Where a row lies: days from left to right, each municipality's beside those of others, and positions upwards. Exact for days between
-- the years -9400 and 13400 and for municipalities whose hashes differ.
create function read.area(organisation text, valid daterange, recorded int8range) returns box
language sql immutable parallel safe as $$
    select box(
        point((hashtext(organisation) & 1073741823) * 8388608::float8 + greatest(lower(valid) - date '2000-01-01', -4194304),
              lower(recorded)),
        point((hashtext(organisation) & 1073741823) * 8388608::float8 + least(upper(valid) - date '2000-01-01' - 1, 4194303),
              least(upper(recorded) - 1, 9007199254740991)))
$$;
comment on function read.area is 'What the index structure_on_a_day holds of a row.';

create function read.ids(entries bytea) returns uuid[]
language sql immutable parallel safe as $$
    select coalesce(array_agg(encode(substr(entries, at, 16), 'hex')::uuid order by at), '{}')
    from generate_series(1, length(entries), 16) as at
$$;
comment on function read.ids is 'The ids of ledger.event that lie in a column "entries".';

drop index read.structure_on_a_day;
create function pg_temp.bytes(ids uuid[]) returns bytea language sql immutable as $$
    select coalesce(string_agg(uuid_send(id), ''::bytea order by place), ''::bytea)
    from unnest(ids) with ordinality as listed (id, place)
$$;
alter table read.structure alter column entries type bytea using pg_temp.bytes(entries);
create index structure_on_a_day on read.structure using gist (read.area(organisation, valid, recorded));
comment on column read.structure.entries is 'The entries behind the row, in recorded order: 16 bytes of each id. read.ids(entries) gives them as uuid[].';

create function read.structure_on(organisation text, day date, known_at bigint)
returns table (unit text, name text, kind text, placement text, parent text, certainty text, since text, until text, tasks text[], entries bytea)
language sql stable parallel safe rows 1000 as $$
    select s.unit, s.name, s.kind, s.placement, s.parent, s.certainty, s.since, s.until, s.tasks, s.entries
    from read.structure s
    where s.organisation = structure_on.organisation
      and read.area(s.organisation, s.valid, s.recorded)
          @> read.area(structure_on.organisation, daterange(day, day, '[]'), int8range(known_at, known_at, '[]'))
$$;
comment on function read.structure_on is 'The units of a municipality on a day, as known at a position of the ledger: select * from read.structure_on(''org-tampere'', ''2008-01-01'', 123)';
