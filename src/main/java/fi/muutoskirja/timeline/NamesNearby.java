package fi.muutoskirja.timeline;

import java.util.Optional;

/** What things are called where an entry stands: a model's name within its reform, a unit's within its municipality. */
@FunctionalInterface
public interface NamesNearby {
    /** The name for showing to people; empty when nothing of that id is known there. */
    Optional<String> name(TimelineEntry near, String id);
}
