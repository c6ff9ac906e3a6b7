package fi.muutoskirja.proof.note;

import java.math.BigInteger;

/** A point of the curve of Ed25519, and the 32 bytes in which RFC 8032, section 5.1.2 writes it. */
record CurvePoint(boolean xIsOdd, BigInteger y) {
    private static final BigInteger P = BigInteger.TWO.pow(255).subtract(BigInteger.valueOf(19));
    private static final BigInteger D = BigInteger.valueOf(-121_665)
            .multiply(BigInteger.valueOf(121_666).modInverse(P))
            .mod(P);

    static CurvePoint encoded(byte[] littleEndian) {
        var bytes = reversed(littleEndian);
        var odd = bytes[0] < 0;
        bytes[0] &= Byte.MAX_VALUE;
        return new CurvePoint(odd, new BigInteger(1, bytes));
    }

    byte[] encoded() {
        var number = y.toByteArray();
        var bytes = new byte[Ed25519.KEY_BYTES];
        System.arraycopy(number, 0, bytes, Ed25519.KEY_BYTES - number.length, number.length);
        bytes[0] |= (byte) (xIsOdd ? 0x80 : 0);
        return reversed(bytes);
    }

    private static byte[] reversed(byte[] bytes) {
        var reversed = new byte[bytes.length];
        for (var i = 0; i < bytes.length; i++) {
            reversed[i] = bytes[bytes.length - 1 - i];
        }
        return reversed;
    }

    /** Lies on the curve, and y is written in its one way: x² = (y² − 1) / (d·y² + 1) has a root. */
    boolean isOnTheCurve() {
        var square = y.multiply(y).mod(P);
        var above = square.subtract(BigInteger.ONE);
        var below = D.multiply(square).add(BigInteger.ONE);
        var half = P.subtract(BigInteger.ONE).shiftRight(1);
        return y.compareTo(P) < 0 && !above.multiply(below).modPow(half, P).equals(P.subtract(BigInteger.ONE));
    }

    /** Eight times the point is nothing: signatures by such a key fit many messages. */
    boolean hasLowOrder() {
        var square = y.multiply(y).mod(P);
        var orderEight =
                D.multiply(square).multiply(square).add(square.shiftLeft(1)).subtract(BigInteger.ONE);
        return square.signum() == 0
                || square.equals(BigInteger.ONE)
                || orderEight.mod(P).signum() == 0;
    }
}
