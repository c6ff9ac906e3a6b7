package fi.muutoskirja.transparency.page;

import java.util.List;

/**
 * What went wrong, in plain words.
 *
 * @param status the HTTP status
 * @param text what is wrong
 * @param fields the parameters as they were asked, to be mended in a form; empty when there is nothing to mend
 */
public record ErrorPage(int status, String title, String text, List<Field> fields) {
    /**
     * A parameter as it was asked.
     *
     * @param wrong whether this is the one that cannot be used
     */
    public record Field(String name, String label, String value, boolean wrong) {}
}
