package fi.muutoskirja.unknowns;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fi.muutoskirja.dossier.Dossier;
import fi.muutoskirja.dossier.DossierQueries;
import fi.muutoskirja.kernel.Reading;
import fi.muutoskirja.timeline.TimelineEntry.Standing;
import fi.muutoskirja.timeline.TimelineQueries;
import fi.muutoskirja.unknowns.Unknowns.Derived;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What entries leave open, looked for when it is asked for, and remembered by position. */
public final class LedgerUnknowns implements UnknownsQueries {
    private static final int REMEMBERED = 64;

    private final DossierQueries dossiers;
    private final TimelineQueries timeline;
    private final Cache<Moment, Reading.Answer<Unknowns>> remembered =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    public LedgerUnknowns(DossierQueries dossiers, TimelineQueries timeline) {
        this.dossiers = dossiers;
        this.timeline = timeline;
    }

    private record Moment(String reform, long position) {}

    @Override
    public Optional<Unknowns> unknowns(String reform, long knownAt) {
        return dossiers.dossier(reform, knownAt)
                .map(dossier -> remembered
                        .get(new Moment(reform, dossier.position()), moment -> Reading.noted(() -> of(dossier)))
                        .value());
    }

    private Unknowns of(Dossier dossier) {
        var lines = timeline.ofReform(dossier.id(), dossier.position()).stream()
                .filter(line -> line.standing() != Standing.WITHDRAWN)
                .toList();
        var derived = new ArrayList<Derived>();
        derived.addAll(OpenCircumstances.in(lines));
        derived.addAll(OpenHandlings.in(dossier));
        derived.addAll(OpenPlaces.in(lines));
        derived.addAll(OpenPreparation.in(dossier));
        derived.sort(Comparator.comparing(Derived::kind));
        return new Unknowns(dossier, List.copyOf(derived));
    }
}
