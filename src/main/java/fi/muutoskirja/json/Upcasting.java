package fi.muutoskirja.json;

import tools.jackson.databind.node.ObjectNode;

/** How an older revision of a fact is read as the newest one. Pure: the stored bytes stay as they were written. */
public interface Upcasting {
    /** No fact has changed its shape yet. */
    Upcasting NONE = new Upcasting() {
        @Override
        public int newestFrom(String name, int revision) {
            return revision;
        }

        @Override
        public ObjectNode upcast(String name, int revision, ObjectNode fact) {
            return fact;
        }
    };

    /** The revision that {@link #upcast} makes of a stored one. */
    int newestFrom(String name, int revision);

    /**
     * The tree of a fact in its newest shape.
     *
     * @param name the event name
     * @param revision the revision as stored
     * @param fact the fact as stored; may be changed and returned
     */
    ObjectNode upcast(String name, int revision, ObjectNode fact);
}
