package fi.muutoskirja.api.entry;

import fi.muutoskirja.api.asked.Query;
import fi.muutoskirja.api.command.WritingDoor;
import fi.muutoskirja.api.problem.ProblemKind;
import fi.muutoskirja.kernel.Ledger;
import fi.muutoskirja.kernel.Personal;
import fi.muutoskirja.kernel.PersonalData;
import fi.muutoskirja.kernel.PersonalTexts;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What an entry says of private persons, for those who may write. */
@RestController
@RequestMapping(path = "/api/v1/entries", produces = "application/json")
public record PersonalController(Ledger ledger, PersonalTexts texts, WritingDoor staff) {
    @GetMapping("/{id}/personal")
    public ResponseEntity<PersonalAnswer> personal(@PathVariable String id, HttpServletRequest request) {
        staff.pass(request);
        Query.of(request);
        var entry = EntryIds.parsed(id)
                .flatMap(ledger::entry)
                .orElseThrow(() -> ProblemKind.NOT_FOUND.because("No entry has the id ‘" + id + "’."));
        var persons = PersonalData.in(entry.statement().event()).stream()
                .map(said -> PersonAnswer.of(said, texts.open(said)))
                .toList();
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new PersonalAnswer(entry.id(), persons));
    }

    /**
     * What an entry, as recorded, says of private persons.
     *
     * @param entry its id
     * @param persons in the order in which it speaks of them; empty when it speaks of none
     */
    public record PersonalAnswer(UUID entry, List<PersonAnswer> persons) {}

    /**
     * What is said of one private person.
     *
     * @param person the id that stands for the person, {@code person-…}
     * @param text the words; null when erased
     * @param erased whether no key opens them any more; also so where only another ledger has the key
     */
    public record PersonAnswer(String person, @Nullable String text, boolean erased) {
        static PersonAnswer of(Personal said, Optional<String> text) {
            return new PersonAnswer(said.person(), text.orElse(null), text.isEmpty());
        }
    }
}
