package fi.muutoskirja.api.decision;

import fi.muutoskirja.api.answer.NamedAnswer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One matter from body to body.
 *
 * @param organisation its municipality
 * @param diaryNumber the diary number (dno) as recorded
 * @param on the day that the phases are told for, ISO 8601
 * @param knownAt the moment of knowledge, ISO 8601 in UTC; null when the ledger was empty
 * @param position the position of the ledger that the answer is complete up to, from 1
 * @param handlings its handlings in order, at least one
 */
public record MatterAnswer(
        NamedAnswer organisation,
        String diaryNumber,
        LocalDate on,
        @Nullable Instant knownAt,
        long position,
        List<HandlingAnswer> handlings) {}
