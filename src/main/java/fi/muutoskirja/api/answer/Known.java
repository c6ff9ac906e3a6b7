package fi.muutoskirja.api.answer;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fi.muutoskirja.api.asked.AsKnown;

/** An answer with the moment of knowledge at which it is told. */
public record Known<T>(
        @JsonUnwrapped AsKnown asKnown, @JsonUnwrapped T answer) {}
