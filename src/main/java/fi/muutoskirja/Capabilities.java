package fi.muutoskirja;

import fi.muutoskirja.decision.DecisionCapability;
import fi.muutoskirja.meeting.MeetingCapability;
import fi.muutoskirja.organisation.OrganisationCapability;
import fi.muutoskirja.programme.ProgrammeCapability;
import fi.muutoskirja.reform.ReformCapability;
import fi.muutoskirja.source.SourceCapability;
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
}
