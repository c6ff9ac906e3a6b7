package fi.muutoskirja;

import fi.muutoskirja.casefile.CaseExport;
import fi.muutoskirja.commandline.CannotDo;
import fi.muutoskirja.commandline.CaseExporter;
import org.springframework.stereotype.Component;

/** Cases written back, as the command line asks for them. */
@Component
record ExportedCases(CaseExport exports) implements CaseExporter {
    @Override
    public String export(String reform) {
        return exports.export(reform)
                .orElseThrow(() -> new CannotDo("Nothing is recorded of a reform called " + reform + "."));
    }
}
