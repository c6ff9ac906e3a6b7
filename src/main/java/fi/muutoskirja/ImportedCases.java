package fi.muutoskirja;

import fi.muutoskirja.casefile.CaseFileRefused;
import fi.muutoskirja.casefile.CaseImport;
import fi.muutoskirja.casefile.CaseProblem;
import fi.muutoskirja.casefile.ImportReport;
import fi.muutoskirja.commandline.CannotDo;
import fi.muutoskirja.commandline.CaseFile;
import fi.muutoskirja.commandline.CaseImporter;
import fi.muutoskirja.kernel.CommandDoor;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Case files, as the command line hands them in. */
@Component
record ImportedCases(CaseImport imports) implements CaseImporter {
    /** The recorder of whatever comes from a case file. */
    static final String RECORDER = "case-file";

    @Override
    public Supplier<String> read(CaseFile file) {
        try {
            var read = imports.read(file.bytes(), RECORDER);
            return () -> recorded(file, read);
        } catch (CaseFileRefused refused) {
            return () -> {
                throw refusal(file, refused);
            };
        }
    }

    private static String recorded(CaseFile file, Supplier<ImportReport> read) {
        try {
            return inWords(read.get());
        } catch (CaseFileRefused refused) {
            throw refusal(file, refused);
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

    private static CannotDo refusal(CaseFile file, CaseFileRefused refused) {
        var problems = refused.problems();
        var count = problems.size() == 1 ? "one problem" : problems.size() + " problems";
        return new CannotDo(Stream.concat(
                        Stream.of(file.name() + " has " + count + ", so nothing of it was recorded:"),
                        problems.stream().map(CaseProblem::toString))
                .toList());
    }
}
