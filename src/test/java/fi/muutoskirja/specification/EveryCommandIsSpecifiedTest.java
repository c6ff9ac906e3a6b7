package fi.muutoskirja.specification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.muutoskirja.kernel.LedgerCommand;
import fi.muutoskirja.source.SourceAggregate;
import fi.muutoskirja.source.SourceCommand.AttachDocument;
import fi.muutoskirja.source.SourceCommand.RegisterSource;
import fi.muutoskirja.source.SourceEvent.SourceRegistered;
import java.lang.reflect.Modifier;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.test.AxonAssertionError;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;

/** Runs every specification and counts which commands an example recorded and which one refused; an example that fails counts for nothing. */
@Tag("fast")
class EveryCommandIsSpecifiedTest {
    private static final Set<Class<?>> ACCEPTED = new HashSet<>();
    private static final Set<Class<?>> REFUSED = new HashSet<>();

    @BeforeAll
    static void runEverySpecification() {
        for (var type : ReflectionSupport.findAllClassesInPackage(
                EveryCommandIsSpecifiedTest.class.getPackageName(),
                type -> AggregateSpecification.class.isAssignableFrom(type)
                        && !Modifier.isAbstract(type.getModifiers())
                        && !type.isMemberClass(),
                name -> true)) {
            var specification = run((AggregateSpecification<?>) ReflectionSupport.newInstance(type));
            ACCEPTED.addAll(specification.accepted());
            REFUSED.addAll(specification.refused());
        }
    }

    private static AggregateSpecification<?> run(AggregateSpecification<?> specification) {
        AnnotationSupport.findAnnotatedMethods(specification.getClass(), Test.class, HierarchyTraversalMode.TOP_DOWN)
                .forEach(example -> ReflectionSupport.invokeMethod(example, specification));
        return specification;
    }

    @Test
    void everyCommandHasAnExampleInWhichItIsRecorded() {
        assertThat(commandsWithout(ACCEPTED)).isEmpty();
    }

    @Test
    void everyCommandHasAnExampleInWhichItIsRefused() {
        assertThat(commandsWithout(REFUSED)).isEmpty();
    }

    @Test
    void aCommandWithoutAnExampleIsMissed() {
        var sources = run(new SourceSpecification());

        assertThat(commandsWithout(sources.accepted()))
                .contains("start-reform", "correct-entry")
                .doesNotContain("register-source", "attach-document");
        assertThat(commandsWithout(sources.refused())).contains("start-reform").doesNotContain("register-source");
    }

    @Test
    void anExampleThatFailsCountsForNothing() {
        var failing = new Failing();

        for (var example : List.<Runnable>of(
                failing::anotherEventIsExpected,
                failing::aFindingIsExpected,
                failing::aRefusalIsExpected,
                failing::anotherRuleIsExpected,
                failing::anEventIsExpectedOfARefusal)) {
            assertThatThrownBy(example::run).isInstanceOf(AxonAssertionError.class);
        }
        assertThatThrownBy(failing::whatIsGivenIsRefused).isInstanceOf(AssertionError.class);
        assertThat(failing.accepted()).isEmpty();
        assertThat(failing.refused()).isEmpty();
    }

    private static List<String> commandsWithout(Set<Class<?>> examples) {
        return AggregateSpecification.CATALOG.commands().entrySet().stream()
                .filter(command -> !examples.contains(command.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Examples that are not so. */
    private static final class Failing extends AggregateSpecification<SourceAggregate> {
        private static final RegisterSource REGISTERED =
                new RegisterSource("source-a", "Pöytäkirja", null, null, null, null, "fi");
        private static final SourceRegistered EVENT =
                new SourceRegistered("source-a", "Pöytäkirja", null, null, null, null, "fi");
        private static final LedgerCommand ATTACHED = new AttachDocument("source-a", "Liite", null, "1", null);

        Failing() {
            super(() -> new AggregateTestFixture<>(SourceAggregate.class));
        }

        void anotherEventIsExpected() {
            given().when(REGISTERED)
                    .thenRecorded(new SourceRegistered("source-a", "Toinen", null, null, null, null, "fi"));
        }

        void aFindingIsExpected() {
            given().when(REGISTERED).thenRecordedWithFindings(EVENT, "some-rule");
        }

        void aRefusalIsExpected() {
            given().when(REGISTERED).thenRefused("an-aggregate-is-opened-once");
        }

        void anotherRuleIsExpected() {
            given(REGISTERED).when(REGISTERED).thenRefused("a-language-is-a-bcp-47-tag");
        }

        void anEventIsExpectedOfARefusal() {
            given(REGISTERED).when(REGISTERED).thenRecorded(EVENT);
        }

        void whatIsGivenIsRefused() {
            given(REGISTERED).and(ATTACHED).when(REGISTERED).thenRefused("an-aggregate-is-opened-once");
        }
    }
}
