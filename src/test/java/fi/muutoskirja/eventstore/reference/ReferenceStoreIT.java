package fi.muutoskirja.eventstore.reference;

import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.Capabilities;
import fi.muutoskirja.casefile.CaseImport;
import fi.muutoskirja.casefile.ImportProgress;
import fi.muutoskirja.eventstore.LedgerForTests;
import fi.muutoskirja.eventstore.projection.PooledProjections;
import fi.muutoskirja.eventstore.projection.Projections;
import fi.muutoskirja.kernel.Catalog;
import fi.muutoskirja.kernel.Correction.CorrectEntry;
import fi.muutoskirja.kernel.Correction.WithdrawEntry;
import fi.muutoskirja.kernel.Reference;
import fi.muutoskirja.kernel.ReferenceLookup;
import fi.muutoskirja.kernel.ReferenceRole;
import fi.muutoskirja.kernel.ReferencesInMemory;
import fi.muutoskirja.reform.ReformCommand.StartReform;
import fi.muutoskirja.reform.ReformCommand.StateAim;
import fi.muutoskirja.source.SourceCommand.RegisterSource;
import fi.muutoskirja.testing.Saying;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;

class ReferenceStoreIT {
    private final LedgerForTests node = LedgerForTests.fresh(Wiring.class);
    private final ReferenceLookup references = node.bean(ReferenceLookup.class);

    /** Without @Configuration, so that no application finds it by scanning. */
    @Import({Capabilities.class, ReferenceWiring.class})
    static class Wiring {}

    @AfterEach
    void close() {
        node.close();
    }

    @Test
    void theTableAnswersAsTheLedgerItselfAtEveryMoment() {
        aCaseWithCorrections();
        assertThat(node.bean(Projections.class)
                        .awaitPosition(ReferenceProjector.NAME, node.ledger().head(), Duration.ofSeconds(20)))
                .isTrue();
        assertThat(node.sql().queryForObject("select count(*) from read.reference", Long.class))
                .isEqualTo(everyReference().size());
        isTheSameAsInMemory();
    }

    @Test
    void whatTheTableDoesNotHoldYetIsLookedUpInTheLedger() {
        node.bean(PooledProjections.class).stop();
        aCaseWithCorrections();
        assertThat(node.sql().queryForObject("select count(*) from read.reference", Long.class))
                .isZero();
        isTheSameAsInMemory();
        var aim = say(Saying.that(new StateAim("reform-a", "Vielä yksi")).citing("source-b", "Vielä."));
        assertThat(references.references(
                        ReferenceRole.SOURCE,
                        List.of("source-b"),
                        0,
                        node.ledger().head(),
                        10))
                .extracting(Reference::position)
                .containsExactly(node.ledger().entry(aim).orElseThrow().position());
    }

    private void aCaseWithCorrections() {
        try (var yaml = Objects.requireNonNull(getClass().getResourceAsStream("/cases/tampere.yaml"))) {
            new CaseImport(node.bean(Catalog.class), node.door())
                    .importCase(yaml.readAllBytes(), "test", ImportProgress.UNHEARD);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
        say(Saying.that(new RegisterSource(Saying.SOURCE, "Testin lähde", null, null, null, null, "fi")));
        say(Saying.that(new RegisterSource("source-b", "Toinen lähde", null, null, null, null, "fi")));
        say(Saying.that(new StartReform("reform-a", "org-tampere", "Uudistus")));
        var aim = say(Saying.that(new StateAim("reform-a", "Tavoite")));
        say(Saying.that(new CorrectEntry("reform-a", aim, "Väärin", new StateAim("reform-a", "Toinen"))));
        say(Saying.that(new WithdrawEntry("reform-a", aim, "Kahdesti")));
    }

    private UUID say(Saying saying) {
        return node.door().execute(saying.command()).entry();
    }

    private Set<Reference> everyReference() {
        return node.ledger().after(0, 100_000).stream()
                .flatMap(entry -> Reference.of(entry).stream())
                .collect(Collectors.toSet());
    }

    private void isTheSameAsInMemory() {
        var memory = new ReferencesInMemory(node.ledger());
        var head = node.ledger().head();
        var all = everyReference();
        for (var role : ReferenceRole.values()) {
            var named = new ArrayList<>(all.stream()
                    .filter(reference -> reference.role() == role)
                    .map(Reference::named)
                    .collect(Collectors.toSet()));
            for (var upTo : List.of(0L, head / 3, head - 2, head)) {
                for (var what : named.subList(0, Math.min(named.size(), 40))) {
                    assertThat(references.naming(role, what, upTo)).isEqualTo(memory.naming(role, what, upTo));
                }
                for (var after : List.of(0L, head / 2)) {
                    assertThat(references.references(role, named, after, upTo, 50))
                            .isEqualTo(memory.references(role, named, after, upTo, 50));
                    assertThat(references.references(role, named, after, upTo, 100_000))
                            .isEqualTo(memory.references(role, named, after, upTo, 100_000));
                }
            }
        }
        assertThat(all).isNotEmpty();
    }
}
