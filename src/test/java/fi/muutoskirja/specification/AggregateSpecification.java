package fi.muutoskirja.specification;

import fi.muutoskirja.kernel.Catalog;
import fi.muutoskirja.kernel.EntryId;
import fi.muutoskirja.kernel.Finding;
import fi.muutoskirja.kernel.LedgerCommand;
import fi.muutoskirja.kernel.LedgerEvent;
import fi.muutoskirja.kernel.Objection;
import fi.muutoskirja.messaging.AppliedStatement;
import fi.muutoskirja.messaging.LedgerMessages;
import fi.muutoskirja.messaging.LedgerParameters;
import fi.muutoskirja.messaging.RefusedByRule;
import fi.muutoskirja.source.SourceCommand.RegisterSource;
import fi.muutoskirja.testing.LedgerInMemory;
import fi.muutoskirja.testing.Saying;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.hamcrest.FeatureMatcher;
import org.hamcrest.Matcher;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Tag;

/**
 * Examples of what an aggregate does with commands: {@code given(…).when(…).thenRecorded(…)}, or {@code thenRefused(…)}. Axon's fixture runs the aggregate
 * as the product does, sourced from the given entries about it; what was given of others is what it may ask them. Everything cites a source that is
 * registered, and what is not told of a saying is unknown.
 *
 * @param <A> the aggregate
 */
@Tag("fast")
abstract class AggregateSpecification<A> {
    static final Catalog CATALOG = new Catalog(LedgerInMemory.everyCapability());

    private final Supplier<FixtureConfiguration<A>> fixtures;
    private final Set<Class<?>> accepted = new HashSet<>();
    private final Set<Class<?>> refused = new HashSet<>();

    AggregateSpecification(Supplier<FixtureConfiguration<A>> fixtures) {
        this.fixtures = fixtures;
    }

    /** The kinds of commands of which an example passed in which they were recorded. */
    final Set<Class<?>> accepted() {
        return accepted;
    }

    /** The kinds of commands of which an example passed in which they were refused. */
    final Set<Class<?>> refused() {
        return refused;
    }

    final Background given(LedgerCommand... commands) {
        return new Background().and(commands);
    }

    final Background given(Saying first, Saying... others) {
        return new Background().and(first, others);
    }

    /** The entry as which a saying was recorded. */
    static UUID entry(Saying given) {
        return EntryId.of(given.id());
    }

    final class Background {
        private final PriorEntries prior = new PriorEntries(CATALOG);

        private Background() {
            and(new RegisterSource(Saying.SOURCE, "Testin lähde", null, null, null, null, "fi"));
        }

        Background and(LedgerCommand... commands) {
            Arrays.stream(commands).map(Saying::that).forEach(prior::add);
            return this;
        }

        Background and(Saying first, Saying... others) {
            Stream.concat(Stream.of(first), Arrays.stream(others)).forEach(prior::add);
            return this;
        }

        Reaction when(LedgerCommand command) {
            return when(Saying.that(command));
        }

        Reaction when(Saying saying) {
            var command = saying.act();
            var own = prior.of(command.subject()).stream()
                    .map(LedgerMessages::event)
                    .toList();
            var fixture = fixtures.get()
                    .registerParameterResolverFactory(new LedgerParameters(CATALOG, prior, () -> {
                        throw new IllegalStateException("An aggregate sends no commands");
                    }))
                    .registerCommandTargetResolver(
                            message -> new VersionedAggregateIdentifier((Object) command.subject(), null));
            var ready = own.isEmpty() ? fixture.givenNoPriorActivity() : fixture.given(own);
            return new Reaction(command, ready.when(LedgerMessages.command(CATALOG, saying.command())));
        }
    }

    final class Reaction {
        private final LedgerCommand command;
        private final ResultValidator<A> result;

        private Reaction(LedgerCommand command, ResultValidator<A> result) {
            this.command = command;
            this.result = result;
        }

        /** Fails unless exactly this was recorded, with nothing to note. */
        void thenRecorded(LedgerEvent event) {
            thenRecordedWithFindings(event);
        }

        /** Fails unless exactly this was recorded, with findings of exactly these rules. */
        void thenRecordedWithFindings(LedgerEvent event, String... rules) {
            result.expectSuccessfulHandlerExecution()
                    .expectEvents(event)
                    .expectEventsMatching(theOnlyOneWithFindingsOf(List.of(rules)));
            accepted.add(command.getClass());
        }

        /** Fails unless exactly these rules speak against it, and nothing was recorded. */
        void thenRefused(String... rules) {
            result.expectException(refusedBy(List.of(rules))).expectNoEvents();
            refused.add(command.getClass());
        }
    }

    private static Matcher<List<? super EventMessage<?>>> theOnlyOneWithFindingsOf(List<String> rules) {
        return matching(
                "one event with findings of",
                rules,
                events -> events.stream()
                        .flatMap(event -> AppliedStatement.of((EventMessage<?>) event).findings().stream())
                        .map(Finding::rule)
                        .toList());
    }

    private static Matcher<RefusedByRule> refusedBy(List<String> rules) {
        return matching(
                "a refusal by",
                rules,
                refusal -> refusal.rejection().objections().stream()
                        .map(Objection::rule)
                        .toList());
    }

    private static <T> Matcher<T> matching(String what, List<String> rules, Function<T, List<String>> actual) {
        return new FeatureMatcher<>(Matchers.equalTo(rules), what, "rules") {
            @Override
            protected List<String> featureValueOf(T subject) {
                return actual.apply(subject);
            }
        };
    }
}
