package fi.muutoskirja.kernel;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/** Every capability with the public names of its acts and facts. */
public final class Catalog {
    private final SequencedMap<String, Capability<?>> capabilities = new LinkedHashMap<>();
    private final SequencedMap<String, Class<? extends LedgerCommand>> acts = new LinkedHashMap<>();
    private final Map<String, Class<? extends LedgerEvent>> facts = new LinkedHashMap<>();
    private final Map<Class<?>, PublicName> names = new LinkedHashMap<>();

    public Catalog(List<Capability<?>> capabilities) {
        for (var capability : capabilities) {
            this.capabilities.put(capability.prefix(), capability);
            leaves(capability.commands()).forEach(type -> acts.put(named(type), type.asSubclass(LedgerCommand.class)));
            leaves(capability.events()).forEach(type -> facts.put(named(type), type.asSubclass(LedgerEvent.class)));
        }
        acts.put(named(Correction.CorrectEntry.class), Correction.CorrectEntry.class);
        acts.put(named(Correction.WithdrawEntry.class), Correction.WithdrawEntry.class);
        acts.put(named(Erasure.ErasePersonalData.class), Erasure.ErasePersonalData.class);
        facts.put(named(Correction.EntryCorrected.class), Correction.EntryCorrected.class);
        facts.put(named(Correction.EntryWithdrawn.class), Correction.EntryWithdrawn.class);
        facts.put(named(Erasure.PersonalDataErased.class), Erasure.PersonalDataErased.class);
    }

    public Collection<Capability<?>> capabilities() {
        return capabilities.sequencedValues();
    }

    /** Every command name with the record that carries it, in the order of the capabilities. */
    public SequencedMap<String, Class<? extends LedgerCommand>> commands() {
        return acts;
    }

    /** Every event name with the record that carries it. */
    public Map<String, Class<? extends LedgerEvent>> events() {
        return facts;
    }

    public Optional<Class<? extends LedgerCommand>> command(String name) {
        return Optional.ofNullable(acts.get(name));
    }

    public Optional<Class<? extends LedgerEvent>> event(String name) {
        return Optional.ofNullable(facts.get(name));
    }

    public String commandName(Class<? extends LedgerCommand> type) {
        return name(type).value();
    }

    public String factName(Class<? extends LedgerEvent> type) {
        return name(type).value();
    }

    public int revision(Class<? extends LedgerEvent> type) {
        return name(type).revision();
    }

    /** The capability that decides about an aggregate, told by the prefix of its id. */
    public Optional<Capability<?>> capabilityOf(String subject) {
        var hyphen = subject.indexOf('-');
        return hyphen < 0 ? Optional.empty() : Optional.ofNullable(capabilities.get(subject.substring(0, hyphen)));
    }

    /** Whether an id is that of an aggregate rather than of something within one. */
    public boolean namesAggregate(String id) {
        return capabilityOf(id).isPresent();
    }

    private PublicName name(Class<?> type) {
        var name = names.get(type);
        if (name == null) {
            throw new IllegalArgumentException(type + " is not in the catalog");
        }
        return name;
    }

    private String named(Class<?> type) {
        var name = type.getAnnotation(PublicName.class);
        if (name == null) {
            throw new IllegalArgumentException(type + " has no public name");
        }
        if (acts.containsKey(name.value()) || facts.containsKey(name.value())) {
            throw new IllegalArgumentException("Two records are named " + name.value());
        }
        names.put(type, name);
        return name.value();
    }

    /** Each once, however many families it belongs to. */
    private static Set<Class<?>> leaves(Class<?> type) {
        var permitted = type.getPermittedSubclasses();
        if (permitted == null) {
            return Set.of(type);
        }
        var leaves = new LinkedHashSet<Class<?>>();
        for (var sub : permitted) {
            leaves.addAll(leaves(sub));
        }
        return leaves;
    }
}
