package fi.muutoskirja.transparency.page;

/** A name that leads somewhere; an empty {@code href} is a name alone. */
public record Link(String name, String href) {
    public boolean leads() {
        return !href.isEmpty();
    }
}
