package fi.muutoskirja.eventstore;

import fi.muutoskirja.json.StatementJson;
import fi.muutoskirja.kernel.Catalog;
import fi.muutoskirja.kernel.LedgerCommand;
import fi.muutoskirja.messaging.LedgerParameters;
import java.util.List;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.DuplicateCommandHandlerResolution;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.SubscribingEventProcessor;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;

/**
 * Axon's command bus with a repository for each kind of aggregate, and the processor that dispatches consequences while the event that they follow from
 * is about to be recorded.
 */
final class CommandSide {
    private final HeldLocks locks = new HeldLocks();
    private final AggregateCache cache = new AggregateCache();
    private final Histories histories;
    private final CommandBus bus = SimpleCommandBus.builder()
            // The ledger commits by itself, and no connection is held from load to commit.
            .transactionManager(NoTransactionManager.INSTANCE)
            .duplicateCommandHandlerResolver(DuplicateCommandHandlerResolution.rejectDuplicates())
            .build();
    private final CommandGateway gateway =
            DefaultCommandGateway.builder().commandBus(bus).build();
    private final EventStore events;
    private final Catalog catalog;
    private final StoredLedger ledger;

    CommandSide(
            Catalog catalog,
            AxonComponents components,
            StoredLedger ledger,
            Histories histories,
            EventStorageEngine engine) {
        this.catalog = catalog;
        this.ledger = ledger;
        this.histories = histories;
        this.events = EmbeddedEventStore.builder().storageEngine(engine).build();
        var parameters = MultiParameterResolverFactory.ordered(
                new LedgerParameters(catalog, new KnownAggregates(catalog, histories), () -> gateway),
                ClasspathParameterResolverFactory.forClass(CommandSide.class));
        components.aggregates().forEach(type -> subscribe(type, parameters));
        if (!components.consequences().isEmpty()) {
            dispatchConsequences(components.consequences(), parameters);
        }
    }

    /** Subscribed, so that it runs in the thread and before the commit of what it follows from. */
    private void dispatchConsequences(List<Object> handlers, ParameterResolverFactory parameters) {
        SubscribingEventProcessor.builder()
                .name("consequences")
                .messageSource(events)
                .transactionManager(NoTransactionManager.INSTANCE)
                .errorHandler(PropagatingErrorHandler.instance())
                .eventHandlerInvoker(SimpleEventHandlerInvoker.builder()
                        .eventHandlers(handlers)
                        .parameterResolverFactory(parameters)
                        .listenerInvocationErrorHandler(PropagatingErrorHandler.instance())
                        .build())
                .build()
                .start();
    }

    private <T> void subscribe(Class<T> aggregate, ParameterResolverFactory parameters) {
        var repository = new LedgerRepository<>(
                EventSourcingRepository.builder(aggregate).eventStore(events).parameterResolverFactory(parameters),
                locks,
                cache);
        AggregateAnnotationCommandHandler.<T>builder()
                .aggregateType(aggregate)
                .repository(repository)
                .parameterResolverFactory(parameters)
                .commandTargetResolver(command -> new VersionedAggregateIdentifier(
                        (Object) ((LedgerCommand) command.getPayload()).subject(), null))
                .build()
                .subscribe(bus);
    }

    EventStore events() {
        return events;
    }

    CommandBus bus() {
        return bus;
    }

    CommandGateway gateway() {
        return gateway;
    }

    RecordingCommit commit(EntryLog log, StatementJson json) {
        return new RecordingCommit(log, histories, cache, json);
    }

    CommandBatch batch(RecordingCommit commit) {
        return new CommandBatch(catalog, gateway, locks, ledger, commit);
    }
}
