package fi.muutoskirja.eventstore.projection;

import fi.muutoskirja.messaging.LedgerMessages;
import fi.muutoskirja.messaging.LedgerParameters;
import java.util.function.LongConsumer;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;

/** Hands each event to the projector's handlers, and tells how far it has been handed on, whether the projector listens to it or not. */
final class ProjectorInvoker implements EventHandlerInvoker {
    private final AnnotationEventHandlerAdapter handlers;
    private final LongConsumer passed;

    ProjectorInvoker(Projector projector, LongConsumer passed) {
        this.handlers = new AnnotationEventHandlerAdapter(
                projector,
                MultiParameterResolverFactory.ordered(
                        LedgerParameters.ofRecordedEvents(),
                        ClasspathParameterResolverFactory.forClass(projector.getClass())));
        this.passed = passed;
    }

    @Override
    public boolean canHandle(EventMessage<?> message, Segment segment) {
        return true;
    }

    @Override
    public void handle(EventMessage<?> message, Segment segment) throws Exception {
        passed.accept(LedgerMessages.entry(message).position());
        handlers.handle(message);
    }
}
