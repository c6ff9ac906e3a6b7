package fi.muutoskirja;

import fi.muutoskirja.casefile.CaseFileRefused;
import fi.muutoskirja.casefile.CaseImport;
import fi.muutoskirja.casefile.CaseProblem;
import fi.muutoskirja.casefile.ImportProgress;
import fi.muutoskirja.casefile.ImportReport;
import fi.muutoskirja.commandline.CannotDo;
import fi.muutoskirja.commandline.CaseFile;
import fi.muutoskirja.commandline.CaseImporter;
import fi.muutoskirja.kernel.CommandDoor;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Case files, as the command line hands them in. */
@Component
record ImportedCases(CaseImport imports) implements CaseImporter {
    /** The recorder of whatever comes from a case file. */
    static final String RECORDER = "case-file";

    @Override
    public String importCase(CaseFile file) {
        try {
            return inWords(imports.importCase(file.bytes(), RECORDER, ImportProgress.UNHEARD));
        } catch (CaseFileRefused refused) {
            throw new CannotDo(reasons(file, refused.problems()));
        } catch (CommandDoor.Conflict meanwhile) {
            throw new CannotDo(file.name() + ": " + meanwhile.getMessage());
        }
    }

    private static String inWords(ImportReport report) {
        if (report.written() == 0) {
            return report.alreadyThere() == 1
                    ? "its 1 entry was there already"
                    : "all " + entries(report.alreadyThere()) + " were there already";
        }
        var before = report.alreadyThere() == 0 ? "" : ", " + entries(report.alreadyThere()) + " already there";
        return entries(report.written()) + " recorded" + before;
    }

    private static String entries(int count) {
        return count == 1 ? "1 entry" : count + " entries";
    }

    private static List<String> reasons(CaseFile file, List<CaseProblem> problems) {
        var count = problems.size() == 1 ? "one problem" : problems.size() + " problems";
        return Stream.concat(
                        Stream.of(file.name() + " has " + count + ", so nothing of it was recorded:"),
                        problems.stream().map(CaseProblem::toString))
                .toList();
    }
}
