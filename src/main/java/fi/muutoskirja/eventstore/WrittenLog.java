package fi.muutoskirja.eventstore;

import fi.muutoskirja.eventstore.Append.Outcome;
import fi.muutoskirja.messaging.Recording.NewEntry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** The log in the database, which the node's one writer writes. */
record WrittenLog(LedgerWriter writer, EntryCodec codec) implements EntryLog {
    @Override
    public Outcome append(List<NewEntry> entries, List<byte[]> fingerprints) {
        var lines = new ArrayList<Append.Line>(entries.size());
        var subjects = new HashSet<String>();
        for (var i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            lines.add(codec.line(entry, subjects.add(entry.subject()), fingerprints.get(i)));
        }
        return writer.append(new Append(lines));
    }
}
