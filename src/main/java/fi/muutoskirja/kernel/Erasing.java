package fi.muutoskirja.kernel;

import fi.muutoskirja.kernel.Correction.EntryCorrected;
import fi.muutoskirja.kernel.Erasure.ErasePersonalData;
import fi.muutoskirja.kernel.Erasure.PersonalDataErased;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;

/** What an erasure reaches: the entry as recorded and every correction of it, since all of them stay stored. */
final class Erasing {
    private Erasing() {}

    static PersonalDataErased said(ErasePersonalData erasure, List<History.Line> recorded) {
        return new PersonalDataErased(erasure.entry(), persons(erasure.entry(), recorded), erasure.reason());
    }

    static List<Objection> objections(PersonalDataErased erased, List<History.Line> recorded) {
        return !erased.persons().isEmpty()
                ? List.of()
                : List.of(
                        isErased(erased.entry(), recorded)
                                ? Objection.impossible(
                                        "personal-data-is-erased-once",
                                        "What entry " + erased.entry() + " said of private persons has been erased.")
                                : Objection.impossible(
                                        "only-an-entry-with-personal-data-is-erased",
                                        "There is no entry " + erased.entry()
                                                + " here that says anything sealed of a private person."));
    }

    /** Those of whom something was said since the last erasure. */
    private static List<String> persons(UUID entry, List<History.Line> recorded) {
        var persons = new TreeSet<String>();
        for (var line : recorded) {
            var fact = line.statement().event();
            if (fact instanceof PersonalDataErased erased && erased.entry().equals(entry)) {
                persons.clear();
            } else if (line.entry().equals(entry)
                    || fact instanceof EntryCorrected correction
                            && correction.entry().equals(entry)) {
                PersonalData.in(fact).forEach(personal -> persons.add(personal.person()));
            }
        }
        return List.copyOf(persons);
    }

    private static boolean isErased(UUID entry, List<History.Line> recorded) {
        return recorded.stream()
                .anyMatch(line -> line.statement().event() instanceof PersonalDataErased erased
                        && erased.entry().equals(entry));
    }
}
