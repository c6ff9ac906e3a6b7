package fi.muutoskirja.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.Capabilities;
import fi.muutoskirja.kernel.Entry;
import fi.muutoskirja.kernel.Ledger;
import fi.muutoskirja.kernel.LedgerCommand;
import fi.muutoskirja.organisation.OrganisationCommand.RegisterOrganisation;
import fi.muutoskirja.reform.ReformCommand.StartReform;
import fi.muutoskirja.reform.ReformCommand.StateAim;
import fi.muutoskirja.source.SourceCommand.RegisterSource;
import fi.muutoskirja.testing.Saying;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CachingLedgerIT {
    private static final List<String> REFORMS =
            IntStream.range(0, 8).mapToObj(number -> "reform-" + number).toList();
    private final LedgerForTests node = LedgerForTests.fresh(Capabilities.class);
    private final Ledger caching = node.ledger();
    private final Ledger reader = node.bean(LedgerReader.class);
    private final Random random = new Random(5);

    @BeforeEach
    void begin() {
        say(new RegisterSource(Saying.SOURCE, "Testin lähde", null, null, null, null, "fi"));
        say(new RegisterOrganisation("org-a", "Aava"));
        REFORMS.forEach(reform -> say(new StartReform(reform, "org-a", "Uudistus")));
    }

    @AfterEach
    void close() {
        node.close();
    }

    @Test
    void answersAreThoseOfTheTableWhileOthersWrite() throws InterruptedException {
        var writers = new ArrayList<Thread>();
        for (var writer = 0; writer < 3; writer++) {
            var own = new Random(writer);
            writers.add(Thread.ofPlatform().start(() -> {
                for (var number = 0; number < 150; number++) {
                    say(new StateAim(REFORMS.get(own.nextInt(REFORMS.size())), "Tavoite " + number));
                }
            }));
        }
        while (writers.stream().anyMatch(Thread::isAlive)) {
            isTheSame(1 + random.nextLong(caching.head()));
            isTheSame(caching.head());
        }
        for (var writer : writers) {
            writer.join();
        }
        isTheSame(caching.head());
        isTheSame(caching.head() + 1_000);
        assertThat(caching.openings("reform-", caching.head()))
                .extracting(Entry::subject)
                .containsExactlyElementsOf(REFORMS);
        assertThat(caching.at(List.of(3L, 1L, 900_000L)))
                .extracting(Entry::position)
                .containsExactly(1L, 3L);
    }

    @Test
    void whatAnotherNodeWroteIsSeen() {
        isTheSame(caching.head());
        try (var other = node.otherNode(Capabilities.class)) {
            var receipt = other.door()
                    .execute(Saying.that(new StateAim("reform-3", "Muualta")).command());
            assertThat(caching.of(List.of("reform-3"), receipt.position()))
                    .extracting(Entry::position)
                    .endsWith(receipt.position());
            assertThat(caching.lastPosition("reform-3", receipt.position())).isEqualTo(receipt.position());
        }
    }

    private void isTheSame(long upTo) {
        var known = Math.min(upTo, caching.head());
        var reform = REFORMS.get(random.nextInt(REFORMS.size()));
        var some = List.of(reform, REFORMS.get(random.nextInt(REFORMS.size())), "reform-nobody");
        assertThat(caching.of(List.of(reform), known)).isEqualTo(reader.of(List.of(reform), known));
        assertThat(caching.of(some, known)).isEqualTo(reader.of(some, known));
        assertThat(caching.lastPosition(reform, known)).isEqualTo(reader.lastPosition(reform, known));
        assertThat(caching.lastPosition("reform-nobody", known)).isZero();
        assertThat(upTo(known, caching.from(reform, 1))).isEqualTo(upTo(known, reader.from(reform, 1)));
    }

    private static List<Entry> upTo(long position, List<Entry> entries) {
        return entries.stream().filter(entry -> entry.position() <= position).toList();
    }

    private void say(LedgerCommand act) {
        node.door().execute(Saying.that(act).command());
    }
}
