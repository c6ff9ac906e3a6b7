-- The application runs without the rights of the owner. Two more roles: muutoskirja_owner owns the ledger and logs in nowhere;
-- muutoskirja_application is what the program runs as, a member of the three groups of V1. What the migrating account may not do is
-- left as it is, with a notice.

-- A rebuild makes its tables here, and has no right to make schemas. Nothing stays in it.
drop schema if exists read_next cascade;
create schema read_next;

do $$
declare
    name text;
    part record;
begin
    foreach name in array array['muutoskirja_owner', 'muutoskirja_application'] loop
        if not exists (select from pg_roles where rolname = name) then
            begin
                execute format('create role %I nologin', name);
            exception
                when insufficient_privilege then
                    raise notice 'The role % was not created: % may not create roles.', name, current_user;
                when duplicate_object or unique_violation then
                    null; -- made meanwhile for another database of this server
            end;
        end if;
    end loop;

    for part in
        select granted.rolname as granted, member.rolname as member, wanted.options
        from (values
                ('muutoskirja_append', 'muutoskirja_application', 'inherit true, set true'),
                ('muutoskirja_project', 'muutoskirja_application', 'inherit true, set true'),
                ('muutoskirja_read', 'muutoskirja_application', 'inherit true, set true'),
                -- To hand the objects over below, to change them in later migrations, and to run as the application.
                ('muutoskirja_owner', current_user, 'inherit true, set true'),
                ('muutoskirja_project', current_user, 'inherit true, set true'),
                ('muutoskirja_application', current_user, 'inherit false, set true')) as wanted (granted, member, options)
            join pg_roles granted on granted.rolname = wanted.granted
            join pg_roles member on member.rolname = wanted.member
        where granted.oid <> member.oid
            and not pg_has_role(member.oid, granted.oid, 'SET')
    loop
        begin
            execute format('grant %I to %I with %s', part.granted, part.member, part.options);
        exception
            when insufficient_privilege then
                raise notice 'The role % was not granted to %: % may not do that.', part.granted, part.member, current_user;
        end;
    end loop;

    if exists (select from pg_roles where rolname = 'muutoskirja_project') then
        grant usage, create on schema read_next to muutoskirja_project;
    end if;

    if exists (select from pg_roles where rolname = 'muutoskirja_owner' and pg_has_role(oid, 'SET')) then
        begin
            -- Who is given a schema must be allowed to make schemas, for as long as it takes.
            if not (select rolsuper from pg_roles where rolname = current_user) then
                execute format('grant create on database %I to muutoskirja_owner', current_database());
            end if;
            foreach name in array array['ledger', 'axon', 'read', 'read_next'] loop
                execute format('alter schema %I owner to muutoskirja_owner', name);
            end loop;
            for part in
                select case c.relkind when 'v' then 'view' else 'table' end as kind, c.oid::regclass::text as object
                from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where n.nspname in ('ledger', 'axon') and c.relkind in ('r', 'v')
                union all
                select 'function', p.oid::regprocedure::text
                from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                where n.nspname in ('ledger', 'read')
            loop
                execute format('alter %s %s owner to muutoskirja_owner', part.kind, part.object);
            end loop;
            if not (select rolsuper from pg_roles where rolname = current_user) then
                execute format('revoke create on database %I from muutoskirja_owner', current_database());
            end if;
        exception
            when insufficient_privilege then
                raise notice 'The ledger still belongs to %, who may not hand it over: %', current_user, sqlerrm;
        end;
    end if;

    -- Who rebuilds the tables of this schema drops them. A migration that adds one hands it over in the same way.
    if exists (select from pg_roles where rolname = 'muutoskirja_project' and pg_has_role(oid, 'SET')) then
        for part in
            select c.oid::regclass as object from pg_class c where c.relnamespace = 'read'::regnamespace and c.relkind = 'r'
        loop
            execute format('alter table %s owner to muutoskirja_project', part.object);
        end loop;
    else
        raise notice 'The tables of schema read still belong to %: only that account can make them anew.', current_user;
    end if;
end $$;
