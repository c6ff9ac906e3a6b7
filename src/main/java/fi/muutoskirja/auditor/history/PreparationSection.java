package fi.muutoskirja.auditor.history;

import fi.muutoskirja.dossier.Dossier;
import fi.muutoskirja.dossier.Dossier.Item;
import java.util.ArrayList;
import java.util.List;

/** What a reform was for, who steered and took part in it, and which alternatives there were. */
final class PreparationSection {
    private final ReformTold telling;
    private final Dossier dossier;

    PreparationSection(ReformTold telling, Dossier dossier) {
        this.telling = telling;
        this.dossier = dossier;
    }

    void tell(PlainText text) {
        section(text, "preparation.aims", dossier.aims());
        section(text, "preparation.results", dossier.results());
        var people = new ArrayList<Item<?>>(dossier.groups());
        people.addAll(dossier.experts());
        people.addAll(dossier.participation());
        section(text, "preparation.people", people);
        var gatherings = new ArrayList<Item<?>>();
        dossier.meetings().forEach(meeting -> gatherings.add(meeting.held()));
        section(text, "preparation.gatherings", gatherings);
        var alternatives = new ArrayList<Item<?>>(dossier.criteria());
        for (var model : dossier.models()) {
            alternatives.add(model.proposed());
            if (model.withdrawn() != null) {
                alternatives.add(model.withdrawn());
            }
        }
        alternatives.addAll(dossier.shortlists());
        section(text, "preparation.alternatives", alternatives);
    }

    private void section(PlainText text, String heading, List<? extends Item<?>> items) {
        if (items.isEmpty()) {
            return;
        }
        text.heading(telling.say(heading));
        for (var item : items) {
            text.hanging(0, "- ", telling.told(item.entry()));
        }
    }
}
