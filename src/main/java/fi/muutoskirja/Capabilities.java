package fi.muutoskirja;

import fi.muutoskirja.decision.DecisionAggregate;
import fi.muutoskirja.decision.DecisionCapability;
import fi.muutoskirja.decision.DecisionConsequences;
import fi.muutoskirja.eventstore.AxonComponents;
import fi.muutoskirja.kernel.Catalog;
import fi.muutoskirja.meeting.MeetingAggregate;
import fi.muutoskirja.meeting.MeetingCapability;
import fi.muutoskirja.organisation.OrganisationAggregate;
import fi.muutoskirja.organisation.OrganisationCapability;
import fi.muutoskirja.programme.ProgrammeAggregate;
import fi.muutoskirja.programme.ProgrammeCapability;
import fi.muutoskirja.reform.ReformAggregate;
import fi.muutoskirja.reform.ReformCapability;
import fi.muutoskirja.source.SourceAggregate;
import fi.muutoskirja.source.SourceCapability;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What the ledger can record, one bean for each kind of aggregate, in the order in which they are listed to people. */
@Configuration(proxyBeanMethods = false)
public class Capabilities {
    @Bean
    @Order(1)
    SourceCapability sourceCapability() {
        return new SourceCapability();
    }

    @Bean
    @Order(2)
    OrganisationCapability organisationCapability() {
        return new OrganisationCapability();
    }

    @Bean
    @Order(3)
    ReformCapability reformCapability() {
        return new ReformCapability();
    }

    @Bean
    @Order(4)
    ProgrammeCapability programmeCapability() {
        return new ProgrammeCapability();
    }

    @Bean
    @Order(5)
    MeetingCapability meetingCapability() {
        return new MeetingCapability();
    }

    @Bean
    @Order(6)
    DecisionCapability decisionCapability() {
        return new DecisionCapability();
    }

    @Bean
    AxonComponents axonComponents(Catalog catalog) {
        return new AxonComponents(
                List.of(
                        SourceAggregate.class,
                        OrganisationAggregate.class,
                        ReformAggregate.class,
                        ProgrammeAggregate.class,
                        MeetingAggregate.class,
                        DecisionAggregate.class),
                List.of(new DecisionConsequences(catalog)));
    }
}
