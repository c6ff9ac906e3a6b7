package fi.muutoskirja.proof.leaf;

import fi.muutoskirja.proof.Hash;
import fi.muutoskirja.proof.NotAccepted;
import fi.muutoskirja.proof.Shown;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Reads the one way in which a leaf is written; whatever else is no leaf, even where other readers of JSON would be content. */
final class LeafReader {
    private static final int LONGEST_NUMBER = 16;

    private final byte[] bytes;
    private final int from;
    private final int end;
    private int at;

    LeafReader(byte[] bytes, int from, int length) {
        this.bytes = bytes;
        this.from = from;
        this.at = from;
        this.end = from + length;
    }

    Leaf leaf() {
        expect("{\"aggregate\":\"");
        var aggregate = name();
        expect("\",\"metadata\":\"");
        var metadata = hash();
        expect("\",\"payload\":\"");
        var payload = hash();
        expect("\",\"position\":");
        var position = number();
        expect(",\"recorded\":\"");
        var recorded = time();
        expect("\",\"revision\":");
        var revision = number();
        expect(",\"sequence\":");
        var sequence = number();
        expect(",\"type\":\"");
        var type = name();
        expect("\",\"v\":1}");
        if (at != end || revision > Integer.MAX_VALUE) {
            throw noLeaf();
        }
        return new Leaf(position, aggregate, sequence, type, (int) revision, recorded, payload, metadata);
    }

    private void expect(String text) {
        if (end - at < text.length()) {
            throw noLeaf();
        }
        for (var i = 0; i < text.length(); i++) {
            if (bytes[at + i] != text.charAt(i)) {
                throw noLeaf();
            }
        }
        at += text.length();
    }

    private String name() {
        var start = at;
        while (at < end && at - start <= Leaf.LONGEST_NAME && Leaf.isPlain(bytes[at])) {
            at++;
        }
        return new String(bytes, start, at - start, StandardCharsets.US_ASCII);
    }

    private Hash hash() {
        var hash = new byte[Hash.BYTES];
        if (end - at < 2 * Hash.BYTES) {
            throw noLeaf();
        }
        for (var i = 0; i < Hash.BYTES; i++) {
            hash[i] = (byte) (hexDigit() << 4 | hexDigit());
        }
        return Hash.of(hash);
    }

    private int hexDigit() {
        var digit = bytes[at++];
        if (digit >= '0' && digit <= '9') {
            return digit - '0';
        }
        if (digit >= 'a' && digit <= 'f') {
            return digit - 'a' + 10;
        }
        throw noLeaf();
    }

    private long number() {
        var start = at;
        var number = 0L;
        while (at < end && at - start < LONGEST_NUMBER && bytes[at] >= '0' && bytes[at] <= '9') {
            number = number * 10 + bytes[at++] - '0';
        }
        if (at == start || bytes[start] == '0' && at - start > 1) {
            throw noLeaf();
        }
        return number;
    }

    private Instant time() {
        var year = digits(4);
        expect("-");
        var month = digits(2);
        expect("-");
        var day = digits(2);
        expect("T");
        var hour = digits(2);
        expect(":");
        var minute = digits(2);
        expect(":");
        var second = digits(2);
        expect(".");
        var micros = digits(6);
        expect("Z");
        try {
            return LocalDateTime.of(year, month, day, hour, minute, second, micros * 1_000)
                    .toInstant(ZoneOffset.UTC);
        } catch (DateTimeException noSuchTime) {
            throw noLeaf();
        }
    }

    private int digits(int count) {
        if (end - at < count) {
            throw noLeaf();
        }
        var number = 0;
        for (var i = 0; i < count; i++) {
            var digit = bytes[at++];
            if (digit < '0' || digit > '9') {
                throw noLeaf();
            }
            number = number * 10 + digit - '0';
        }
        return number;
    }

    private NotAccepted noLeaf() {
        return new NotAccepted("This is not a leaf as the ledger writes it (at its byte " + (at - from) + "): "
                + Shown.of(new String(bytes, from, Math.min(end - from, 400), StandardCharsets.ISO_8859_1)));
    }
}
