package fi.muutoskirja.proof.leaf;

import fi.muutoskirja.proof.Hash;
import fi.muutoskirja.proof.NotAccepted;
import fi.muutoskirja.proof.Shown;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * What stands in the log for an entry: one JSON object in the canonical form of RFC 8785, for example
 *
 * <pre>{"aggregate":"reform-orivesi","metadata":"5f7c…","payload":"a3d1…","position":17,"recorded":"2026-11-21T22:33:44.123456Z",
 * "revision":1,"sequence":4,"type":"model-proposed","v":1}</pre>
 *
 * (without the line break). The entry at position <i>p</i> is the leaf with index <i>p</i> − 1.
 *
 * @param position 1 to 2⁵³ − 1
 * @param aggregate small letters, digits, hyphens and dots, at most {@value #LONGEST_NAME}
 * @param sequence the entry's place within the aggregate, 0 to 2⁵³ − 1
 * @param type the public name of the event, like {@code aggregate}
 * @param revision from 1
 * @param recorded in whole microseconds, of the years 0001 to 9999
 * @param payload SHA-256 of the payload's bytes as stored
 * @param metadata SHA-256 of the metadata's bytes as stored
 */
public record Leaf(
        long position,
        String aggregate,
        long sequence,
        String type,
        int revision,
        Instant recorded,
        Hash payload,
        Hash metadata) {
    public static final int LONGEST_NAME = 200;
    static final long GREATEST = (1L << 53) - 1;
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant AFTER_LAST =
            Instant.parse("9999-12-31T23:59:59.999999Z").plus(1, ChronoUnit.MICROS);

    /** @throws NotAccepted when something of it cannot be written in the one canonical way */
    public Leaf {
        mustLieBetween("position", position, 1);
        mustLieBetween("sequence number", sequence, 0);
        mustLieBetween("revision", revision, 1);
        mustBePlain("aggregate", aggregate);
        mustBePlain("type", type);
        if (recorded.getNano() % 1_000 != 0 || recorded.isBefore(FIRST) || !recorded.isBefore(AFTER_LAST)) {
            throw new NotAccepted("A time of recording is in whole microseconds of the years 1 to 9999, not " + recorded
                    + " (position " + position + ").");
        }
    }

    private static void mustLieBetween(String what, long number, long least) {
        if (number < least || number > GREATEST) {
            throw new NotAccepted("A " + what + " lies between " + least + " and 2^53 - 1, not at " + number + ".");
        }
    }

    /** @throws NotAccepted unless the text is written in JSON as it is, by every writer */
    public static void mustBePlain(String what, String text) {
        if (text.isEmpty() || text.length() > LONGEST_NAME || !isPlain(text)) {
            throw new NotAccepted("The " + what + " of a leaf has 1 to " + LONGEST_NAME
                    + " small letters, digits, hyphens and dots, which this is not: " + Shown.of(text));
        }
    }

    private static boolean isPlain(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (!isPlain(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static boolean isPlain(int character) {
        return character >= 'a' && character <= 'z'
                || character >= '0' && character <= '9'
                || character == '-'
                || character == '.';
    }

    /** The bytes that are hashed. */
    public byte[] bytes() {
        return toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** The same as text. */
    @Override
    public String toString() {
        var json = new StringBuilder(384)
                .append("{\"aggregate\":\"")
                .append(aggregate)
                .append("\",\"metadata\":\"")
                .append(metadata.hex())
                .append("\",\"payload\":\"")
                .append(payload.hex())
                .append("\",\"position\":")
                .append(position)
                .append(",\"recorded\":\"");
        time(json);
        return json.append("\",\"revision\":")
                .append(revision)
                .append(",\"sequence\":")
                .append(sequence)
                .append(",\"type\":\"")
                .append(type)
                .append("\",\"v\":1}")
                .toString();
    }

    /** Always six digits after the point. */
    private void time(StringBuilder json) {
        var time = recorded.atOffset(ZoneOffset.UTC);
        digits(json, time.getYear(), 1000).append('-');
        digits(json, time.getMonthValue(), 10).append('-');
        digits(json, time.getDayOfMonth(), 10).append('T');
        digits(json, time.getHour(), 10).append(':');
        digits(json, time.getMinute(), 10).append(':');
        digits(json, time.getSecond(), 10).append('.');
        digits(json, time.getNano() / 1_000, 100_000).append('Z');
    }

    private static StringBuilder digits(StringBuilder json, int number, int place) {
        for (var rest = place; rest > 0; rest /= 10) {
            json.append((char) ('0' + number / rest % 10));
        }
        return json;
    }

    /**
     * Reads a leaf.
     *
     * @throws NotAccepted when the bytes are not exactly what {@link #bytes} writes
     */
    public static Leaf read(byte[] bytes, int from, int length) {
        return new LeafReader(bytes, from, length).leaf();
    }
}
