package fi.muutoskirja.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.kernel.Correction.CorrectEntry;
import fi.muutoskirja.kernel.Correction.EntryCorrected;
import fi.muutoskirja.kernel.Correction.WithdrawEntry;
import fi.muutoskirja.organisation.OrganisationCapability;
import fi.muutoskirja.organisation.OrganisationState;
import fi.muutoskirja.organisation.Stories;
import fi.muutoskirja.organisation.line.UnitLine;
import fi.muutoskirja.testing.LedgerInMemory;
import fi.muutoskirja.testing.Saying;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.jspecify.annotations.Nullable;

/** Judging again only what a correction can make a difference to gives the same verdict as judging everything again. */
class CorrectionProperties {
    private static final Catalog CATALOG = new Catalog(LedgerInMemory.everyCapability());

    @Provide
    Arbitrary<Capability<?>> anyCapability() {
        return Arbitraries.of(LedgerInMemory.everyCapability());
    }

    @Provide
    Arbitrary<Capability<?>> organisation() {
        return Arbitraries.of(new OrganisationCapability());
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void whateverWasTold(@ForAll("anyCapability") Capability<?> capability, @ForAll long seed) {
        new Trial<>(capability, new Random(seed)).tell(40, false).amendments(12);
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void whateverWasToldAndAccepted(@ForAll("anyCapability") Capability<?> capability, @ForAll long seed) {
        new Trial<>(capability, new Random(seed)).tell(300, true).amendments(12);
    }

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void longAcceptedHistoriesOfATown(@ForAll("organisation") Capability<?> capability, @ForAll long seed) {
        new Trial<>(capability, new Random(seed))
                .tell(Stories.accepted(new Random(seed)))
                .amendments(40);
    }

    /** One aggregate among neighbours that were told things at random, too. */
    private static final class Trial<S> implements OtherAggregates {
        private final Capability<S> capability;
        private final Random random;
        private final RandomActs acts;
        private final Deciding deciding = new Deciding(CATALOG);
        private final Map<String, History<?>> neighbours = new HashMap<>();
        private final Map<UUID, LedgerCommand> told = new HashMap<>();
        private History<S> history;

        Trial(Capability<S> capability, Random random) {
            this.capability = capability;
            this.random = random;
            this.acts = new RandomActs(capability, random);
            this.history = History.empty(capability);
        }

        Trial<S> tell(int sayings, boolean onlyWhatIsAccepted) {
            for (var i = 0; i < sayings; i++) {
                var saying = random.nextInt(5) == 0 ? amendment() : acts.any();
                if (onlyWhatIsAccepted) {
                    decide(saying);
                } else {
                    var command = saying.command();
                    append(command, new Statement(event(command.command()), command.provenance(), List.of()));
                }
            }
            return this;
        }

        Trial<S> tell(List<Saying> sayings) {
            sayings.forEach(this::decide);
            return this;
        }

        void amendments(int number) {
            for (var i = 0; i < number && !history.isEmpty(); i++) {
                sameVerdict(amendment().command());
            }
        }

        private void decide(Saying saying) {
            var command = saying.command();
            if (deciding.decide(capability, history, command, this) instanceof Verdict.Accepted accepted) {
                append(command, accepted.statement());
            }
        }

        private void append(CommandEnvelope command, Statement statement) {
            var entry = EntryId.of(command.id());
            told.put(entry, command.command());
            if (command.command() instanceof CorrectEntry correction) {
                told.put(correction.entry(), correction.corrected());
            }
            history = history.append(entry, statement);
        }

        private LedgerEvent event(LedgerCommand act) {
            return switch (act) {
                case CorrectEntry correction ->
                    new EntryCorrected(
                            correction.entry(), "", correction.corrected().event());
                case WithdrawEntry withdrawal -> new Correction.EntryWithdrawn(withdrawal.entry(), "");
                default -> act.event();
            };
        }

        private Saying amendment() {
            var standing = history.effective();
            if (standing.isEmpty()) {
                return acts.any();
            }
            var entry = standing.get(random.nextInt(standing.size())).entry();
            var act = told.get(entry);
            if (act == null || random.nextInt(3) == 0) {
                return Saying.that(new WithdrawEntry(acts.subject(), entry, "Ei näin."));
            }
            var alike = acts.alike(act);
            var corrected = Saying.that(new CorrectEntry(act.subject(), entry, "Väärin.", alike.act()))
                    .onAuthority(RandomActs.UNKNOWN);
            return random.nextBoolean()
                    ? corrected.on(alike.happened())
                    : corrected.on(
                            history.effective(entry).orElseThrow().provenance().happened());
        }

        private void sameVerdict(CommandEnvelope command) {
            var verdict = deciding.decide(capability, history, command, this);
            switch (command.command()) {
                case CorrectEntry correction -> {
                    var replacement = new Statement(correction.corrected().event(), command.provenance(), List.of());
                    agrees(verdict, correction.entry(), replacement, command);
                }
                case WithdrawEntry withdrawal -> agrees(verdict, withdrawal.entry(), null, command);
                default -> throw new AssertionError(command);
            }
        }

        private void agrees(Verdict verdict, UUID entry, @Nullable Statement replacement, CommandEnvelope command) {
            var objections = WholeRetelling.against(capability, history, entry, replacement, this);
            var refusing = objections.stream()
                    .filter(objection -> objection.refuses(command.provenance().mode()))
                    .toList();
            switch (verdict) {
                case Verdict.Refused refused ->
                    assertThat(refused.rejection().objections()).isEqualTo(refusing);
                case Verdict.Accepted accepted -> {
                    assertThat(refusing).isEmpty();
                    assertThat(accepted.statement().findings())
                            .isEqualTo(objections.stream()
                                    .map(Objection::asFinding)
                                    .toList());
                    statesAgree(history.append(UUID.randomUUID(), accepted.statement()));
                }
            }
        }

        /** The state after the amendment is that of telling everything anew. */
        private void statesAgree(History<S> amended) {
            var standing = History.effective(amended.recorded());
            assertThat(amended.effective()).isEqualTo(standing);
            assertThat(seen(amended.state())).isEqualTo(seen(History.fold(capability, standing)));
        }

        private static Object seen(Object state) {
            return state instanceof OrganisationState organisation
                    ? List.of(
                            organisation.isRegistered(),
                            organisation.units().stream().map(UnitLine::steps).toList(),
                            organisation.posts())
                    : state;
        }

        @Override
        public boolean exists(String subject) {
            return true;
        }

        @Override
        public <T> Optional<T> stateOf(String subject, Class<T> kind) {
            return Optional.of(kind.cast(neighbour(subject).state()));
        }

        @Override
        public List<History.Line> standing(String subject) {
            return neighbour(subject).effective();
        }

        private History<?> neighbour(String subject) {
            return neighbours.computeIfAbsent(
                    subject,
                    id -> new Trial<>(CATALOG.capabilityOf(id).orElseThrow(), new Random(id.hashCode()))
                            .tell(10, false)
                            .history);
        }
    }
}
