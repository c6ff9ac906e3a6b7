package fi.muutoskirja.transparency.page;

import org.jspecify.annotations.Nullable;

/**
 * A source document.
 *
 * @param title its Finnish title; the id when it is not registered
 * @param href its page here
 * @param language the language it is written in
 */
public record Document(
        String id,
        String title,
        String href,
        String language,
        @Nullable String publisher,
        @Nullable String published,
        @Nullable String address) {}
