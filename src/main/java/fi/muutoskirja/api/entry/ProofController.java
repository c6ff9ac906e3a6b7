package fi.muutoskirja.api.entry;

import fi.muutoskirja.api.asked.Query;
import fi.muutoskirja.api.log.LogAnswers;
import fi.muutoskirja.api.problem.ProblemKind;
import fi.muutoskirja.kernel.Entry;
import fi.muutoskirja.kernel.Ledger;
import fi.muutoskirja.signing.PublicLog;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The proof that an entry is in the log, as a file to keep (C2SP tlog-proof). */
@RestController
@RequestMapping(path = "/api/v1/entries")
public record ProofController(Ledger ledger, PublicLog log) {
    @GetMapping("/{id}/proof")
    public ResponseEntity<byte[]> proof(@PathVariable String id, HttpServletRequest request) {
        Query.of(request);
        var position = EntryIds.parsed(id)
                .flatMap(ledger::entry)
                .map(Entry::position)
                .orElseThrow(() -> ProblemKind.NOT_FOUND.because("No entry has the id ‘" + id + "’."));
        var proof = log.proof(position)
                .orElseThrow(() -> LogAnswers.notSignedYet("The entry at position " + position, log.standing()))
                .bytes();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePublic())
                .eTag(LogAnswers.tag(proof))
                .contentType(LogAnswers.TEXT)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("muutoskirja-" + position + ".tlog-proof")
                                .build()
                                .toString())
                .body(proof);
    }
}
