package fi.muutoskirja.casefile;

import fi.muutoskirja.kernel.Catalog;
import fi.muutoskirja.kernel.CommandDoor;
import fi.muutoskirja.kernel.Ledger;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The beans of this room. */
@Configuration(proxyBeanMethods = false)
public class CaseFileWiring {
    @Bean
    CaseImport caseImport(Catalog catalog, CommandDoor door) {
        return new CaseImport(catalog, door);
    }

    @Bean
    CaseExport caseExport(Catalog catalog, Ledger ledger) {
        return new CaseExport(catalog, ledger);
    }
}
