package fi.muutoskirja.organisation;

import fi.muutoskirja.kernel.Capability;
import fi.muutoskirja.kernel.LedgerCommand;
import fi.muutoskirja.kernel.LedgerEvent;
import fi.muutoskirja.kernel.Objection;
import fi.muutoskirja.kernel.OtherAggregates;
import fi.muutoskirja.kernel.Provenance;
import fi.muutoskirja.kernel.Statement;
import fi.muutoskirja.organisation.rule.Dependents;
import fi.muutoskirja.organisation.rule.OrganisationRules;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One municipality's structure: what can be said of it, and what speaks against it. */
public final class OrganisationCapability implements Capability<OrganisationState> {
    private static final UUID NOT_RECORDED_YET = new UUID(0, 0);

    @Override
    public String prefix() {
        return "org";
    }

    @Override
    public Class<? extends LedgerCommand> commands() {
        return OrganisationCommand.class;
    }

    @Override
    public Class<? extends LedgerEvent> events() {
        return OrganisationEvent.class;
    }

    @Override
    public OrganisationState initial() {
        return OrganisationState.UNREGISTERED;
    }

    @Override
    public List<Objection> objections(
            OrganisationState state, LedgerEvent fact, Provenance provenance, OtherAggregates neighbours) {
        var stated = (OrganisationEvent) fact;
        var after = state.after(NOT_RECORDED_YET, new Statement(fact, provenance, List.of()));
        return OrganisationRules.against(state, after, stated, provenance);
    }

    @Override
    public Predicate<Statement> dependents(OrganisationState state, Statement old, @Nullable Statement replacement) {
        return Dependents.of(state, old, replacement);
    }

    @Override
    public OrganisationState evolve(OrganisationState state, UUID entry, Statement statement) {
        return state.after(entry, statement);
    }
}
