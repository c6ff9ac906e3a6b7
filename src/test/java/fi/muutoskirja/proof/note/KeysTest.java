package fi.muutoskirja.proof.note;

import static fi.muutoskirja.proof.note.Keys.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.muutoskirja.proof.NotAccepted;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("fast")
class KeysTest {
    /** The key pair and the note in the documentation of golang.org/x/mod/sumdb/note. */
    private static final String SECRET =
            "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";

    private static final String VKEY = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
    private static final String TEXT =
            "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
    private static final String SIGNED = TEXT
            + "\n— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";
    private static final String ENOCH = "EnochRoot+af0cfe78+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop";
    private static final String SIGNED_BY_BOTH = SIGNED
            + "— EnochRoot rwz+eBzmZa0SO3NbfRGzPCpDckykFXSdeX+MNtCOXm2/5n2tiOHp+vAF1aGrQ5ovTG01oOTGwnWLox33WWd1RvMc+QQ=\n";

    @Test
    void aKeyOfGoSignsAsItDoesInGo() {
        var key = SigningKey.read(SECRET);
        assertThat(key.verifier()).hasToString(VKEY).isEqualTo(VerifierKey.read(VKEY));
        assertThat(SignedNote.signed(TEXT, key)).hasToString(SIGNED);
    }

    @Test
    void aKeyOfGoVerifiesWhatGoSigned() {
        var note = SignedNote.read(utf8(SIGNED_BY_BOTH));
        assertThat(VerifierKey.read(VKEY).signed(note)).isTrue();
        assertThat(VerifierKey.read(ENOCH).signed(note)).isTrue();
    }

    @Test
    void aSecretIsReadBack() {
        assertThat(SigningKey.read(SECRET).secret()).isEqualTo(SECRET);
        assertThat(SigningKey.read(Keys.W1.secret()).cosigner()).isEqualTo(Keys.W1.cosigner());
    }

    @Test
    void nothingElseShowsTheSecret() {
        var secret = SECRET.split("\\+", 5)[4];
        assertThat(SigningKey.read(SECRET).toString()).doesNotContain(secret);
        for (var i = 0; i < SECRET.length(); i++) {
            var mangled = SECRET.substring(0, i) + "~" + SECRET.substring(i + 1);
            assertThatThrownBy(() -> SigningKey.read(mangled))
                    .isInstanceOf(NotAccepted.class)
                    .hasNoCause()
                    .message()
                    .doesNotContain(secret.substring(0, 8), secret.substring(30));
        }
    }

    @Test
    void aSecretWithSomethingLeftOutIsNotShownEither() {
        var parts = SECRET.split("\\+", 5);
        for (var secret : List.of(
                "PRIVATE+KEY+" + parts[4],
                "PRIVATE+KEY+" + parts[3] + "+" + parts[4],
                "PRIVATE+KEY+" + parts[4] + "+" + parts[4] + "+AQ==",
                parts[4])) {
            assertThatThrownBy(() -> SigningKey.read(secret))
                    .isInstanceOf(NotAccepted.class)
                    .message()
                    .doesNotContain("AYEKFAL", "/h7hfZx");
        }
    }

    @Test
    void noPartOfAKeyIsAKey() {
        for (var from = 0; from < VKEY.length(); from++) {
            for (var to = from; to <= VKEY.length(); to++) {
                var part = VKEY.substring(from, to);
                if (!part.equals(VKEY)) {
                    assertThatThrownBy(() -> VerifierKey.read(part)).isInstanceOf(NotAccepted.class);
                }
            }
        }
        for (var to = 0; to < SECRET.length(); to++) {
            var part = SECRET.substring(0, to);
            assertThatThrownBy(() -> SigningKey.read(part)).isInstanceOf(NotAccepted.class);
        }
    }

