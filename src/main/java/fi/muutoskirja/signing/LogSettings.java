package fi.muutoskirja.signing;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the log.
 *
 * @param enabled whether it is kept at all
 * @param origin the name of the log, an address without a scheme; unset, it gets one that no other log has
 * @param policy the file that names the witnesses to be asked and how many are enough; unset, there are none
 * @param recheck how often the whole ledger is compared with what was signed
 */
@ConfigurationProperties("muutoskirja.log")
record LogSettings(
        @DefaultValue("true") boolean enabled,
        @Nullable String origin,
        @Nullable Path policy,
        @DefaultValue("24h") Duration recheck) {}
