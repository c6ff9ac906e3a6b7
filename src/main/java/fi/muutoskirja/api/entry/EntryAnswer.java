package fi.muutoskirja.api.entry;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fi.muutoskirja.api.answer.ToldEntryAnswer;
import fi.muutoskirja.kernel.Authority;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the ledger. {@code happened}, {@code source}, {@code mode}, {@code authority}, {@code text} and {@code findings} are as
 * last corrected by the moment of knowledge; {@code payload} is what was recorded, and never changes.
 *
 * @param sequence its place within the aggregate, from 0
 * @param reform id of the reform it belongs to; null when it belongs to none
 * @param organisation id of the municipality it belongs to; null when it belongs to none
 * @param command id of the command that led to it
 * @param authority on whose authority the structure changed; null when it changes no structure
 * @param changedBy the corrections and withdrawals of it, in order
 * @param payload the stored JSON, exactly as written
 */
public record EntryAnswer(
        @JsonUnwrapped ToldEntryAnswer told,
        long sequence,
        @Nullable String reform,
        @Nullable String organisation,
        UUID command,
        @Nullable Authority authority,
        List<ChangeAnswer> changedBy,
        @JsonRawValue String payload) {}
