package fi.muutoskirja.auditor.verify;

import fi.muutoskirja.proof.Hash;
import fi.muutoskirja.proof.NotAccepted;
import fi.muutoskirja.proof.Sha256;
import fi.muutoskirja.proof.tree.Growth;
import fi.muutoskirja.proof.tree.TilePath;
import fi.muutoskirja.proof.tree.TilePath.Content;
import fi.muutoskirja.proof.verify.Pieces;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** What somebody can do to the files of a log who has all of them but the key. */
enum FileTampering {
    FLIP_A_BIT {
        @Override
        long apply(Hand hand) throws IOException {
            var path = hand.any();
            var bytes = hand.read(path);
            var at = hand.random.nextInt(bytes.length);
            bytes[at] ^= (byte) (1 << hand.random.nextInt(8));
            return hand.replace(path, bytes, at);
        }
    },
    CUT_OFF {
        @Override
        long apply(Hand hand) throws IOException {
            var path = hand.any();
            var bytes = hand.read(path);
            var at = hand.random.nextInt(bytes.length);
            return hand.replace(path, Arrays.copyOf(bytes, at), at);
        }
    },
    DELETE {
        @Override
        long apply(Hand hand) throws IOException {
            var path = hand.any();
            Files.delete(hand.directory.resolve(path.toString()));
            return path.firstLeaf() + 1;
        }
    },
    INSERT {
        @Override
        long apply(Hand hand) throws IOException {
            var path = hand.any();
            var bytes = hand.read(path);
            var at = hand.random.nextInt(bytes.length);
            var more = new ByteArrayOutputStream();
            more.write(bytes, 0, at);
            more.write(~bytes[at]);
            more.write(bytes, at, bytes.length - at);
            return hand.replace(path, more.toByteArray(), at);
        }
    },
    SWAP_TWO_LEAVES {
        @Override
        long apply(Hand hand) throws IOException {
            var position = hand.twoInOneBundle();
            hand.writeAnew(leaves -> java.util.Collections.swap(leaves, (int) position - 1, (int) position));
            return position;
        }
    },
    MAKE_THE_FILES_ANEW {
        @Override
        long apply(Hand hand) throws IOException {
            var position = 1 + hand.random.nextInt((int) hand.size);
            hand.writeAnew(leaves -> leaves.set(position - 1, hand.edited(leaves.get(position - 1))));
            return position;
        }
    },
    SWAP_TWO_FILES {
        @Override
        long apply(Hand hand) throws IOException {
            var content = hand.random.nextBoolean() ? Content.HASHES : Content.LEAVES;
            var one = TilePath.ofLog(content, hand.size).get(0);
            var other = TilePath.ofLog(content, hand.size).get(1);
            var first = hand.read(one);
            hand.write(one, hand.read(other));
            hand.write(other, first);
            return 1;
        }
    };

    /** Does it; the position that has to be named. */
    abstract long apply(Hand hand) throws IOException;

    /** The hand that does it, by chance but always the same, in a copy of the files. */
    record Hand(Path directory, long size, Random random) {
        private static final int LENGTH = 2;

        interface Change {
            void to(List<byte[]> leaves);
        }

        /** Any file of tiles or leaves. */
        TilePath any() {
            var paths = new ArrayList<>(TilePath.ofTree(size));
            paths.addAll(TilePath.ofLog(Content.LEAVES, size));
            return paths.get(random.nextInt(paths.size()));
        }

        long twoInOneBundle() {
            var position = 1 + random.nextLong(size - 1);
            return position % TilePath.FULL == 0 ? position - 1 : position;
        }

        byte[] read(TilePath path) throws IOException {
            return Files.readAllBytes(directory.resolve(path.toString()));
        }

        void write(TilePath path, byte[] bytes) throws IOException {
            Files.write(directory.resolve(path.toString()), bytes);
        }

        /** Replaces a file that is the same up to a byte; the position to which that byte belongs. */
        long replace(TilePath path, byte[] bytes, int at) throws IOException {
            var entry = path.content() == Content.HASHES ? at / Hash.BYTES : leafAt(read(path), at);
            write(path, bytes);
            return path.firstLeaf() + entry * (1L << 8 * path.level()) + 1;
        }

        private static int leafAt(byte[] bundle, int at) {
            var begin = 0;
            for (var leaf = 0; ; leaf++) {
                begin += LENGTH + ((bundle[begin] & 0xff) << 8 | bundle[begin + 1] & 0xff);
                if (at < begin) {
                    return leaf;
                }
            }
        }

        byte[] edited(byte[] leaf) {
            var text = new String(leaf, java.nio.charset.StandardCharsets.US_ASCII);
            return text.replace("\"revision\":1", "\"revision\":2")
                    .getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        }

        /** Changes leaves, and makes every file follow from them again. */
        void writeAnew(Change change) throws IOException {
            var leaves = new ArrayList<byte[]>();
            for (var path : TilePath.ofLog(Content.LEAVES, size)) {
                var bundle = read(path);
                var pieces = Pieces.ofLeaves(bundle, path.width());
                for (var i = 0; i < path.width(); i++) {
                    leaves.add(Arrays.copyOfRange(bundle, pieces.from()[i], pieces.to()[i]));
                }
            }
            change.to(leaves);
            var sha256 = new Sha256();
            var growth = Growth.of(
                    0,
                    none -> {
                        throw new NotAccepted("There is none.");
                    },
                    leaves.stream().map(sha256::leaf).toList());
            for (var tile : growth.tiles().entrySet()) {
                write(tile.getKey(), tile.getValue());
            }
            for (var path : TilePath.ofLog(Content.LEAVES, size)) {
                var bundle = new ByteArrayOutputStream();
                for (var leaf : leaves.subList((int) path.firstLeaf(), (int) path.firstLeaf() + path.width())) {
                    bundle.write(leaf.length >> 8);
                    bundle.write(leaf.length);
                    bundle.writeBytes(leaf);
                }
                write(path, bundle.toByteArray());
            }
        }
    }
}
