package fi.muutoskirja.auditor.verify;

import fi.muutoskirja.evidence.LogFiles;
import fi.muutoskirja.proof.Hash;
import fi.muutoskirja.proof.NotAccepted;
import fi.muutoskirja.proof.note.Checkpoint;
import fi.muutoskirja.proof.note.SignedNote;
import fi.muutoskirja.proof.tree.TilePath;
import fi.muutoskirja.proof.tree.TilePath.Content;
import java.util.Arrays;

/** A copy of the log that somebody kept. */
final class EarlierCopy {
    private final LogFiles files;
    private final LogPieces copy;

    EarlierCopy(LogFiles files) {
        this.files = files;
        this.copy = new LogPieces(files);
    }

    /** The position of the first entry whose leaf has another hash in the copy; 0 when the copy has no such entry. */
    long firstDifference(LogPieces log, long size) {
        var known = Math.min(size, sizeOfCopy());
        for (var path : TilePath.oneByOne(Content.HASHES, known)) {
            var ours = log.hashes(path);
            var theirs = copy.hashes(path);
            var different = Arrays.mismatch(ours, theirs);
            if (different >= 0) {
                return path.firstLeaf() + different / Hash.BYTES + 1;
            }
        }
        return 0;
    }

    private long sizeOfCopy() {
        var checkpoint = files.read("checkpoint", SignedNote.MOST_BYTES)
                .orElseThrow(() -> new NotAccepted("The copy " + files.name() + " has no checkpoint."));
        return Checkpoint.read(SignedNote.read(checkpoint).text()).size();
    }
}
