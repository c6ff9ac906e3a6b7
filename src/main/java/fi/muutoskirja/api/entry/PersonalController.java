package fi.muutoskirja.api.entry;

import fi.muutoskirja.api.asked.Query;
import fi.muutoskirja.api.command.WritingDoor;
import fi.muutoskirja.api.problem.ProblemKind;
import fi.muutoskirja.kernel.Ledger;
import fi.muutoskirja.kernel.PersonalData;
import fi.muutoskirja.kernel.PersonalTexts;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What an entry says of private persons, for those who may write. */
@RestController
@RequestMapping(path = "/api/v1/entries", produces = "application/json")
public final class PersonalController {
    private final Ledger ledger;
    private final PersonalTexts texts;
    private final WritingDoor staff;

    public PersonalController(Ledger ledger, PersonalTexts texts, WritingDoor staff) {
        this.ledger = ledger;
        this.texts = texts;
        this.staff = staff;
    }

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
}
