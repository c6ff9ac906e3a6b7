package fi.muutoskirja.json;

import fi.muutoskirja.decision.DecisionCapability;
import fi.muutoskirja.kernel.Catalog;
import fi.muutoskirja.meeting.MeetingCapability;
import fi.muutoskirja.organisation.OrganisationCapability;
import fi.muutoskirja.programme.ProgrammeCapability;
import fi.muutoskirja.reform.ReformCapability;
import fi.muutoskirja.source.SourceCapability;
import java.util.List;

/** The whole catalog, for tests. */
public final class Catalogs {
    private Catalogs() {}

    public static Catalog whole() {
        return new Catalog(List.of(
                new SourceCapability(),
                new OrganisationCapability(),
                new ReformCapability(),
                new ProgrammeCapability(),
                new MeetingCapability(),
                new DecisionCapability()));
    }
}
