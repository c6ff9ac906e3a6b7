package fi.muutoskirja.api.command;

import fi.muutoskirja.api.problem.ProblemKind;
import fi.muutoskirja.api.problem.RequestProblem;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/**
 * Who may write while there is no sign-in: a program on this machine, when writing is switched on. Because that is trust in an
 * address, nothing that could stand in front of the address is let through: no proxy, no foreign page in a browser of this machine.
 */
public final class WritingDoor {
    private static final List<String> SIGNS_OF_A_PROXY =
            List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP", "Via");

    private final WritingSettings settings;
    private final boolean addressIsForwarded;

    /** @param addressIsForwarded whether the server takes the caller's address from headers, so that it proves nothing */
    public WritingDoor(WritingSettings settings, boolean addressIsForwarded) {
        this.settings = settings;
        this.addressIsForwarded = addressIsForwarded;
    }

    /** @throws RequestProblem when the request may not write */
    public void pass(HttpServletRequest request) {
        if (!settings.enabled()) {
            throw closed("Writing is switched off here. The setting muutoskirja.writing.enabled=true switches it on.")
                    .with("setting", "muutoskirja.writing.enabled");
        }
        if (addressIsForwarded) {
            throw closed(
                            "The server takes addresses from headers (server.forward-headers-strategy), so that it cannot tell"
                                    + " who writes from this machine.")
                    .with("setting", "server.forward-headers-strategy");
        }
        if (!Loopback.isAddress(request.getRemoteAddr()) || !Loopback.isHost(request.getServerName())) {
            throw closed("Writing is allowed only from the machine the ledger runs on, addressed as localhost.");
        }
        SIGNS_OF_A_PROXY.stream()
                .filter(header -> request.getHeader(header) != null)
                .findFirst()
                .ifPresent(header -> {
                    throw closed("The request came through a proxy (it has the header " + header
                            + "); writing is allowed only directly.");
                });
        var origin = request.getHeader("Origin");
        if (origin != null && !origin.equals(request.getScheme() + "://" + request.getHeader("Host"))) {
            throw closed("The request comes from a page of another origin.");
        }
    }

    private static RequestProblem closed(String why) {
        return ProblemKind.WRITING_NOT_ALLOWED.because(why);
    }
}
