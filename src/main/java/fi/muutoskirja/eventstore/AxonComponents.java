package fi.muutoskirja.eventstore;

import java.util.List;

/**
 * What Axon is to know of the capabilities.
 *
 * @param aggregates an annotated aggregate for each of them
 * @param consequences handlers of events that dispatch what follows
 */
public record AxonComponents(List<Class<?>> aggregates, List<Object> consequences) {}
