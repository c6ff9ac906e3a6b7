package fi.muutoskirja.decision;

import fi.muutoskirja.kernel.Authority;
import fi.muutoskirja.kernel.Catalog;
import fi.muutoskirja.kernel.Correction.CorrectEntry;
import fi.muutoskirja.kernel.Correction.WithdrawEntry;
import fi.muutoskirja.kernel.FollowUp.Following;
import fi.muutoskirja.kernel.FollowUp.IfRefused;
import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.kernel.History.Line;
import fi.muutoskirja.kernel.Introductions;
import fi.muutoskirja.kernel.OtherAggregates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What becomes of the entries that carried out a decision's effects when it turns out to have others. */
record ChangedEffects(Catalog catalog, String decision, OtherAggregates neighbours) {

    /**
     * What is no longer an effect is taken back, the last first; what begins the same unit or post as before, and only begins it otherwise, is
     * corrected, since later entries may already speak of it; the rest is carried out.
     */
    List<Following> followings(List<Effect> gone, List<Effect> come, IfRefused ifRefused) {
        var withdrawn = new ArrayList<Following>();
        var corrected = new ArrayList<Following>();
        var anew = new ArrayList<>(come);
        for (var effect : gone.reversed()) {
            var line = carriedOut(effect);
            var instead =
                    anew.stream().filter(other -> beginsTheSame(effect, other)).findFirst();
            if (line.isPresent() && instead.isPresent()) {
                anew.remove(instead.get());
                corrected.addFirst(correction(line.get(), instead.get(), ifRefused));
            } else {
                line.ifPresent(it -> withdrawn.add(withdrawal(effect, it)));
            }
        }
        var all = new ArrayList<>(withdrawn);
        all.addAll(corrected);
        anew.forEach(effect -> all.add(new Following(effect.change(), effect.effective(), authority(), ifRefused)));
        return all;
    }

    private Following correction(Line line, Effect effect, IfRefused ifRefused) {
        return new Following(
                new CorrectEntry(
                        effect.change().subject(),
                        line.entry(),
                        "Päätöksen " + decision + " kirjausta korjattiin.",
                        effect.change()),
                effect.effective(),
                authority(),
                ifRefused);
    }

    private Following withdrawal(Effect effect, Line line) {
        return new Following(
                new WithdrawEntry(
                        effect.change().subject(),
                        line.entry(),
                        "Päätös " + decision + " ei tuonut tätä muutosta voimaan."),
                HistoricalDate.unknown("", ""),
                null,
                IfRefused.NOTE_ON_THE_CAUSE);
    }

    /** The entry that carried out an effect, unless people have corrected it since. */
    private Optional<Line> carriedOut(Effect effect) {
        var stated = effect.change().event();
        return RestingOn.decision(decision, effect.change().subject(), neighbours).stream()
                .filter(line -> line.statement().event().equals(stated)
                        && line.statement().provenance().happened().equals(effect.effective()))
                .findFirst();
    }

    private boolean beginsTheSame(Effect before, Effect after) {
        var was = before.change().event();
        var is = after.change().event();
        var begun = Introductions.of(was);
        return was.getClass() == is.getClass() && !begun.isEmpty() && begun.equals(Introductions.of(is));
    }

    private Authority authority() {
        return new Authority(Authority.Kind.DECISION, decision, null);
    }
}
