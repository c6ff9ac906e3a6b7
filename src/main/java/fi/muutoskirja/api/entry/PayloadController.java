package fi.muutoskirja.api.entry;

import fi.muutoskirja.api.asked.Query;
import fi.muutoskirja.api.log.LogAnswers;
import fi.muutoskirja.api.problem.ProblemKind;
import fi.muutoskirja.kernel.Ledger;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What an entry says, as stored: the bytes whose SHA-256 is in its leaf. */
@RestController
@RequestMapping(path = "/api/v1/entries", produces = "application/json")
public record PayloadController(Ledger ledger) {
    @GetMapping("/{id}/payload")
    public ResponseEntity<byte[]> payload(@PathVariable String id, HttpServletRequest request) {
        Query.of(request);
        return EntryIds.parsed(id)
                .flatMap(ledger::payload)
                .map(stored -> LogAnswers.immutable(MediaType.APPLICATION_JSON, stored))
                .orElseThrow(() -> ProblemKind.NOT_FOUND.because("No entry has the id ‘" + id + "’."));
    }
}
