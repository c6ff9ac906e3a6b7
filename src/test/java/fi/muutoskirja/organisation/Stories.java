package fi.muutoskirja.organisation;

import static fi.muutoskirja.organisation.Town.*;

import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.kernel.Verdict;
import fi.muutoskirja.testing.Saying;
import fi.muutoskirja.testing.Scenario;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Random stories of a town of six units; what makes no sense in them is for the rules to refuse. */
public final class Stories {
    public static final LocalDate FIRST = LocalDate.parse("2000-01-01");
    private static final List<String> NAMES = List.of("a", "b", "c", "d", "e", "f");

    private Stories() {}

    public static Arbitrary<List<Saying>> arbitrary() {
        return Arbitraries.randomValue(Stories::story);
    }

    /** A long story with its refused sayings left out, and with corrections and withdrawals on the way. */
    public static List<Saying> accepted(Random random) {
        var scenario = Scenario.of(new OrganisationCapability());
        var kept = new ArrayList<Saying>();
        for (var i = 0; i < 10; i++) {
            for (var saying : story(random)) {
                for (var next : List.of(saying, amended(kept, random))) {
                    if (scenario.when(next).verdict() instanceof Verdict.Accepted) {
                        scenario = scenario.given(next);
                        kept.add(next.underId(Scenario.command(kept.size() + 1)));
                    }
                }
            }
        }
        return kept;
    }

    private static Saying amended(List<Saying> kept, Random random) {
        var number = random.nextInt(Math.max(1, kept.size() * 3));
        return number >= kept.size()
                ? registered()
                : random.nextBoolean()
                        ? withdrawn(number + 1)
                        : corrected(number + 1, kept.get(number).on(date(random)));
    }

    private static List<Saying> story(Random random) {
        var story = new ArrayList<Saying>();
        story.add(registered().on(HistoricalDate.day(FIRST.minusDays(1))));
        for (var length = random.nextInt(5, 40); length > 0; length--) {
            story.add(saying(random).on(date(random)));
        }
        return story;
    }

    private static Saying saying(Random random) {
        var names = new ArrayList<>(NAMES);
        Collections.shuffle(names, random);
        var unit = names.get(0);
        var other = NAMES.get(random.nextInt(NAMES.size()));
        return switch (random.nextInt(20)) {
            case 0, 1 -> established(unit);
            case 2, 3 -> established(unit, other);
            case 4 -> renamed(unit, other);
            case 5, 6, 7 -> moved(unit, other);
            case 8 -> movedToTop(unit);
            case 9 -> abolished(unit);
            case 10 -> merged(unit, names.get(1), names.get(2));
            case 11 -> split(unit, names.get(1), names.get(2));
            case 12 -> tasksMoved(unit, names.get(1), other);
            case 13 ->
                tasksLeft(
                        unit,
                        "valtio",
                        random.nextInt(4) == 0,
                        random.nextBoolean() ? new String[0] : new String[] {other});
            case 14, 15 -> founded(unit);
            default -> ofCompany(unit, other, random);
        };
    }

    private static Saying ofCompany(String company, String other, Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> instructed(company);
            case 1 -> dormant(company);
            case 2 -> woken(company);
            case 3, 4 -> liquidated(company);
            case 5 -> continued(company);
            case 6 -> dissolved(company);
            default -> mergedInto(company, unit(other), null);
        };
    }

    /** Mostly days, sometimes a stretch of days, now and then nothing. */
    public static HistoricalDate date(Random random) {
        var day = FIRST.plusDays(random.nextInt(4000));
        return switch (random.nextInt(12)) {
            case 0 -> HistoricalDate.unknown("", "");
            case 1, 2, 3 -> HistoricalDate.between("", day, day.plusDays(random.nextInt(400)), "");
            default -> HistoricalDate.day(day);
        };
    }
}
