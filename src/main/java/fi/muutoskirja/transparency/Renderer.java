package fi.muutoskirja.transparency;

import fi.muutoskirja.transparency.page.Visit;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** Fills the precompiled templates; a page is UTF-8 bytes from the start. */
final class Renderer {
    private static final String TEMPLATES = "fi.muutoskirja.pages";

    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Renderer.class.getClassLoader(), TEMPLATES);

    byte[] render(String template, Visit visit, Object page) {
        var output = new Utf8ByteOutput();
        templates.render(template + ".jte", Map.of("visit", visit, "page", page), output);
        var bytes = new ByteArrayOutputStream(output.getContentLength());
        try {
            output.writeTo(bytes);
        } catch (IOException memoryDoesNotFail) {
            throw new UncheckedIOException(memoryDoesNotFail);
        }
        return bytes.toByteArray();
    }
}
