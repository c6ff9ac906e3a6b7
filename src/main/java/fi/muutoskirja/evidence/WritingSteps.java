package fi.muutoskirja.evidence;

/** Told how far the writing of a file has come. */
@FunctionalInterface
public interface WritingSteps {
    /** What has been done, in this order. */
    enum Step {
        /** The bytes were given to the system. */
        WRITTEN,
        /** They are on disk, under a name that nobody reads. */
        SYNCED,
        /** They are under their name. */
        RENAMED,
        /** The name is on disk too. */
        DIRECTORY_SYNCED
    }

    void done(Step step, String path);
}
