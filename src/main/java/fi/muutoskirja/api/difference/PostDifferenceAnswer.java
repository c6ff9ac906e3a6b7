package fi.muutoskirja.api.difference;

import fi.muutoskirja.comparison.Cause;
import fi.muutoskirja.comparison.Evidence;
import fi.muutoskirja.structure.Certainty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way in which the posts of two states differ.
 *
 * @param kind {@code created}, {@code abolished}, {@code changed}, {@code certainty-changed}, {@code took-office}, {@code left-office} or
 *     {@code tenure-certainty-changed}
 * @param post id of the post, {@code post-…}
 * @param title what it is called
 * @param unit id of the unit it belongs to; null when the source does not tell
 * @param person who came or left; null when it is about the post itself
 * @param acting whether the person held it for the time being; false when it is about the post itself
 * @param was {@code certain} or {@code possible} on the one side; null when not there
 * @param is {@code certain} or {@code possible} on the other side; null when not there
 * @param cause {@code time}, {@code knowledge} or {@code both}
 * @param entries the entries behind it, as they stood on the side that knew them
 */
public record PostDifferenceAnswer(
        String kind,
        String post,
        String title,
        @Nullable String unit,
        @Nullable String person,
        boolean acting,
        @Nullable Certainty was,
        @Nullable Certainty is,
        Cause cause,
        List<Evidence> entries) {}
