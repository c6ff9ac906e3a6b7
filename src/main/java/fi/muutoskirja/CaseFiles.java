package fi.muutoskirja;

import fi.muutoskirja.casefile.CaseExport;
import fi.muutoskirja.casefile.CaseFileRefused;
import fi.muutoskirja.casefile.CaseImport;
import fi.muutoskirja.casefile.ImportProgress;
import fi.muutoskirja.casefile.ImportReport;
import fi.muutoskirja.commandline.CannotDo;
import fi.muutoskirja.commandline.CaseExporter;
import fi.muutoskirja.commandline.CaseFile;
import fi.muutoskirja.commandline.CaseImporter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the command line asks of case files, answered by the room that knows them. */
@Configuration(proxyBeanMethods = false)
class CaseFiles {
    private static final String RECORDER = "case-file-import";

    @Bean
    CaseImporter caseImporter(CaseImport cases) {
        return file -> imported(cases, file);
    }

    @Bean
    CaseExporter caseExporter(CaseExport cases) {
        return reform ->
                cases.export(reform).orElseThrow(() -> new CannotDo("No reform %s is recorded.".formatted(reform)));
    }

    private static String imported(CaseImport cases, CaseFile file) {
        try {
            return inWords(cases.importCase(file.bytes(), RECORDER, ImportProgress.UNHEARD));
        } catch (CaseFileRefused refused) {
            throw new CannotDo(refused.problems().stream()
                    .map(problem -> file.name() + ": " + problem)
                    .toList());
        }
    }

    private static String inWords(ImportReport report) {
        return "%s, %d entries recorded, %d recorded before"
                .formatted(report.name(), report.written(), report.alreadyThere());
    }
}
