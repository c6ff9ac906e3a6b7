package fi.muutoskirja.messaging;

import fi.muutoskirja.kernel.Catalog;
import fi.muutoskirja.kernel.Deciding;
import fi.muutoskirja.kernel.Entry;
import fi.muutoskirja.kernel.OtherAggregates;
import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.jspecify.annotations.Nullable;

/** Gives handlers the parameters of this room. */
public final class LedgerParameters implements ParameterResolverFactory {
    private static final Map<Class<?>, ParameterResolver<?>> OF_RECORDED_EVENTS = Map.of(
            Entry.class,
            new Resolver<>(DomainEventMessage.class, LedgerMessages::entry),
            Batch.class,
            new Resolver<>(DomainEventMessage.class, event -> new Batch(LedgerMessages.entry(event))));

    private final Map<Class<?>, ParameterResolver<?>> resolvers;

    private LedgerParameters(Map<Class<?>, ParameterResolver<?>> resolvers) {
        this.resolvers = resolvers;
    }

    /** What projectors take. */
    public static LedgerParameters ofRecordedEvents() {
        return new LedgerParameters(OF_RECORDED_EVENTS);
    }

    /**
     * What aggregates and consequences take.
     *
     * @param gateway where consequences are sent; asked for only when there are any
     */
    public LedgerParameters(Catalog catalog, OtherAggregates others, Supplier<CommandGateway> gateway) {
        var deciding = new Deciding(catalog);
        resolvers = Map.of(
                Decider.class,
                new Resolver<>(
                        CommandMessage.class,
                        command -> new Decider(deciding, others, LedgerMessages.envelope(command))),
                RecordedLine.class,
                new Resolver<>(DomainEventMessage.class, RecordedLine::new),
                Consequences.class,
                new Resolver<>(
                        DomainEventMessage.class,
                        event -> new Consequences(
                                catalog,
                                gateway.get(),
                                others,
                                Recording.current().orElseThrow(),
                                event)));
    }

    @Override
    public @Nullable ParameterResolver<?> createInstance(Executable executable, Parameter[] parameters, int index) {
        return resolvers.get(parameters[index].getType());
    }

    private record Resolver<M extends Message<?>, T>(Class<? super M> of, Function<M, T> value)
            implements ParameterResolver<T> {
        @Override
        @SuppressWarnings("unchecked") // it is asked only for what matches
        public T resolveParameterValue(Message<?> message) {
            return value.apply((M) message);
        }

        @Override
        public boolean matches(Message<?> message) {
            return of.isInstance(message);
        }
    }
}
