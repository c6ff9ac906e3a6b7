-- Every structure on every day, as known after every position. A row says how a unit was on the days of "valid", as it was known from
-- the first position of "recorded" until the last one before its upper bound; open above while it is still known so.
create extension if not exists btree_gist;

create table read.structure (
    organisation text      collate "C" not null,
    unit         text      collate "C" not null,
    valid        daterange not null,
    recorded     int8range not null,
    certainty    text      collate "C" not null check (certainty in ('certain', 'possible')),
    name         text      not null,
    kind         text      collate "C" not null,
    placement    text      collate "C" not null check (placement in ('top', 'under', 'unknown')),
    parent       text      collate "C" check ((parent is not null) = (placement = 'under')),
    since        text      not null,
    until        text,
    tasks        text[]    not null,
    entries      uuid[]    not null
);
create index structure_on_a_day on read.structure using gist (organisation, recorded, valid);
create index structure_open on read.structure (unit) where upper_inf(recorded);
comment on table read.structure is 'Made from ledger.event alone, and made anew by the command "rebuild". A unit that certainly did not exist on a day has no row for it.';
comment on column read.structure.recorded is 'Positions of ledger.event.';
comment on column read.structure.since is 'When the unit began, in EDTF; the words of the source when it tells no date; empty when nothing is told.';
comment on column read.structure.until is 'When it ended or will end, likewise; null when no end is recorded.';
comment on column read.structure.entries is 'The entries behind the row, in recorded order.';

-- A structure on a day as known at a position:
--   select * from read.structure
--   where organisation = 'org-tampere' and valid @> date '2008-01-01' and recorded @> 123::bigint;
