package fi.muutoskirja;

import fi.muutoskirja.commandline.CannotDo;
import fi.muutoskirja.commandline.Rebuilding;
import fi.muutoskirja.rebuild.Rebuild;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** What the command {@code rebuild} does. */
@Component
final class ReadSidesAnew implements Rebuilding {
    private final Rebuild rebuild;

    ReadSidesAnew(Rebuild rebuild) {
        this.rebuild = rebuild;
    }

    @Override
    public String rebuild(Consumer<String> progress) {
        try {
            return rebuild.run(entries -> progress.accept(entries.toString())).toString();
        } catch (Rebuild.UnderWay another) {
            throw new CannotDo("Another rebuild is under way; the read tables were left as they were.");
        } catch (SQLException failed) {
            throw new CannotDo("The read tables were left as they were: " + failed.getMessage());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CannotDo("Stopped; the read tables were left as they were.");
        }
    }
}
