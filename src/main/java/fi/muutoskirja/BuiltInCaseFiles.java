package fi.muutoskirja;

import fi.muutoskirja.commandline.BuiltInCases;
import fi.muutoskirja.commandline.CaseFile;
import fi.muutoskirja.kernel.Ledger;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The case files on the class path, imported unless {@code muutoskirja.cases.import} is false. */
@Component
record BuiltInCaseFiles(
        @Value("${muutoskirja.cases.import:true}") boolean wanted, Ledger ledger) implements BuiltInCases {

    @Override
    public boolean areAwaited() {
        return ledger.head() == 0;
    }

    @Override
    public List<CaseFile> toImport() {
        if (!wanted) {
            return List.of();
        }
        try {
            var files = new ArrayList<CaseFile>();
            var found = new PathMatchingResourcePatternResolver().getResources("classpath*:cases/*.yaml");
            Arrays.sort(found, Comparator.comparing(resource -> String.valueOf(resource.getFilename())));
            for (Resource file : found) {
                files.add(new CaseFile(String.valueOf(file.getFilename()), file.getContentAsByteArray()));
            }
            return files;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
