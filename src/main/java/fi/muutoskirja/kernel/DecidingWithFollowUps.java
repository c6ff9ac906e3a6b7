package fi.muutoskirja.kernel;

import fi.muutoskirja.kernel.FollowUp.Following;
import fi.muutoskirja.kernel.FollowUp.IfRefused;
import fi.muutoskirja.kernel.FollowUp.Told;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** From a command to everything that is to be recorded because of it: its own statement first, then what follows from it. */
public final class DecidingWithFollowUps {
    private final Catalog catalog;
    private final Deciding deciding;
    private final List<FollowUp> followUps;

    public DecidingWithFollowUps(Catalog catalog) {
        this.catalog = catalog;
        this.deciding = new Deciding(catalog);
        this.followUps = catalog.followUps();
    }

    /** What is known while deciding. */
    public interface Desk extends OtherAggregates {
        /** The history of the aggregate that a command is about to change, held against others until all is recorded. */
        History<?> toChange(Capability<?> capability, LedgerCommand act);
    }

    /** What is to be recorded, and the history of its aggregate with it. */
    public record Decided(CommandEnvelope command, Statement statement, History<?> after) {}

    /** What comes of a command and of all that follows from it. */
    public sealed interface Conclusion {
        /** To be recorded in this order, together or not at all. */
        record Accepted(List<Decided> all) implements Conclusion {}

        /** Nothing is recorded. */
        record Refused(Rejection rejection) implements Conclusion {}
    }

    /** @param capability the one that decides about the subject of the command */
    public Conclusion decide(Capability<?> capability, CommandEnvelope command, Desk desk) {
        return decide(capability, command, new Staged(desk));
    }

    private <S> Conclusion decide(Capability<S> capability, CommandEnvelope command, Staged staged) {
        @SuppressWarnings("unchecked") // a subject's prefix names one capability, whose history it is
        var history = (History<S>) staged.toChange(capability, command.command());
        return switch (deciding.decide(capability, history, command, staged)) {
            case Verdict.Refused refused -> new Conclusion.Refused(refused.rejection());
            case Verdict.Accepted accepted ->
                followUps.isEmpty()
                        ? accepted(command, accepted.statement(), history, List.of())
                        : withFollowUps(command, accepted.statement(), history, staged);
        };
    }

    private Conclusion withFollowUps(CommandEnvelope command, Statement statement, History<?> before, Staged staged) {
        var subject = command.command().subject();
        var entry = EntryId.of(command.id());
        var after = before.append(entry, statement);
        staged.put(subject, after);
        var told = new Told(subject, entry, statement, before, after);
        var later = new ArrayList<Decided>();
        var findings = new ArrayList<Finding>(statement.findings());
        for (var followUp : followUps) {
            for (var following : followUp.from(told, staged)) {
                var attempt = new Staged(staged);
                switch (decide(following(command, reform(told), followUp, following, later.size()), attempt, subject)) {
                    case Conclusion.Accepted accepted -> {
                        staged.take(attempt);
                        later.addAll(accepted.all());
                    }
                    case Conclusion.Refused refused -> {
                        var objections = aboutWhatFollows(refused.rejection());
                        if (following.ifRefused() == IfRefused.REFUSE_THE_CAUSE) {
                            return new Conclusion.Refused(new Rejection(
                                    catalog.commandName(command.command().getClass()), subject, objections));
                        }
                        objections.forEach(objection -> findings.add(objection.asFinding()));
                    }
                }
            }
        }
        return findings.size() == statement.findings().size()
                ? accepted(new Decided(command, statement, after), later)
                : accepted(command, statement.with(findings), before, later);
    }

    private static List<Objection> aboutWhatFollows(Rejection rejection) {
        return rejection.objections().stream()
                .map(objection -> new Objection(
                        objection.weight(),
                        objection.rule(),
                        objection.section(),
                        "It leads to " + rejection.command() + " in " + rejection.subject() + ", which is refused: "
                                + objection.message()))
                .toList();
    }

    private Conclusion decide(CommandEnvelope following, Staged staged, String cause) {
        var subject = following.command().subject();
        if (subject.equals(cause)) {
            throw new IllegalStateException(following.recorder() + " leads back to " + subject);
        }
        var capability = catalog.capabilityOf(subject)
                .orElseThrow(() -> new IllegalStateException(subject + " is not the id of anything recorded here"));
        return decide(capability, following, staged);
    }

    /** The id follows from the cause, so that a command sent again cannot have its consequences twice. */
    private static CommandEnvelope following(
            CommandEnvelope cause, @Nullable String reform, FollowUp followUp, Following following, int number) {
        var around = cause.provenance();
        return new CommandEnvelope(
                EntryId.named(cause.id(), followUp.name() + " " + number),
                followUp.name(),
                following.act(),
                new Provenance(following.happened(), around.source(), around.mode(), following.authority(), reform));
    }

    /** The reform that the statement names, or else the one in whose course its aggregate was begun. */
    private static @Nullable String reform(Told told) {
        var named = told.statement().provenance().reform();
        var lines = told.after().effective();
        return named != null || lines.isEmpty()
                ? named
                : lines.getFirst().statement().provenance().reform();
    }

    private static Conclusion accepted(
            CommandEnvelope command, Statement statement, History<?> before, List<Decided> later) {
        var after = before.append(EntryId.of(command.id()), statement);
        return accepted(new Decided(command, statement, after), later);
    }

    private static Conclusion accepted(Decided first, List<Decided> later) {
        var all = new ArrayList<Decided>(later.size() + 1);
        all.add(first);
        all.addAll(later);
        return new Conclusion.Accepted(all);
    }

    /** The desk with what has been decided on it so far. */
    private static final class Staged implements Desk {
        private final Desk below;
        private final Map<String, History<?>> histories = new HashMap<>();

        Staged(Desk below) {
            this.below = below;
        }

        void put(String subject, History<?> history) {
            histories.put(subject, history);
        }

        void take(Staged attempt) {
            histories.putAll(attempt.histories);
        }

        @Override
        public History<?> toChange(Capability<?> capability, LedgerCommand act) {
            var staged = histories.get(act.subject());
            return staged == null ? below.toChange(capability, act) : staged;
        }

        @Override
        public boolean exists(String subject) {
            var staged = histories.get(subject);
            return staged == null ? below.exists(subject) : !staged.isEmpty();
        }

        @Override
        public <S> Optional<S> stateOf(String subject, Class<S> kind) {
            var staged = histories.get(subject);
            return staged == null
                    ? below.stateOf(subject, kind)
                    : Optional.of(staged)
                            .filter(history -> !history.isEmpty())
                            .map(history -> kind.cast(history.state()));
        }

        @Override
        public List<History.Line> standing(String subject) {
            var staged = histories.get(subject);
            return staged == null ? below.standing(subject) : staged.effective();
        }
    }
}
