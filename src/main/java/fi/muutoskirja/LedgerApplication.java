package fi.muutoskirja;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** All rooms in one application. */
@SpringBootApplication(proxyBeanMethods = false)
public class LedgerApplication {}
