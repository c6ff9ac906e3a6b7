package fi.muutoskirja.embedded;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;

/** Turns what PostgreSQL says in many lines into the one sentence that a person needs. */
final class Complaint {
    private record Known(String sign, String sentence) {}

    /** In order: where several apply, the first tells more. */
    private static final List<Known> SENTENCES = List.of(
            new Known("No space left on device", "The disk that holds %s is full."),
            new Known("Read-only file system", "The disk that holds %s is read-only."),
            new Known("lock file \"postmaster.pid\" already exists", "Another PostgreSQL server is using %s."),
            new Known(
                    "pre-existing shared memory block",
                    "Processes of an earlier PostgreSQL server are still using %s."),
            new Known("Cannot allocate memory", "There is too little memory to start PostgreSQL in %s."),
            new Known("has wrong ownership", "The database in %s belongs to another user than PostgreSQL runs as."),
            new Known("has invalid permissions", "The database in %s must be open to its owner only (chmod 700)."),
            new Known("invalid checkpoint record", "The database in %s is damaged: put it back from a backup."),
            new Known("Permission denied", "PostgreSQL may not read and write its files in %s."));

    private Complaint() {}

    static CannotStart about(Layout layout, String words) {
        for (var known : SENTENCES) {
            if (words.contains(known.sign())) {
                return new CannotStart(known.sentence().formatted(layout.root()));
            }
        }
        return new CannotStart("PostgreSQL did not start in %s: %s (more in %s)"
                .formatted(layout.root(), lastComplaint(words), layout.log()));
    }

    static CannotStart about(Layout layout, IOException failure) {
        if (String.valueOf(failure.getMessage()).contains("No space left on device")) {
            return Disk.full(layout, failure);
        }
        return new CannotStart(
                "The data directory %s cannot be written by the user %s (%s)."
                        .formatted(layout.root(), System.getProperty("user.name"), reason(failure)),
                failure);
    }

    static boolean saysPortIsTaken(String words) {
        return words.contains("Address already in use");
    }

    private static String reason(IOException failure) {
        return switch (failure) {
            case AccessDeniedException denied -> "permission denied: " + denied.getFile();
            case NoSuchFileException missing -> "cannot be made: " + missing.getFile();
            case FileAlreadyExistsException file -> "not a directory: " + file.getFile();
            case FileSystemException other when other.getReason() != null -> other.getReason() + ": " + other.getFile();
            default -> String.valueOf(failure.getMessage());
        };
    }

    private static String lastComplaint(String words) {
        var last = "it gave no reason";
        for (var line : words.lines().toList()) {
            if (line.contains("FATAL:") || line.contains("PANIC:") || line.contains("error:")) {
                last = line.replaceFirst("^.*?(FATAL|PANIC|error):\\s*", "").strip();
            }
        }
        return last;
    }
}
