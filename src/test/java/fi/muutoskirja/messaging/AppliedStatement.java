package fi.muutoskirja.messaging;

import fi.muutoskirja.kernel.Statement;
import org.axonframework.eventhandling.EventMessage;

/** Lets specifications read the provenance and the findings with which an aggregate applied an event. */
public final class AppliedStatement {
    private AppliedStatement() {}

    public static Statement of(EventMessage<?> applied) {
        return LedgerMessages.statement(applied);
    }
}
