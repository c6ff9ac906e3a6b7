package fi.muutoskirja.personal;

import fi.muutoskirja.kernel.CommandEnvelope;
import fi.muutoskirja.kernel.Personal;
import fi.muutoskirja.kernel.PersonalData;
import fi.muutoskirja.kernel.PersonalTexts;
import java.util.Optional;

/** Seals what commands say of private persons, and opens it again. */
public final class SealedTexts implements PersonalTexts {
    private final PersonalKeys keys;
    private final Seal seal;

    SealedTexts(PersonalKeys keys, Seal seal) {
        this.keys = keys;
        this.seal = seal;
    }

    /** The same command without a text in it; the very same when there was none. */
    public CommandEnvelope sealed(CommandEnvelope command) {
        var act = PersonalData.with(command.command(), this::sealed);
        return act == command.command()
                ? command
                : new CommandEnvelope(command.id(), command.recorder(), act, command.provenance());
    }

    private Personal sealed(Personal said) {
        var text = said.text();
        return text == null
                ? said
                : new Personal(said.person(), null, seal.close(keys.madeFor(said.person()), said.person(), text));
    }

    @Override
    public Optional<String> open(Personal said) {
        var sealed = said.sealed();
        return sealed == null
                ? Optional.ofNullable(said.text())
                : keys.of(said.person()).flatMap(key -> Seal.open(key, said.person(), sealed));
    }
}
