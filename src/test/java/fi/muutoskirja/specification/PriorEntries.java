package fi.muutoskirja.specification;

import fi.muutoskirja.kernel.Capability;
import fi.muutoskirja.kernel.Catalog;
import fi.muutoskirja.kernel.CommandEnvelope;
import fi.muutoskirja.kernel.Deciding;
import fi.muutoskirja.kernel.Entry;
import fi.muutoskirja.kernel.EntryId;
import fi.muutoskirja.kernel.History;
import fi.muutoskirja.kernel.OtherAggregates;
import fi.muutoskirja.kernel.Verdict;
import fi.muutoskirja.testing.Saying;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was recorded of any aggregates before the example begins, purely decided and folded. */
final class PriorEntries implements OtherAggregates {
    private static final Instant RECORDED = Instant.parse("2026-01-01T00:00:00Z");

    private final Catalog catalog;
    private final Deciding deciding;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, History<?>> histories = new HashMap<>();

    PriorEntries(Catalog catalog) {
        this.catalog = catalog;
        this.deciding = new Deciding(catalog);
    }

    /** @throws AssertionError when it is refused, for then no example can begin with it */
    void add(Saying saying) {
        var command = saying.command();
        var subject = command.command().subject();
        var history = history(subject)
                .orElseGet(() -> History.empty(catalog.capabilityOf(subject).orElseThrow()));
        switch (decided(history, command)) {
            case Verdict.Accepted accepted -> {
                var entry = new Entry(
                        entries.size() + 1L,
                        EntryId.of(command.id()),
                        subject,
                        history.recorded().size(),
                        RECORDED.plusSeconds(entries.size()),
                        command.recorder(),
                        command.id(),
                        accepted.statement());
                entries.add(entry);
                histories.put(subject, history.append(entry.id(), entry.statement()));
            }
            case Verdict.Refused refused ->
                throw new AssertionError("Given, but refused: " + command.command() + " "
                        + refused.rejection().objections());
        }
    }

    private <S> Verdict decided(History<S> history, CommandEnvelope command) {
        Capability<S> capability = history.capability();
        return deciding.decide(capability, history, command, this);
    }

    List<Entry> of(String subject) {
        return entries.stream().filter(entry -> entry.subject().equals(subject)).toList();
    }

    @Override
    public boolean exists(String subject) {
        return history(subject).filter(history -> !history.isEmpty()).isPresent();
    }

    @Override
    public <S> Optional<S> stateOf(String subject, Class<S> kind) {
        return history(subject).filter(history -> !history.isEmpty()).map(history -> kind.cast(history.state()));
    }

    @Override
    public List<History.Line> standing(String subject) {
        return history(subject).map(History::effective).orElse(List.of());
    }

    private Optional<History<?>> history(String subject) {
        return Optional.ofNullable(histories.get(subject));
    }
}
