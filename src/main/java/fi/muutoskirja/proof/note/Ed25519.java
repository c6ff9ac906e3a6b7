package fi.muutoskirja.proof.note;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.SecureRandomSpi;
import java.security.Signature;
import java.security.interfaces.EdECPublicKey;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.NamedParameterSpec;

/** Ed25519 (RFC 8032) of the JDK, with keys as bare bytes. */
final class Ed25519 {
    static final int KEY_BYTES = 32;
    static final int SIGNATURE_BYTES = 64;
    private static final String NAME = "Ed25519";

    private Ed25519() {}

    static boolean verified(byte[] key, byte[] message, byte[] signature) {
        if (signature.length != SIGNATURE_BYTES) {
            return false;
        }
        try {
            var point = CurvePoint.encoded(key);
            var verifier = Signature.getInstance(NAME);
            verifier.initVerify(KeyFactory.getInstance(NAME)
                    .generatePublic(new EdECPublicKeySpec(
                            NamedParameterSpec.ED25519, new EdECPoint(point.xIsOdd(), point.y()))));
            verifier.update(message);
            return verifier.verify(signature);
        } catch (GeneralSecurityException malformed) {
            return false;
        }
    }

    static byte[] signature(byte[] seed, byte[] message) {
        try {
            var signer = Signature.getInstance(NAME);
            signer.initSign(KeyFactory.getInstance(NAME)
                    .generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, seed)));
            signer.update(message);
            return signer.sign();
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** The JDK gives a public key only together with a private one that it draws: here chance gives the seed. */
    static byte[] publicKey(byte[] seed) {
        try {
            var generator = KeyPairGenerator.getInstance(NAME);
            generator.initialize(NamedParameterSpec.ED25519, new Giving(seed));
            var pair = generator.generateKeyPair();
            var point = ((EdECPublicKey) pair.getPublic()).getPoint();
            var key = new CurvePoint(point.isXOdd(), point.getY()).encoded();
            var nothing = new byte[0];
            if (!verified(key, nothing, signature(seed, nothing))) {
                throw new IllegalStateException("This Java makes another key of the seed than the one it signs with.");
            }
            return key;
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static final class Giving extends SecureRandom {
        Giving(byte[] seed) {
            super(new Given(seed), null);
        }
    }

    private static final class Given extends SecureRandomSpi {
        private final byte[] seed;

        Given(byte[] seed) {
            this.seed = seed;
        }

        @Override
        protected void engineNextBytes(byte[] bytes) {
            System.arraycopy(seed, 0, bytes, 0, bytes.length);
        }

        @Override
        protected void engineSetSeed(byte[] more) {}

        @Override
        protected byte[] engineGenerateSeed(int bytes) {
            throw new UnsupportedOperationException();
        }
    }
}
