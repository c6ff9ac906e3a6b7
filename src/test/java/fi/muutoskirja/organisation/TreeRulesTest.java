package fi.muutoskirja.organisation;

import static fi.muutoskirja.organisation.Town.*;
import static fi.muutoskirja.testing.Outcome.accepted;
import static fi.muutoskirja.testing.Outcome.flagged;
import static fi.muutoskirja.testing.Outcome.refused;
import static fi.muutoskirja.testing.Outcome.saying;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class TreeRulesTest {
    private static final String PARENT = "a-parent-exists-whenever-its-child-does";
    private static final String OUTLIVED = "a-unit-with-children-that-outlive-it-is-not-ended";
    private static final String ANCESTOR = "a-unit-is-never-its-own-ancestor";

    @Test
    void aParentExistsBeforeItsChild() {
        var parent = town().given(established("a").on("1.1.2010"));
        parent.when(established("b", "a").on("31.12.2009")).then(refused(PARENT));
        parent.when(established("b", "a").on("1.1.2010")).then(accepted());
        parent.when(established("b", "a").on("2009")).then(refused(PARENT));
        parent.when(established("b", "a").on("talvi 2009-2010")).then(flagged(PARENT));
        parent.when(established("b", "a")).then(flagged(PARENT));
    }

    @Test
    void dateWordsToldAlikeMeanTheSameMoment() {
        town().given(established("a").on("2010"))
                .when(established("b", "a").on("2010"))
                .then(accepted());
        town().given(established("a")).when(established("b", "a")).then(accepted());
        town().given(established("a").on("v. 2010"))
                .when(established("b", "a").on("2010"))
                .then(flagged(PARENT));
    }

    @Test
    void aParentThatPerhapsBeganLaterIsFlagged() {
        town().given(established("a").on("2010"))
                .when(established("b", "a").on("1.6.2010"))
                .then(flagged(PARENT));
    }

    @Test
    void aUnitDoesNotMoveUnderOneThatHasEnded() {
        var two = town().given(
                        established("a").on("2010"),
                        established("b").on("2010"),
                        abolished("a").on("31.12.2015"));
        two.when(moved("b", "a").on("1.1.2016")).then(refused(PARENT));
        two.when(moved("b", "a").on("1.1.2015")).then(refused(PARENT));
        two.given(abolished("b").on("31.12.2015"))
                .when(moved("b", "a").on("1.1.2015"))
                .then(accepted());
    }

    @Test
    void aUnitWithChildrenThatOutliveItIsNotEnded() {
        var family = town().given(
                        established("a").on("1.1.2010"),
                        established("b", "a").on("1.1.2010"),
                        established("c", "a").on("1.1.2010"));
        family.when(abolished("a").on("1.1.2015")).then(refused(OUTLIVED), saying(unit("b"), unit("c")));
        family.when(abolished("a")).then(refused(OUTLIVED));
        family.when(split("a", "d", "e").on("1.1.2015")).then(refused(OUTLIVED));
        family.when(tasksLeft("a", "valtio", true).on("1.1.2015")).then(refused(OUTLIVED));
        var leftBehind =
                family.given(abolished("b").on("1.1.2015"), movedToTop("c").on("1.6.2014"));
        leftBehind.when(abolished("a").on("1.1.2015")).then(accepted());
        leftBehind.when(abolished("a").on("31.12.2014")).then(refused(OUTLIVED));
    }

    @Test
    void aChildThatPerhapsOutlivesItsParentIsFlagged() {
        town().given(
                        established("a").on("1.1.2010"),
                        established("b", "a").on("1.1.2010"),
                        abolished("b").on("2015"))
                .when(abolished("a").on("1.6.2015"))
                .then(flagged(PARENT));
    }

    @Test
    void aUnitIsNeverItsOwnAncestor() {
        var family = town().given(
                        established("a").on("1.1.2010"),
                        established("b", "a").on("1.1.2010"),
                        established("c", "b").on("1.1.2010"));
        family.when(moved("a", "c").on("1.1.2015")).then(refused(ANCESTOR));
        family.when(moved("a", "a").on("1.1.2015")).then(refused(ANCESTOR));
        family.when(moved("a", "c")).then(refused(ANCESTOR));
        var freed = family.given(movedToTop("b").on("1.1.2015"));
        freed.when(moved("a", "c").on("1.1.2015")).then(accepted());
        freed.when(moved("a", "c").on("31.12.2014")).then(refused(ANCESTOR));
        freed.when(moved("a", "c").on("2014")).then(refused(ANCESTOR));
        freed.when(moved("a", "c").on("2015")).then(accepted());
    }

    @Test
    void aCircleOfTheFutureIsSeenWhenThePastIsFilledIn() {
        var two = town().given(
                        established("a").on("1.1.2010"),
                        established("b").on("1.1.2010"),
                        moved("a", "b").on("1.1.2015"));
        two.when(moved("b", "a").on("1.1.2012")).then(refused(ANCESTOR));
        two.given(movedToTop("b").on("1.1.2014"))
                .when(moved("b", "a").on("1.1.2012"))
                .then(accepted());
    }

    @Test
    void aCircleThatDependsOnWhichCameFirstIsFlagged() {
        town().given(
                        established("a").on("1.1.2010"),
                        established("b", "a").on("1.1.2010"),
                        movedToTop("b").on("2015"))
                .when(moved("a", "b").on("1.6.2015"))
                .then(flagged(ANCESTOR));
    }
}
