package fi.muutoskirja.casefile;

import fi.muutoskirja.kernel.CommandEnvelope;
import java.util.List;

/** A case file, read and found well-formed; no rule has seen it yet. */
record Case(CaseHeader header, List<CaseEntry> entries) {
    Case {
        entries = List.copyOf(entries);
    }

    List<CommandEnvelope> commands() {
        return entries.stream().map(CaseEntry::command).toList();
    }
}
