package fi.muutoskirja.transparency.page;

import fi.muutoskirja.kernel.HistoricalDate.Reached;
import fi.muutoskirja.law.DayCount;
import fi.muutoskirja.law.LegalSection;
import fi.muutoskirja.proceedings.Window;
import fi.muutoskirja.transparency.words.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A time limit and how it was counted, in words.
 *
 * @param name what it is a limit of
 * @param section the section that gives it
 * @param state whether it runs on the day; empty of a notice, which comes by itself
 * @param ends what its last day is, in words
 * @param last its last day
 * @param start what it runs from
 * @param href the entry that tells that; empty when none does
 * @param counted how it was counted, step by step, once for each bound of what it runs from
 */
public record DeadlineWords(
        String name,
        String section,
        String state,
        String ends,
        When last,
        String start,
        String href,
        List<List<String>> counted) {

    static DeadlineWords of(Window window, Visit visit) {
        var deadline = window.deadline();
        var entry = window.entry();
        return new DeadlineWords(
                visit.t("limit." + WordKeys.of(deadline.limit())),
                deadline.section().citation(),
                deadline.limit().moves() ? visit.t("limit." + state(window)) : "",
                visit.t(deadline.limit().moves() ? "limit.last" : "limit.notice-day"),
                visit.dates().when(deadline.last()),
                visit.t(
                        window.recorded() ? "limit.from-" + WordKeys.of(window.start()) : "limit.from-unrecorded",
                        visit.dates().when(deadline.from()).text()),
                entry == null ? "" : visit.timeless("/entries/" + entry),
                Stream.of(deadline.earliest(), deadline.latest())
                        .filter(Objects::nonNull)
                        .distinct()
                        .map(count -> counted(count, visit))
                        .toList());
    }

    private static String state(Window window) {
        if (window.begun() == Reached.NO) {
            return "not-begun";
        }
        return switch (window.over()) {
            case CERTAINLY -> "over";
            case POSSIBLY -> "perhaps-over";
            case NO -> window.begun() == Reached.CERTAINLY ? "runs" : "perhaps-runs";
        };
    }

    private static List<String> counted(DayCount count, Visit visit) {
        var dates = visit.dates();
        var steps = new ArrayList<String>();
        steps.add(visit.t(
                "count.days",
                dates.day(count.from()),
                count.days(),
                dates.day(count.reached()),
                LegalSection.FIRST_DAY_NOT_COUNTED.citation()));
        for (var passed : count.passedOver()) {
            steps.add(visit.t(
                    "count.passed", dates.day(passed.day()), visit.t("day-off." + WordKeys.of(passed.reason()))));
        }
        if (!count.passedOver().isEmpty()) {
            steps.add(
                    visit.t("count.moved", dates.day(count.last()), LegalSection.LAST_DAY_IS_A_WORKING_DAY.citation()));
        }
        return steps;
    }
}
