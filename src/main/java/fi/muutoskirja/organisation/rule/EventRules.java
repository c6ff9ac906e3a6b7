package fi.muutoskirja.organisation.rule;

import static fi.muutoskirja.kernel.Objection.impossible;

import fi.muutoskirja.kernel.Authority;
import fi.muutoskirja.kernel.Objection;
import fi.muutoskirja.organisation.NewUnit;
import fi.muutoskirja.organisation.OrganisationEvent.OrganisationRegistered;
import fi.muutoskirja.organisation.OrganisationEvent.PostCreated;
import fi.muutoskirja.organisation.OrganisationEvent.TasksTransferred;
import fi.muutoskirja.organisation.OrganisationEvent.UnitSplit;
import fi.muutoskirja.organisation.OrganisationEvent.UnitsMerged;
import fi.muutoskirja.organisation.Placement;
import fi.muutoskirja.organisation.UnitKind;
import fi.muutoskirja.organisation.line.Change;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** What a fact about a structure must be, whatever its date. */
final class EventRules {
    static final List<Proposed.Rule> ALL = List.of(
            EventRules::anOrganisationIsRegisteredOnceAndFirst,
            EventRules::aChangeOfStructureNamesItsAuthority,
            IdRules::anIdBeginsWithItsOrganisation,
            IdRules::anIdIsGivenOnce,
            IdRules::whatIsTouchedIsKnown,
            IdRules::aParentIsAUnitOfTheStructure,
            EventRules::aUnitIsOfAKnownKind,
            EventRules::aUnitNamesItsParentExactlyWhenItIsUnderOne,
            EventRules::aMergerJoinsAtLeastTwoUnits,
            EventRules::aSplitGivesAtLeastTwoUnits,
            EventRules::tasksGoToExactlyOneReceiver,
            EventRules::aPostHasRoomForAHolder,
            CompanyRules::aCompanyCommandIsAboutACompany,
            CompanyRules::aCompanyMergesIntoExactlyOneOther,
            CompanyRules::aCompanyMergesIntoACompany);

    private EventRules() {}

    static List<Objection> anOrganisationIsRegisteredOnceAndFirst(Proposed proposed) {
        var registers = proposed.fact() instanceof OrganisationRegistered;
        if (registers != proposed.before().isRegistered()) {
            return List.of();
        }
        var organisation = proposed.fact().organisation();
        return List.of(impossible(
                "an-organisation-is-registered-once-and-first",
                registers ? organisation + " is registered already." : organisation + " is not registered."));
    }

    static List<Objection> aChangeOfStructureNamesItsAuthority(Proposed proposed) {
        var authority = proposed.provenance().authority();
        if (proposed.fact() instanceof OrganisationRegistered || authority != null && isTold(authority)) {
            return List.of();
        }
        return List.of(
                impossible(
                        "a-change-of-structure-names-its-authority",
                        authority == null
                                ? "The change has no authority; where it is unknown, say so and why."
                                : authority.kind() == Authority.Kind.DECISION
                                        ? "The authority is a decision, but no decision is named."
                                        : "The authority needs an explanation: the law and section, the outside act, or why it is unknown."));
    }

    private static boolean isTold(Authority authority) {
        var told = authority.kind() == Authority.Kind.DECISION ? authority.decision() : authority.explanation();
        return told != null && !told.isBlank();
    }

    static List<Objection> aUnitIsOfAKnownKind(Proposed proposed) {
        return proposed.touched(Change.Began.class).entrySet().stream()
                .filter(begun -> UnitKind.named(begun.getValue().kind()).isEmpty())
                .map(begun -> impossible(
                        "a-unit-is-of-a-known-kind",
                        begun.getKey() + " is said to be a " + begun.getValue().kind() + ", which is no kind of unit."))
                .toList();
    }

    static List<Objection> aUnitNamesItsParentExactlyWhenItIsUnderOne(Proposed proposed) {
        var objections = new ArrayList<Objection>();
        proposed.places().forEach((unit, place) -> {
            if ((place.placement() == Placement.UNDER) != (place.parent() != null)) {
                objections.add(impossible(
                        "a-unit-names-its-parent-exactly-when-it-is-under-one",
                        place.parent() == null
                                ? unit + " is under a unit that is not named."
                                : unit + " names " + place.parent() + " as its parent but is not placed under it."));
            }
        });
        return objections;
    }

    static List<Objection> aMergerJoinsAtLeastTwoUnits(Proposed proposed) {
        return proposed.fact() instanceof UnitsMerged merger && !areSeveral(merger.merged())
                ? List.of(impossible(
                        "a-merger-joins-at-least-two-units",
                        "A merger joins at least two units, each named once; found " + merger.merged() + "."))
                : List.of();
    }

    static List<Objection> aSplitGivesAtLeastTwoUnits(Proposed proposed) {
        return proposed.fact() instanceof UnitSplit split
                        && !areSeveral(split.into().stream().map(NewUnit::unit).toList())
                ? List.of(impossible(
                        "a-split-gives-at-least-two-units",
                        split.unit() + " must split into at least two units, each named once."))
                : List.of();
    }

    private static boolean areSeveral(List<String> ids) {
        return ids.size() >= 2 && new HashSet<>(ids).size() == ids.size();
    }

    static List<Objection> tasksGoToExactlyOneReceiver(Proposed proposed) {
        if (!(proposed.fact() instanceof TasksTransferred transfer)) {
            return List.of();
        }
        var one = (transfer.toUnit() == null) != (transfer.toOutside() == null);
        return one && !transfer.unit().equals(transfer.toUnit())
                ? List.of()
                : List.of(impossible(
                        "tasks-go-to-exactly-one-receiver",
                        "The tasks of " + transfer.unit()
                                + " go either to one other unit or to one receiver outside."));
    }

    static List<Objection> aPostHasRoomForAHolder(Proposed proposed) {
        return proposed.fact() instanceof PostCreated post && post.holders() < 1
                ? List.of(impossible(
                        "a-post-has-room-for-a-holder",
                        post.post() + " must have room for at least one holder, not " + post.holders() + "."))
                : List.of();
    }
}
