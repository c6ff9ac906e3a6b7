package fi.muutoskirja.commandline;

/** Writes a case back as a case file. */
public interface CaseExporter {
    /**
     * The case as YAML; importing it into an empty ledger leads to the same states.
     *
     * @param reform the id or the slug of a reform
     * @throws CannotDo when no such reform is recorded
     */
    String export(String reform);
}
