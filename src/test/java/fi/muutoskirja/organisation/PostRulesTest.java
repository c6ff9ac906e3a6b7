package fi.muutoskirja.organisation;

import static fi.muutoskirja.organisation.Town.*;
import static fi.muutoskirja.testing.Outcome.accepted;
import static fi.muutoskirja.testing.Outcome.refused;
import static fi.muutoskirja.testing.Outcome.saying;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class PostRulesTest {
    private static final String CROWDED = "a-post-never-has-more-holders-than-places";

    @Test
    void aPostHasRoomForAHolder() {
        town().when(created("p", 0)).then(refused("a-post-has-room-for-a-holder"));
        town().when(created("p", 1)).then(accepted());
    }

    @Test
    void aPostNeverHasMoreHoldersThanPlaces() {
        var held =
                town().given(created("p", 1).on("2010"), appointed("p", "Aino").on("1.1.2011"));
        held.when(appointed("p", "Eino").on("1.1.2012")).then(refused(CROWDED), saying("Aino", "Eino"));
        held.when(appointed("p", "Eino").on("1.6.2010")).then(refused(CROWDED));
        held.when(appointed("p", "Eino")).then(accepted());
        held.given(left("p", "Aino").on("1.1.2012"))
                .when(appointed("p", "Eino").on("1.1.2012"))
                .then(accepted());
    }

    @Test
    void aPostOfSeveralPlacesHasSeveralHolders() {
        town().given(created("p", 2).on("2010"), appointed("p", "Aino").on("1.1.2011"))
                .when(appointed("p", "Eino").on("1.1.2012"))
                .then(accepted())
                .when(appointed("p", "Toivo").on("1.1.2013"))
                .then(refused(CROWDED));
    }

    @Test
    void anAppointmentEndsForAPersonWhoHasOne() {
        var held =
                town().given(created("p", 1).on("2010"), appointed("p", "Aino").on("1.1.2011"));
        held.when(left("p", "Eino").on("2012")).then(refused("an-appointment-ends-for-a-person-who-has-one"));
        held.when(left("p", "Aino").on("31.12.2010")).then(refused("an-appointment-ends-for-a-person-who-has-one"));
        held.given(left("p", "Aino").on("2012"))
                .when(left("p", "Aino").on("2013"))
                .then(refused("an-appointment-ends-for-a-person-who-has-one"));
    }

    @Test
    void nothingHappensToAPostOutsideItsLife() {
        var ended = town().given(
                        created("p", 1).on("1.1.2010"),
                        told(new OrganisationCommand.AbolishPost(ORG, post("p")))
                                .on("1.1.2015"));
        ended.when(appointed("p", "Aino").on("1.1.2016"))
                .then(refused("nothing-happens-to-a-unit-or-post-outside-its-life"));
        ended.when(told(new OrganisationCommand.AbolishPost(ORG, post("p"))).on("1.1.2015"))
                .then(refused("nothing-ends-twice"));
        town().given(established("a").on("1.1.2010"))
                .when(told(new OrganisationCommand.CreatePost(ORG, post("p"), "p", PostKind.OFFICE, 1, unit("a")))
                        .on("2009"))
                .then(refused("nothing-happens-to-a-unit-or-post-outside-its-life"));
    }
}
