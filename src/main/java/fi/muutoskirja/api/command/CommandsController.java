package fi.muutoskirja.api.command;

import fi.muutoskirja.api.answer.Answers;
import fi.muutoskirja.api.asked.AcceptedLanguage;
import fi.muutoskirja.api.asked.Query;
import fi.muutoskirja.json.CommandJson;
import fi.muutoskirja.json.Malformed;
import fi.muutoskirja.kernel.Catalog;
import fi.muutoskirja.kernel.CommandDoor;
import fi.muutoskirja.kernel.CommandDoor.CommandIdReused;
import fi.muutoskirja.kernel.CommandDoor.Conflict;
import fi.muutoskirja.kernel.CommandDoor.Receipt;
import fi.muutoskirja.kernel.CommandDoor.Refused;
import fi.muutoskirja.kernel.RecordingMode;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes commands in. */
@RestController
@RequestMapping(path = "/api/v1/commands", produces = "application/json")
public final class CommandsController {
    /** The recorder of whatever is sent while there is no sign-in. */
    private static final String RECORDER = "local";

    private final Catalog catalog;
    private final CommandJson json;
    private final CommandDoor door;
    private final WritingDoor writing;

    public CommandsController(Catalog catalog, CommandJson json, CommandDoor door, WritingDoor writing) {
        this.catalog = catalog;
        this.json = json;
        this.door = door;
        this.writing = writing;
    }

    @PostMapping(path = "/{name}", consumes = "application/json")
    public ResponseEntity<ReceiptAnswer> record(@PathVariable String name, HttpServletRequest request) {
        writing.pass(request);
        Query.of(request);
        if (catalog.command(name).isEmpty()) {
            throw CommandProblems.unknown(name);
        }
        var id = IdempotencyKey.of(request);
        var body = BoundedRequestBody.of(request, CommandJson.LARGEST_BODY);
        try {
            return answer(door.execute(json.read(name, id, RECORDER, RecordingMode.LIVE, body)));
        } catch (Malformed malformed) {
            throw CommandProblems.of(malformed);
        } catch (Refused refused) {
            throw CommandProblems.of(refused, AcceptedLanguage.of(request));
        } catch (CommandIdReused reused) {
            throw CommandProblems.of(reused);
        } catch (Conflict conflict) {
            throw CommandProblems.conflict();
        }
    }

    private static ResponseEntity<ReceiptAnswer> answer(Receipt receipt) {
        var location = URI.create("/api/v1/entries/" + receipt.entry());
        var response = receipt.repeated() ? ResponseEntity.ok().location(location) : ResponseEntity.created(location);
        return response.cacheControl(CacheControl.noStore())
                .header(Answers.POSITION, Long.toString(receipt.position()))
                .body(ReceiptAnswer.of(receipt));
    }
}