    @Test
    void noLetterOfAKeyCanBeAnother() {
        for (var i = 0; i < VKEY.length(); i++) {
            var mangled = VKEY.substring(0, i) + (char) (VKEY.charAt(i) + 1) + VKEY.substring(i + 1);
            assertThatThrownBy(() -> VerifierKey.read(mangled)).isInstanceOf(NotAccepted.class);
        }
        for (var i = 0; i < SECRET.length(); i++) {
            var mangled = SECRET.substring(0, i) + (char) (SECRET.charAt(i) + 1) + SECRET.substring(i + 1);
            assertThatThrownBy(() -> SigningKey.read(mangled)).isInstanceOf(NotAccepted.class);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    PeterNeumann | A verifier key is written name+id+base64, which this is not: “PeterNeumann”
                    PeterNeumann+c74f20a3 | A verifier key is written name+id+base64, which this is not: “PeterNeumann+c74f20a3”
                    PeterNeumann+c74f20a3+ | A verifier key says its type and key, which this does not: “PeterNeumann+c74f20a3+”
                    PeterNeumann+C74F20A3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW | The id of the key of “PeterNeumann” is c74f20a3, not “C74F20A3”.
                    PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW | A key is of type 0x01 (Ed25519) or 0x04 (cosignature), not 0x65.
                    PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY== | This base64 is not written the one way it should be: “ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY==”
                    PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADK | A public key has 32 bytes, not 35.
                    PeterNeumann+c74f20a3+AYEKFALV | A public key has 32 bytes, not 5.
                    """)
    void whatIsNoVerifierKeyIsRefused(String vkey, String sentence) {
        assertThatThrownBy(() -> VerifierKey.read(vkey))
                .isInstanceOf(NotAccepted.class)
                .hasMessage(sentence);
    }

    /** The points of low order, then one off the curve, then those of y not below 2²⁵⁵ − 19. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0100000000000000000000000000000000000000000000000000000000000000",
                "0100000000000000000000000000000000000000000000000000000000000080",
                "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                "0000000000000000000000000000000000000000000000000000000000000000",
                "0000000000000000000000000000000000000000000000000000000000000080",
                "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
                "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
                "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
                "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
                "0200000000000000000000000000000000000000000000000000000000000000",
                "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
            })
    void aPointThatNoKeyHasIsRefused(String key) {
        assertThatThrownBy(() ->
                        new VerifierKey("a", KeyType.ED25519, HexFormat.of().parseHex(key)))
                .isInstanceOf(NotAccepted.class)
                .hasMessageStartingWith("The public key of “a” is ");
    }

    /** RFC 8032, section 7.1, tests 1 and 2. */
    @ParameterizedTest
    @CsvSource({
        "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60, d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
        "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb, 3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"
    })
    void aSeedMakesThePublicKeyOfTheRfc(String seed, String key) {
        assertThat(new SigningKey("a", HexFormat.of().parseHex(seed)).verifier().key())
                .isEqualTo(HexFormat.of().parseHex(key));
    }

    @Test
    void theTwoKeysOfASeedHaveDifferentIds() {
        assertThat(Keys.W1.cosigner().keyId()).isNotEqualTo(Keys.W1.verifier().keyId());
        assertThat(VerifierKey.read(Keys.W1.cosigner().toString())).isEqualTo(Keys.W1.cosigner());
        assertThat(Base64.getDecoder().decode(Keys.W1.cosigner().toString().split("\\+", 3)[2])[0])
                .isEqualTo((byte) 4);
    }

    @Test
    void signaturesOfAnotherLengthDoNotHold() {
        var key = Keys.LOG.verifier();
        for (var length : new int[] {1, 63, 65, 72}) {
            var note = new SignedNote("text\n", List.of(new NoteSignature(key.name(), key.keyId(), new byte[length])));
            assertThatThrownBy(() -> key.signed(note)).isInstanceOf(NotAccepted.class);
        }
    }

    /** S and S + L would both fit the equation; RFC 8032 takes the smaller alone. */
    @Test
    void aSignatureIsWrittenInOneWay() {
        var signature = Keys.LOG.sign("text\n").signature();
        var order = HexFormat.of().parseHex("edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010");
        var carry = 0;
        for (var i = 0; i < 32; i++) {
            carry += Byte.toUnsignedInt(signature[32 + i]) + Byte.toUnsignedInt(order[i]);
            signature[32 + i] = (byte) carry;
            carry >>= 8;
        }
        var key = Keys.LOG.verifier();
        var note = new SignedNote("text\n", List.of(new NoteSignature(key.name(), key.keyId(), signature)));
        assertThatThrownBy(() -> key.signed(note)).isInstanceOf(NotAccepted.class);
    }

    @Test
    void theKeysOfALogAreReadLineByLine() {
        var keys = Keys.LOG.verifier() + "\n" + VKEY + "\n";
        assertThat(VerifierKey.readLines(utf8(keys))).containsExactly(Keys.LOG.verifier(), VerifierKey.read(VKEY));
        assertThatThrownBy(() -> VerifierKey.readLines(utf8(keys + "x\n")))
                .isInstanceOf(NotAccepted.class)
                .hasMessageStartingWith("Line 3 of the list of verifier keys: A verifier key is written");
        assertThatThrownBy(() -> VerifierKey.readLines(new byte[0])).isInstanceOf(NotAccepted.class);
        assertThatThrownBy(() -> VerifierKey.readLines(utf8((VKEY + "\n").repeat(65))))
                .hasMessage("Line 65 of the list of verifier keys: more than 64 keys are not read.");
    }

    @Test
    void keysAndSeedsThatAreTooLongAreNotLookedAt() {
        assertThatThrownBy(() -> VerifierKey.read("+".repeat(5_000)))
                .hasMessage("A verifier key has at most 4096 characters, not 5000.");
        assertThatThrownBy(() -> new SigningKey("a", new byte[33]))
                .hasMessage("The seed of a key has 32 bytes, not 33.");
        assertThatCode(() -> new SigningKey("a", ByteBuffer.allocate(32).array()))
                .doesNotThrowAnyException();
    }
}
