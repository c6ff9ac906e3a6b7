package fi.muutoskirja.api.command;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether commands are taken in.
 *
 * @param enabled off unless switched on
 */
@ConfigurationProperties("muutoskirja.writing")
public record WritingSettings(@DefaultValue("false") boolean enabled) {}
