package fi.muutoskirja.transparency;

import fi.muutoskirja.transparency.page.ErrorPage;
import fi.muutoskirja.transparency.page.ErrorPage.Field;
import fi.muutoskirja.transparency.page.Visit;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;

/** Error pages in the reader's language. */
final class Errors {
    private static final List<String> PARAMETERS = List.of("at", "from", "to", "known-at", "known-at-from");

    private Errors() {}

    static ErrorPage notFound(Visit visit) {
        var text = visit.earlier() ? visit.t("error.not-found-then") : visit.t("error.not-found-text");
        return new ErrorPage(HttpStatus.NOT_FOUND.value(), visit.t("error.not-found"), text, List.of());
    }

    static ErrorPage bad(BadParameter wrong, HttpServletRequest request, Visit visit) {
        return new ErrorPage(
                HttpStatus.BAD_REQUEST.value(),
                visit.t("error.bad"),
                visit.t(wrong.textKey(), wrong.value(), visit.head()),
                PARAMETERS.stream()
                        .flatMap(name -> field(name, wrong, request, visit))
                        .toList());
    }

    static ErrorPage failed(Visit visit) {
        return other(HttpStatus.INTERNAL_SERVER_ERROR.value(), visit);
    }

    /** A page for any other status. */
    static ErrorPage other(int status, Visit visit) {
        if (status == HttpStatus.NOT_FOUND.value()) {
            return notFound(visit);
        }
        return status < HttpStatus.INTERNAL_SERVER_ERROR.value()
                ? new ErrorPage(status, visit.t("error.refused"), visit.t("error.refused-text"), List.of())
                : new ErrorPage(status, visit.t("error.failed"), visit.t("error.failed-text"), List.of());
    }

    private static Stream<Field> field(String name, BadParameter wrong, HttpServletRequest request, Visit visit) {
        var value = Objects.requireNonNullElse(request.getParameter(name), "");
        var isWrong = wrong.parameter().equals(name);
        return isWrong || isAskedBy(name, visit.path())
                ? Stream.of(new Field(name, visit.t("field." + name), value, isWrong))
                : Stream.empty();
    }

    private static boolean isAskedBy(String name, String path) {
        var compares = path.endsWith("/difference");
        return path.startsWith("/organisations/")
                && switch (name) {
                    case "at" -> !compares;
                    case "from", "to" -> compares;
                    default -> false;
                };
    }
}
